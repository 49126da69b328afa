import type { Cell } from '#lib/documents/sheet.ts';
import { wrapsAsOne } from './pieces.ts';

/** One value of a row: the piece on the main line of the row, and the pieces above and below. */
export interface Slot {
	own: Cell | null;
	above: Cell[];
	below: Cell[];
}

/** The most combinations to try. No real form needs more. */
const most = 2000;

/**
 * Assigns the words above and below the main line of a row to the values of the row. A value has as many
 * lines above as below, so a value without a word on the main line has an even number of lines. If
 * `above` is null, values begin on the main line. Null if no assignment fits or several fit equally.
 */
export function assignPieces(
	slots: readonly Slot[],
	above: readonly Cell[][] | null,
	below: readonly Cell[][],
): Slot[] | null {
	const height = below.length;
	if (above && above.length !== height) return null;
	if ((height + 1) ** slots.length > most) return null;
	let found: { slots: Slot[]; blanks: number }[] = [];
	for (const heights of allHeights(slots.length, height)) {
		const filled = fill(slots, heights, { above, below });
		if (!filled) continue;
		const blanks = filled.filter((slot) => !slot.own && slot.above.length === 0).length;
		if (blanks < (found[0]?.blanks ?? Infinity)) found = [];
		if (blanks <= (found[0]?.blanks ?? Infinity)) found.push({ slots: filled, blanks });
	}
	return found.length === 1 ? (found[0]?.slots ?? null) : null;
}

function* allHeights(slots: number, height: number): Generator<number[]> {
	if (slots === 0) {
		yield [];
		return;
	}
	for (const rest of allHeights(slots - 1, height)) {
		for (let own = 0; own <= height; own += 1) yield [own, ...rest];
	}
}

/** Gives each value the words of as many lines as its height. Null if they do not all fit. */
function fill(
	slots: readonly Slot[],
	heights: readonly number[],
	{ above, below }: { above: readonly Cell[][] | null; below: readonly Cell[][] },
): Slot[] | null {
	const filled = slots.map(({ own }): Slot => ({ own, above: [], below: [] }));
	for (let distance = 1; distance <= below.length; distance += 1) {
		const open = filled.filter((_, i) => (heights[i] ?? 0) >= distance);
		const upper = above?.[above.length - distance] ?? [];
		const lower = below[distance - 1] ?? [];
		if (lower.length !== open.length || (above && upper.length !== open.length)) return null;
		open.forEach((slot, i) => {
			slot.above.unshift(...upper.slice(i, i + 1));
			slot.below.push(...lower.slice(i, i + 1));
		});
	}
	const fits = filled.every(
		(slot) => (above || slot.own || slot.below.length === 0) && wrapsAsOne(linesOf(slot)),
	);
	return fits ? filled : null;
}

/** The lines of a value from top to bottom. */
export function linesOf({ own, above, below }: Slot): Cell[] {
	return [...above, ...(own ? [own] : []), ...below];
}
