// How the characters of a Word 97-2003 document are printed: their own properties, and those of the
// styles of character and paragraph ([MS-DOC] 2.6.1, 2.9.32, 2.9.271).
import { symbolFont, type RunFonts } from '#lib/documents/flow/symbol-text.ts';
import { eachProperty, tablePart, viewOf } from './doc-properties.ts';

/** What a list of properties says. Undefined where it says nothing. */
export interface CharProperties {
	isDeleted?: boolean;
	/** A switch says on, off, or as its style says, or the opposite of it. */
	vanish?: Switch;
	strike?: Switch;
	doubleStrike?: Switch;
	raised?: -1 | 0 | 1;
	lowFont?: number;
	highFont?: number;
	style?: number;
	/** A sign of a font that stands for the character: the number of the font and the code. */
	symbol?: [font: number, code: number];
	/** Where in the Data stream the state of a form field stands. */
	dataAt?: number;
	isData?: boolean;
}

type Switch = 0 | 1 | 0x80 | 0x81;

export interface DocCharStyle {
	isDeleted: boolean;
	isHidden: boolean;
	isStruck: boolean;
	raised: -1 | 0 | 1;
	fonts: RunFonts;
	symbol: [font: string, code: number] | null;
	/** Where the state of a form field stands, or null. */
	dataAt: number | null;
}

interface Run {
	from: number;
	to: number;
	own: CharProperties;
	styles: Map<number, DocCharStyle>;
}

const pageSize = 512;
const pagesAt = 0x00fa;
const stylesAt = 0x00a2;
const fontsAt = 0x0112;
/** In half points. */
const leastRise = 4;
const longestChain = 20;

const setters: Record<number, (own: CharProperties, operand: DataView) => void> = {
	0x0800: (own, operand) => (own.isDeleted = operand.getUint8(0) === 1),
	0x083c: (own, operand) => (own.vanish = operand.getUint8(0) as Switch),
	0x0837: (own, operand) => (own.strike = operand.getUint8(0) as Switch),
	0x2a53: (own, operand) => (own.doubleStrike = operand.getUint8(0) as Switch),
	0x2a48: (own, operand) => (own.raised = ([0, 1, -1] as const)[operand.getUint8(0)] ?? 0),
	0x4845: (own, operand) => {
		const rise = operand.getInt16(0, true);
		if (Math.abs(rise) >= leastRise) own.raised = rise > 0 ? 1 : -1;
	},
	0x4a4f: (own, operand) => (own.lowFont = operand.getUint16(0, true)),
	0x4a51: (own, operand) => (own.highFont = operand.getUint16(0, true)),
	0x4a30: (own, operand) => (own.style = operand.getUint16(0, true)),
	0x6a09: (own, operand) => (own.symbol = [operand.getUint16(0, true), operand.getUint16(2, true)]),
	0x6a03: (own, operand) => (own.dataAt = operand.getUint32(0, true)),
	0x0806: (own, operand) => (own.isData = operand.getUint8(0) === 1),
};

function readProperties(list: Uint8Array): CharProperties {
	const own: CharProperties = {};
	eachProperty(list, (code, operand) => setters[code]?.(own, viewOf(operand)));
	return own;
}

/** The styles of all characters of a document, by their place in the WordDocument stream. */
export class DocStyles {
	readonly #runs: Run[];
	readonly #named: Map<number, CharProperties>;
	readonly #fonts: string[];
	#last: Run | undefined;

	constructor(main: Uint8Array, table: Uint8Array) {
		this.#runs = readRuns(main, table).toSorted((a, b) => a.from - b.from);
		this.#named = readNamed(tablePart(main, table, stylesAt));
		this.#fonts = readFonts(tablePart(main, table, fontsAt));
	}

	/** The style of the character that ends at an offset, in a paragraph of a style. */
	at(end: number, paragraph: number): DocCharStyle {
		const run = this.#runAt(end);
		if (!run) return plain;
		const known = run.styles.get(paragraph);
		if (known) return known;
		const style = this.#resolve(run.own, paragraph);
		run.styles.set(paragraph, style);
		return style;
	}

