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
 * of lines. Null where none or more than one assignment fits best.
 */
export function assignPieces(
	slots: readonly Slot[],
	above: readonly Cell[][],
	below: readonly Cell[][],
): Slot[] | null {
	const height = above.length;
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

/** Each value gets the words of as many lines above and below as its height says; null if not all fit. */
function fill(
	slots: readonly Slot[],
	heights: readonly number[],
	{ above, below }: { above: readonly Cell[][]; below: readonly Cell[][] },
): Slot[] | null {
	const filled = slots.map(({ own }): Slot => ({ own, above: [], below: [] }));
	for (let distance = 1; distance <= above.length; distance += 1) {
		const open = filled.filter((_, i) => (heights[i] ?? 0) >= distance);
		const upper = above[above.length - distance] ?? [];
		const lower = below[distance - 1] ?? [];
		if (upper.length !== open.length || lower.length !== open.length) return null;
		open.forEach((slot, i) => {
			slot.above.unshift(upper[i] as Cell);
			slot.below.push(lower[i] as Cell);
		});
	}
	const fits = filled.every((slot) =>
		wrapsAsOne([...slot.above, ...(slot.own ? [slot.own] : []), ...slot.below]),
	);
	return fits ? filled : null;
}
