import type { Cell } from '#lib/documents/sheet.ts';
import { isGap, joined } from './pieces.ts';
import { isComparator, isSort } from '#lib/forms/targets/is-sign.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isNoUnitMark, isUnit } from '#lib/forms/targets/is-unit.ts';
import { readHeading, type ColumnKind } from '#lib/forms/words/heading-grammar.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';

/** What stands below a heading from the names on. */
export type ContentKind = ColumnKind | 'remark' | undefined;

export function contentKindOf(heading: Cell): ContentKind {
	const label = toLabel(heading.text);
	return label.startsWith('备注') ? 'remark' : readHeading(label)?.kind;
}

/** The cells of one indicator in the order of its headings. */
export type PlacedWords = (Cell | null)[];

interface Placing {
	cells: PlacedWords;
	cost: number;
}

/** No cell after the name has more words. */
const mostInCell = 4;
/** How much a blank cell costs in a column. Remarks are mostly blank. */
function costOfBlank(kind: ContentKind): number {
	if (kind === 'remark') return 0.2;
	return kind === 'target' ? 1.2 : 1;
}

/** How much each further word of a name costs. */
const wordCost = 0.6;
/** How much better the best placing must be than any other. */
const clear = 0.5;

/**
 * Places the words of a row below the headings of its table, the name first. What a word is decides
 * which columns it may be in. Null if no placing fits, or if two fit nearly as well.
 */
export function placeWords(
	words: readonly Cell[],
	kinds: readonly ContentKind[],
): PlacedWords | null {
	if (kinds[0] !== 'name' || !kinds.includes('target')) return null;
	let placings: (Placing & { next: number })[] = [];
	for (let count = 1; count <= words.length; count += 1) {
		const name = joined(words.slice(0, count), ' ');
		if (name && mayBeName(name.text) && !holdsMeasure(words.slice(1, count))) {
			placings.push({ cells: [name], cost: wordCost * (count - 1), next: count });
		}
	}
	for (const kind of kinds.slice(1)) {
		placings = best(
			placings.flatMap(({ cells, cost, next }) =>
				cellsFrom(words, next, kind).map((each) => ({
					cells: [...cells, each.cell],
					cost: cost + each.cost,
					next: next + each.count,
				})),
			),
		);
	}
	const [first, second] = placings
		.filter(({ next }) => next === words.length)
		.toSorted((a, b) => a.cost - b.cost);
	if (!first || (second?.cost ?? Infinity) - first.cost < clear) return null;
	return hasTarget(first.cells, kinds) ? first.cells : null;
}

/**
 * Places the texts between two labels in the rows of a table, each text a whole cell. Each row has a
 * name and a target. Null if no placing fits, or if two fit nearly as well.
 */
export function placeRows(
	texts: readonly Cell[],
	kinds: readonly ContentKind[],
): PlacedWords[] | null {
	if (kinds[0] !== 'name' || !kinds.includes('target')) return null;
	const ends: { rows: PlacedWords[]; cost: number }[][] = [[{ rows: [], cost: 0 }]];
	for (let start = 0; start < texts.length; start += 1) {
		const before = ends[start];
		if (!before) continue;
		for (const { cells, cost, next } of rowsFrom(texts, start, kinds)) {
			const longer = before.map((each) => ({
				rows: [...each.rows, cells],
				cost: each.cost + cost,
			}));
			ends[next] = [...(ends[next] ?? []), ...longer]
				.toSorted((a, b) => a.cost - b.cost)
				.slice(0, 2);
		}
	}
	const [first, second] = ends[texts.length] ?? [];
	if (!first || (second?.cost ?? Infinity) - first.cost < clear) return null;
	return first.rows.every((row) => hasTarget(row, kinds)) ? first.rows : null;
}