	#runAt(end: number): Run | undefined {
		const last = this.#last;
		if (last && last.from < end && end <= last.to) return last;
		let [low, high] = [0, this.#runs.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#runs[middle]?.to ?? 0) < end) low = middle + 1;
			else high = middle;
		}
		const found = this.#runs[low];
		this.#last = found && found.from < end ? found : undefined;
		return this.#last;
	}

	#resolve(own: CharProperties, paragraph: number): DocCharStyle {
		const character = this.#named.get(own.style ?? -1) ?? {};
		const around = this.#named.get(paragraph) ?? {};
		const isOn = (name: 'vanish' | 'strike' | 'doubleStrike'): boolean => {
			const inStyles = (character[name] === 1) !== (around[name] === 1);
			const direct = own[name];
			if (direct === undefined || direct === 0x80) return inStyles;
			return direct === 0x81 ? !inStyles : direct === 1;
		};
		const font = (name: 'lowFont' | 'highFont'): string =>
			this.#fonts[own[name] ?? character[name] ?? around[name] ?? -1] ?? '';
		const [low, high] = [font('lowFont'), font('highFont')];
		const symbol = own.symbol;
		return {
			isDeleted: own.isDeleted ?? false,
			isHidden: isOn('vanish'),
			isStruck: isOn('strike') || isOn('doubleStrike'),
			raised: own.raised ?? character.raised ?? around.raised ?? 0,
			fonts: [low, symbolFont(high) === null ? low : high],
			symbol: symbol ? [this.#fonts[symbol[0]] ?? '', symbol[1]] : null,
			dataAt: own.isData === true ? (own.dataAt ?? null) : null,
		};
	}
}

const plain: DocCharStyle = {
	isDeleted: false,
	isHidden: false,
	isStruck: false,
	raised: 0,
	fonts: ['', ''],
	symbol: null,
	dataAt: null,
};

function readRuns(main: Uint8Array, table: Uint8Array): Run[] {
	const pages = tablePart(main, table, pagesAt);
	const count = Math.floor((pages.length - 4) / 8);
	const runs: Run[] = [];
	for (let i = 0; i < count; i += 1) {
		const start = (viewOf(pages).getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * pageSize;
		if (start + pageSize <= main.length) readPage(main.subarray(start, start + pageSize), runs);
	}
	return runs;
}

function readPage(page: Uint8Array, runs: Run[]): void {
	const view = viewOf(page);
	const count = page[pageSize - 1] ?? 0;
	for (let i = 0; i < count && (count + 1) * 4 + i < pageSize - 1; i += 1) {
		const at = (page[(count + 1) * 4 + i] ?? 0) * 2;
		const length = at === 0 ? 0 : (page[at] ?? 0);
		const own = readProperties(page.subarray(at + 1, at + 1 + length));
		const [from, to] = [view.getUint32(i * 4, true), view.getUint32((i + 1) * 4, true)];
		if (from < to) runs.push({ from, to, own, styles: new Map() });
	}
}

/** The properties of characters in each style, with those of the styles that it is based on. */
function readNamed(sheet: Uint8Array): Map<number, CharProperties> {
	const own = new Map<number, { base: number; properties: CharProperties }>();
	const view = viewOf(sheet);
	if (sheet.length < 6) return new Map();
	const headLength = view.getUint16(4, true);
	let at = 2 + view.getUint16(0, true);
	for (let style = 0; at + 2 <= sheet.length; style += 1) {
		const length = view.getUint16(at, true);
		const part = sheet.subarray(at + 2, at + 2 + length);
		if (part.length >= headLength + 2 && headLength >= 6)
			own.set(style, readStyle(part, headLength));
		at += 2 + length;
	}
	return new Map(Array.from(own.keys(), (style) => [style, inherited(style, own)]));
}

function inherited(
	style: number,
	own: ReadonlyMap<number, { base: number; properties: CharProperties }>,
): CharProperties {
	let all: CharProperties = {};
	let next = own.get(style);
	for (let i = 0; next && i < longestChain; i += 1) {
		all = { ...next.properties, ...all };
		next = own.get(next.base);
	}
	return all;
}

function readStyle(
	part: Uint8Array,
	headLength: number,
): { base: number; properties: CharProperties } {
	const view = viewOf(part);
	const kind = view.getUint16(2, true) & 0xf;
	const base = view.getUint16(2, true) >> 4;
	let at = headLength + 2 + (view.getUint16(headLength, true) + 1) * 2;
	// A paragraph style has a list for paragraphs before the one for characters.
	if (kind === 1 && at + 2 <= part.length) {
		const length = view.getUint16(at, true);
		at += 2 + length + (length % 2);
	}
	if ((kind !== 1 && kind !== 2) || at + 2 > part.length) return { base, properties: {} };
	const length = view.getUint16(at, true);
	return { base, properties: readProperties(part.subarray(at + 2, at + 2 + length)) };
}

function readFonts(list: Uint8Array): string[] {
	const fonts: string[] = [];
	const nameAt = 40;
	for (let at = 4; at < list.length;) {
		const length = (list[at] ?? 0) + 1;
		const name = list.subarray(at + nameAt, at + length);
		const text = new TextDecoder('utf-16le').decode(name.subarray(0, name.length & ~1));
		fonts.push(text.split('\0')[0] ?? '');
		at += length;
	}
	return fonts;
}
