import { textInFont } from '#lib/documents/flow/symbol-text.ts';
import type { PdfContent, PdfGlyph } from './pdf-content.ts';
import { apply, identity, multiply, toMatrix, type Matrix } from './pdf-matrix.ts';
import { plainGlyph } from './pdf-plain-glyph.ts';
import { readRules } from './pdf-rules.ts';

/** What the reader needs to know about a font. */
export interface PdfFont {
	/** With a prefix of six letters if the PDF holds a part of the font. */
	name?: string;
	vertical: boolean;
	/** Missing if the font could not be read. */
	fontMatrix?: readonly number[];
	defaultVMetrics: readonly number[] | null;
}

interface ShownGlyph {
	unicode: string;
	width: number;
	vmetric: readonly number[] | null;
	isSpace: boolean;
}

interface State {
	matrix: Matrix;
	font: PdfFont | null;
	size: number;
	charSpacing: number;
	wordSpacing: number;
	stretch: number;
	leading: number;
	rise: number;
	/** How glyphs are painted: 3 and 7 paint nothing. */
	renderMode: number;
	/** Whatever is painted above `upper` or below `lower` is invisible. */
	clip: { upper: number; lower: number };
}

export interface PdfOperators {
	fnArray: readonly number[];
	argsArray: readonly unknown[];
}

const strokeOps = 'stroke closeStroke fillStroke eoFillStroke closeFillStroke closeEOFillStroke';
const fillOps = 'fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke';

/** Follows the operators of one page and records each glyph and each ruling line. */
export class PdfPageReader {
	readonly content: PdfContent;
	readonly #base: Matrix;
	readonly #fonts: ReadonlyMap<string, PdfFont>;
	readonly #names: ReadonlyMap<number, string>;
	#state: State;
	#stack: State[] = [];
	#text: Matrix = identity;
	#line: Matrix = identity;
	#clips = false;

	/** `base` converts the coordinates of the page to points from its upper left corner. */
	constructor(
		page: { page: number; width: number; height: number; base: Matrix },
		fonts: ReadonlyMap<string, PdfFont>,
		ops: Readonly<Record<string, number>>,
	) {
		const { page: number, width, height, base } = page;
		this.content = { page: number, width, height, glyphs: [], rules: [], hasCurves: false };
		this.#base = base;
		this.#fonts = fonts;
		this.#names = new Map(Object.entries(ops).map(([name, op]) => [op, name]));
		this.#state = this.#newState();
	}

	read({ fnArray, argsArray }: PdfOperators): PdfContent {
		for (const [i, op] of fnArray.entries()) {
			const handle = this.#handlers[this.#names.get(op) ?? ''];
			handle?.((argsArray[i] ?? []) as unknown[]);
		}
		return this.content;
	}

