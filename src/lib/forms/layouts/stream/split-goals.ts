import type { Cell } from '#lib/documents/sheet.ts';
import { endsSentence, misfits } from '#lib/forms/layouts/pieces/goal-lines.ts';

/**
 * Splits lines that hold the whole left goal followed by the whole right goal. Null unless one border
 * fits clearly better than all others and better than a single text.
 */
export function splitGoals(lines: readonly Cell[]): [left: Cell[], right: Cell[]] | null {
	if (lines.length < 2 || lines.length > longest) return null;
	const borders = lines
		.slice(1)
		.map((_, i) => i + 1)
		.map((border) => ({ border, cost: costOf(lines, border) }))
		.toSorted((a, b) => a.cost - b.cost);
	const [best, second] = borders;
	if (!best || best.cost > most || (second && second.cost - best.cost < clear)) return null;
	const whole = misfits(lines.map(({ text }) => text));
	const isOneEach = lines.length === 2 && lines.every(({ text }) => endsSentence(text));
	if (whole - best.cost < clear && !isOneEach) return null;
	return [lines.slice(0, best.border), lines.slice(best.border)];
}

/** No goal has more lines. */
const longest = 200;
/** How much better a border must be than all others. */
const clear = 0.5;
/** A text that is cut off or badly punctuated lacks an end or two. */
const most = 2;

function costOf(lines: readonly Cell[], border: number): number {
	const texts = lines.map(({ text }) => text);
	return misfits(texts.slice(0, border)) + misfits(texts.slice(border));
}