/** The rows that may begin at a text, each text below one heading. */
function rowsFrom(
	texts: readonly Cell[],
	start: number,
	kinds: readonly ContentKind[],
): (Placing & { next: number })[] {
	const name = texts[start];
	if (!name || !mayBeName(name.text)) return [];
	let placings = [{ cells: [name] as PlacedWords, cost: 0, next: start + 1 }];
	for (const kind of kinds.slice(1)) {
		placings = placings.flatMap(({ cells, cost, next }) =>
			cellsFrom(texts, next, kind)
				.filter(({ count }) => count < 2)
				.map((each) => ({
					cells: [...cells, each.cell],
					cost: cost + each.cost,
					next: next + each.count,
				})),
		);
	}
	return placings;
}

/** No row needs more placings. */
const breadth = 200;

/** Without a target, a text may stand below any heading. */
function hasTarget(cells: PlacedWords, kinds: readonly ContentKind[]): boolean {
	return cells[kinds.indexOf('target')] !== null;
}

function best<Each extends Placing>(placings: Each[]): Each[] {
	return placings.toSorted((a, b) => a.cost - b.cost).slice(0, breadth);
}

function cellsFrom(
	words: readonly Cell[],
	start: number,
	kind: ContentKind,
): { cell: Cell | null; count: number; cost: number }[] {
	const blank = { cell: null, count: 0, cost: costOfBlank(kind) };
	const found: { cell: Cell | null; count: number; cost: number }[] = [blank];
	for (let count = 1; count <= Math.min(mostInCell, words.length - start); count += 1) {
		const cell = joined(words.slice(start, start + count), ' ');
		const cost = cell && (isGap(cell) ? 0 : costOf(cell.text, kind));
		if (cell && cost !== null) found.push({ cell, count, cost: cost + 0.3 * (count - 1) });
	}
	return found;
}

const number = /^\d{1,3}(?:\.\d{1,2})?(?:%|分)?$/;

/** How badly a text fits in a column of this kind, or null if it cannot be there. */
function costOf(text: string, kind: ContentKind): number | null {
	const plain = toHalfWidth(text).trim();
	if (kind === 'nature') return isComparator(text) || isSort(text) ? 0 : null;
	if (kind === 'unit') return isUnit(text) || isNoUnitMark(text) ? 0 : null;
	if (kind === 'weight') return number.test(plain) ? 0 : null;
	if (kind === 'target') return costOfTarget(text, plain);
	if (isSort(text) || isComparator(text)) return 0;
	if (isTarget(text) || !isClosed(plain)) return 1.5;
	return kind === 'remark' ? 0.8 : 0.3;
}

function costOfTarget(text: string, plain: string): number | null {
	if (!isClosed(plain) || /\d\s+\d/.test(plain) || /^\([^()]*\)$/.test(plain)) return null;
	if (isComparator(text) || isSort(text) || isUnit(text)) return null;
	return isTarget(text) ? 0 : 1;
}

const seal = /^\s*[(（]?\s*(?:盖\s*章|公\s*章|签\s*章|签\s*字|签\s*名)\s*[)）]?\s*[:：]?$/;

function mayBeName(text: string): boolean {
	return !seal.test(text) && isClosed(toHalfWidth(text)) && !isTarget(text) && hasWords(text);
}

/** Whether a sign or a number stands among the words of a name: then it is a target of another column. */
function holdsMeasure(words: readonly Cell[]): boolean {
	return words.some(({ text }) => isComparator(text) || (/^\d/.test(text) && isTarget(text)));
}

/** Whether a text has two characters of words, not only stars and the rest of a heading. */
export function hasWords(text: string): boolean {
	return /\p{Script=Han}.{0,200}\p{Script=Han}/su.test(text);
}

/** Whether every bracket in a text is closed. */
export function isClosed(text: string): boolean {
	const half = toHalfWidth(text);
	return half.split('(').length === half.split(')').length;
}

/** Whether words are two or more targets: of two years, or of two times. Nobody can tell which counts. */
export function isSeveralTargets(words: readonly Cell[]): boolean {
	const whole = words.filter(({ text }) => /\d/.test(text) && isTarget(text));
	return (
		whole.length > 1 && whole.length === words.length && !/^\d{4}年/.test(whole[0]?.text ?? '')
	);
}