	#newState(): State {
		return {
			matrix: this.#base,
			font: null,
			size: 0,
			charSpacing: 0,
			wordSpacing: 0,
			stretch: 1,
			leading: 0,
			rise: 0,
			renderMode: 0,
			clip: { upper: -Infinity, lower: Infinity },
		};
	}

	readonly #handlers: Record<string, (args: unknown[]) => void> = {
		save: () => this.#save(),
		restore: () => this.#restore(),
		transform: (args) => this.#transform(toMatrix(args)),
		paintFormXObjectBegin: ([matrix]) => {
			this.#save();
			if (matrix) this.#transform(toMatrix(matrix));
		},
		paintFormXObjectEnd: () => this.#restore(),
		beginGroup: () => this.#save(),
		endGroup: () => this.#restore(),
		beginAnnotation: ([, , transform, matrix]) => {
			this.#save();
			this.#state = this.#newState();
			this.#transform(toMatrix(transform));
			this.#transform(toMatrix(matrix));
		},
		endAnnotation: () => this.#restore(),
		clip: () => (this.#clips = true),
		eoClip: () => (this.#clips = true),
		constructPath: ([op, data, bounds]) => {
			if (this.#clips) this.#clip(bounds);
			this.#clips = false;
			this.#path(Number(op), data);
		},
		beginText: () => (this.#text = this.#line = identity),
		setFont: ([name, size]) => this.#setFont(name, size),
		setGState: ([entries]) => this.#setGState(entries),
		setCharSpacing: ([spacing]) => (this.#state.charSpacing = Number(spacing)),
		setWordSpacing: ([spacing]) => (this.#state.wordSpacing = Number(spacing)),
		setHScale: ([percent]) => (this.#state.stretch = Number(percent) / 100),
		setLeading: ([leading]) => (this.#state.leading = -Number(leading)),
		setTextRenderingMode: ([mode]) => (this.#state.renderMode = Number(mode)),
		setTextRise: ([rise]) => (this.#state.rise = Number(rise)),
		setTextMatrix: ([matrix]) => (this.#text = this.#line = toMatrix(matrix)),
		moveText: ([x, y]) => this.#moveLine(Number(x), Number(y)),
		setLeadingMoveText: ([x, y]) => {
			this.#state.leading = Number(y);
			this.#moveLine(Number(x), Number(y));
		},
		nextLine: () => this.#moveLine(0, this.#state.leading),
		showText: ([glyphs]) => this.#show(glyphs as (number | ShownGlyph)[]),
	};

	#save(): void {
		this.#stack.push({ ...this.#state });
	}

	#restore(): void {
		this.#state = this.#stack.pop() ?? this.#state;
	}

	#transform(matrix: Matrix): void {
		this.#state.matrix = multiply(this.#state.matrix, matrix);
	}

	#setFont(name: unknown, size: unknown): void {
		this.#state.font = this.#fonts.get(String(name)) ?? null;
		this.#state.size = Number(size);
	}

	#setGState(entries: unknown): void {
		for (const [key, value] of (entries ?? []) as [string, unknown[]][]) {
			if (key === 'Font') this.#setFont(value[0], value[1]);
		}
	}

	#moveLine(x: number, y: number): void {
		this.#text = this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
	}

	/**
	 * When a page break cuts a merged cell, spreadsheets print the whole cell on both pages and clip a
	 * part on each. Text lines that are entirely clipped do not count. Clipping to the left and right
	 * is ignored, so that text too long for its cell stays whole.
	 */
	#clip(bounds: unknown): void {
		const [x0, y0, x1, y1] = Array.from((bounds ?? []) as Iterable<number>);
		if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
		const { matrix, clip } = this.#state;
		const corners = [apply(matrix, x0, y0), apply(matrix, x0, y1)];
		const others = [apply(matrix, x1, y0), apply(matrix, x1, y1)];
		const ys = [...corners, ...others].map(([, y]) => y);
		this.#state.clip = {
			upper: Math.max(clip.upper, Math.min(...ys)),
			lower: Math.min(clip.lower, Math.max(...ys)),
		};
	}

	#path(op: number, data: unknown): void {
		const name = this.#names.get(op) ?? '';
		const painted = {
			stroke: strokeOps.split(' ').includes(name),
			fill: fillOps.split(' ').includes(name),
		};
		const [numbers] = (data ?? []) as [ArrayLike<number> | null];
		if (!numbers || (!painted.stroke && !painted.fill)) return;
		const { rules, hasCurves } = readRules(numbers, this.#state.matrix, painted);
		for (const rule of rules) this.content.rules.push(rule);
		this.content.hasCurves ||= hasCurves;
	}

	#show(shown: readonly (number | ShownGlyph)[]): void {
		const { font, size, stretch, charSpacing, wordSpacing } = this.#state;
		const scale = size * (font?.fontMatrix?.[0] ?? 0.001);
		const vertical = font?.vertical ?? false;
		for (const glyph of shown) {
			if (typeof glyph === 'number') {
				this.#advance((-glyph * size) / 1000, vertical);
				continue;
			}
			const metrics = glyph.vmetric ?? font?.defaultVMetrics ?? [-1000, glyph.width / 2, 880];
			const width = (vertical ? (metrics[0] ?? -1000) : glyph.width) * scale;
			const sidewards = vertical ? (metrics[1] ?? 0) * scale * stretch : 0;
			const upwards = vertical ? (metrics[2] ?? 0) * scale : 0;
			this.#note(glyph, -sidewards, -upwards, glyph.width * scale * stretch);
			const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
			this.#advance(vertical ? width - spacing : width + spacing, vertical);
		}
	}

	#advance(length: number, vertical: boolean): void {
		const x = vertical ? 0 : length * this.#state.stretch;
		this.#text = multiply(this.#text, [1, 0, 0, 1, x, vertical ? length : 0]);
	}

	/** A private character of a font of signs, as the sign that it prints. */
	#signs(unicode: string): string {
		const name = (this.#state.font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
		return unicode.replace(/[\uf020-\uf0ff]/g, (char) => textInFont(char, [name, name]));
	}

	#note(shown: ShownGlyph, dx: number, dy: number, width: number): void {
		const { matrix, size, rise, clip, renderMode } = this.#state;
		const at = multiply(multiply(matrix, this.#text), [1, 0, 0, 1, dx, dy + rise]);
		const corners = [apply(at, 0, 0), apply(at, width, 0)] as const;
		const [[ax, ay], [bx, by]] = corners;
		const [mx, my] = apply(at, width / 2, size * 0.38);
		const height = Math.abs(size) * Math.hypot(at[2], at[3]);
		const text = plainGlyph(this.#signs(shown.unicode));
		const isHidden = my + height / 2 < clip.upper || my - height / 2 > clip.lower;
		if (text === '' || height < 0.5 || isHidden) return;
		const turned = Math.abs(by - ay) > Math.abs(bx - ax);
		const half = turned ? height / 2 : Math.abs(bx - ax) / 2;
		const glyph: PdfGlyph = {
			text,
			x0: mx - half,
			x1: mx + half,
			x: mx,
			y: my,
			cellY: Math.max(clip.upper + 0.5, Math.min(clip.lower - 0.5, my)),
			size: height,
			page: this.content.page,
			left: mx - half,
			top: my - (turned ? Math.abs(by - ay) : height) / 2,
			upwards: turned && by < ay,
			isUnseen: renderMode === 3 || renderMode === 7,
			isStruck: false,
		};
		this.content.glyphs.push(glyph);
	}
}
