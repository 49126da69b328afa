import type { Cell } from '#lib/documents/sheet.ts';
import { misfits } from './goal-lines.ts';

/**
 * The lines of two goals, the left one whole and then the right one whole -> both; null where no
 * border between them fits better than all others.
 */
export function splitGoals(lines: readonly Cell[]): [left: Cell[], right: Cell[]] | null {
	if (lines.length < 2) return null;
	const borders = lines
		.slice(1)
		.map((_, i) => i + 1)
		.map((border) => ({ border, cost: costOf(lines, border) }))
		.toSorted((a, b) => a.cost - b.cost);
	const [best, second] = borders;
	if (!best || best.cost > most || (second && second.cost - best.cost < clear)) return null;
	const whole = misfits(lines.map(({ text }) => text));
	if (lines.length > 2 && whole === 0 && !isRestart(lines, best.border)) return null;
	return [lines.slice(0, best.border), lines.slice(best.border)];
}

/** By how much a border must be better than all others. */
const clear = 0.5;
/** A cut-off or carelessly punctuated text misses an end or two. */
const most = 2;

function costOf(lines: readonly Cell[], border: number): number {
	const texts = lines.map(({ text }) => text);
	return misfits(texts.slice(0, border)) + misfits(texts.slice(border));
}

/** Both goals open with the same mark or number, and no other line does. */
function isRestart(lines: readonly Cell[], border: number): boolean {
	const opening = (text: string): string => /^["“]?(?:[（(]?[1一]|①)?/.exec(text)?.[0] ?? '';
	const first = opening(lines[0]?.text ?? '');
	return (
		first !== '' &&
		lines.every(({ text }, i) => (opening(text) === first) === (i === 0 || i === border))
	);
}
