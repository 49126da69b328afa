// Which rows the labels of the levels reach over, if each stands in the middle of its rows or on top.
import type { Cell } from '#lib/documents/sheet.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { level1Under, type Level1 } from '#lib/model/taxonomy.ts';
import type { PrintedColumn } from './printed-table.ts';
import type { RowLines } from './row-cuts.ts';

/** A label and the index of its first row. */
export interface LevelSpan {
	label: Cell;
	first: number;
}

export interface Levels {
	level1: LevelSpan[];
	level2: LevelSpan[];
}

/** A label, its level 1, and the lines of its first and last piece. */
interface PlacedLabel {
	label: Cell;
	level1: Level1;
	top: number;
	bottom: number;
}

/** No label has more lines. */
const mostLines = 4;
/** A table that takes more steps is not sure. */
const mostSteps = 20_000;

/**
 * The labels of two columns with the rows that they reach over, without a gap. Each label is in the
 * middle of its rows, those that have half a line too much all a little higher or all a little lower, and
 * those of level 2 are below their own level 1. Null if there is no such way, or more than one.
 */
export function levelSpans(
	upper: PrintedColumn | undefined,
	lower: PrintedColumn | undefined,
	rows: readonly RowLines[],
): Levels | null {
	const start = rows[0]?.first ?? 0;
	const firsts = upper && labelsOf(upper, start, level1By);
	const seconds = lower && labelsOf(lower, start, level2By);
	if (firsts === null || seconds === null) return null;
	if (!seconds) return firsts ? only(new Search(firsts, rows).all()) : null;
	return only(new Search(seconds, rows, firsts).all());
}

function only(found: Levels[]): Levels | null {
	return found.length === 1 ? (found[0] ?? null) : null;
}

function level1By(label: string): Level1 | undefined {
	return level1Of(label) ?? level1Of(asLevelLabel(label));
}

function level2By(label: string): Level1 | undefined {
	const level2 = level2Of(label) ?? level2Of(asLevelLabel(label));
	return level2 ? level1Under(level2) : level1By(label);
}

/** The labels of a column from a line on. Null if a piece belongs to none. */
function labelsOf(
	{ lines }: PrintedColumn,
	start: number,
	levelOf: (label: string) => Level1 | undefined,
): PlacedLabel[] | null {
	const labels: PlacedLabel[] = [];
	for (let top = start; top < lines.length; top += 1) {
		const first = lines[top];
		if (!first) continue;
		let text = '';
		let best: PlacedLabel | null = null;
		for (let bottom = top; bottom < top + mostLines; bottom += 1) {
			const piece = lines[bottom];
			// A whole label below is one of its own.
			if (!piece || (best && levelOf(toLabel(piece.text)))) break;
			text += piece.text;
			const level1 = levelOf(toLabel(text));
			if (level1) best = { label: { ...first, text }, level1, top, bottom };
		}
		if (!best) return null;
		labels.push(best);
		top = best.bottom;
	}
	return labels;
}

/** All ways to place labels over rows, up to two. */
class Search {
	readonly #labels: readonly PlacedLabel[];
	readonly #rows: readonly RowLines[];
	readonly #uppers: readonly PlacedLabel[] | undefined;
	readonly #found: Levels[] = [];
	#steps = 0;

	constructor(
		labels: readonly PlacedLabel[],
		rows: readonly RowLines[],
		uppers?: readonly PlacedLabel[],
	) {
		this.#labels = labels;
		this.#rows = rows;
		this.#uppers = uppers;
	}

	all(): Levels[] {
		this.#place({ level1: [], level2: [] }, 0, 0);
		return this.#steps > mostSteps ? [] : this.#found;
	}

	/** Places the next label from a row on. `lean` is how the labels before are off the middle. */
	#place(placed: Levels, row: number, lean: number): void {
		this.#steps += 1;
		if (this.#found.length > 1 || this.#steps > mostSteps) return;
		const label = this.#labels[placed.level2.length];
		if (!label || row === this.#rows.length) {
			if (!label && row === this.#rows.length) this.#end(placed, lean);
			return;
		}
		for (const [level1, leans] of this.#under(label, placed, { row, lean })) {
			for (let end = row + 1; end <= this.#rows.length; end += 1) {
				const now = this.#leanOf(label, { row, end }, leans);
				if (now === null) continue;
				this.#place(
					{ level1, level2: [...placed.level2, { label: label.label, first: row }] },
					end,
					now,
				);
			}
		}
	}

	/** The labels of level 1 that may stand above a label of level 2, with how they lean. */
	*#under(
		{ level1 }: PlacedLabel,
		placed: Levels,
		{ row, lean }: { row: number; lean: number },
	): Generator<[LevelSpan[], number]> {
		if (!this.#uppers) {
			yield [[], lean];
			return;
		}
		const at = placed.level1.length - 1;
		const [own, next] = [this.#uppers[at], this.#uppers[at + 1]];
		if (own && mayHold(own, level1)) yield [placed.level1, lean];
		const closed = own
			? this.#leanOf(own, { row: placed.level1[at]?.first ?? 0, end: row }, lean)
			: lean;
		if (next && closed !== null && mayHold(next, level1)) {
			yield [[...placed.level1, { label: next.label, first: row }], closed];
		}
	}

	#end(placed: Levels, lean: number): void {
		const at = placed.level1.length - 1;
		const own = this.#uppers?.[at];
		if (this.#uppers && at !== this.#uppers.length - 1) return;
		const span = { row: placed.level1[at]?.first ?? 0, end: this.#rows.length };
		if (own && this.#leanOf(own, span, lean) === null) return;
		this.#found.push(placed);
	}

	/** How labels lean if one of them reaches over these rows. Null if it cannot. */
	#leanOf(
		{ top, bottom }: PlacedLabel,
		{ row, end }: { row: number; end: number },
		lean: number,
	): number | null {
		const [from, to] = [this.#rows[row]?.first ?? 0, this.#rows[end - 1]?.end ?? 0];
		const away = (top + bottom) / 2 - (from + to - 1) / 2;
		if (Math.abs(away) > 0.5 || top < from || bottom >= to || away * lean < 0) return null;
		return lean || away;
	}
}

/** 成本指标 is below 产出指标, or repeats the level 1 beside it. */
function mayHold({ level1, label }: PlacedLabel, below: Level1): boolean {
	return (
		level1 === below ||
		(level1 === '成本指标' && toLabel(label.text) === '成本指标' && below === '产出指标')
	);
}
