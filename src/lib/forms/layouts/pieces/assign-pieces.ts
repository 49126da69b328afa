import type { Cell } from '#lib/documents/sheet.ts';
import { wrapsAsOne } from './pieces.ts';

/** One value of a row: what stands on the row's own line, and its further lines. */
export interface Slot {
	own: Cell | null;
	above: Cell[];
	below: Cell[];
}

/** More values broken over more lines than any form has. */
const most = 2000;

/**
 * The words of the lines above and below a row's own line -> the row's values with their pieces. A
 * value has as many lines above as below; one without a word on the row's own line has an even number
 * of lines. Where `above` is null values begin on the row's own line. Null where none or more than one
 * assignment fits best.
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

/** Each value gets the words of as many lines as its height says; null if not all fit. */
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

/** The lines of a value, from the top. */
export function linesOf({ own, above, below }: Slot): Cell[] {
	return [...above, ...(own ? [own] : []), ...below];
}
