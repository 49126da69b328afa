import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { isLevelLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { labelAhead } from './label-ahead.ts';

/** Headings that follow one another in a text. */
export interface HeadingRun {
	/** The index of the label beside the table, or of the first heading. */
	start: number;
	end: number;
	/** The label beside the table, if one is printed right before the headings. */
	side: string | null;
	headings: string[];
}

/** No heading that runs on is longer, and no run of them. */
const longest = 14;
const longestRun = 160;
const first = /[一二指绩名考评级]/;

/** The first run of headings of a text that has one of names and one of targets, or null. */
export function findHeadings(text: string, from = 0): HeadingRun | null {
	for (let at = from; at < text.length; at += 1) {
		if (!first.test(text.charAt(at))) continue;
		const ends = endsOf(text, at);
		if (!ends) continue;
		const headings = ends.map((end, i) => text.slice(ends[i - 1] ?? at, end).trim());
		// 绩效指标 before the headings stands beside the table.
		const isSide = isSectionLabel(toLabel(headings[0] ?? ''));
		const start = isSide ? (ends[0] ?? at) : at;
		if (isSide) headings.shift();
		const kinds = headings.map((heading) => readHeading(toLabel(heading))?.kind);
		if (!kinds.includes('name') || !kinds.includes('target')) continue;
		const side = sideBefore(text, start);
		return { start: start - (side?.length ?? 0), end: ends.at(-1) ?? start, side, headings };
	}
	return null;
}

interface Path {
	ends: number[];
	worth: number;
}

/** Where each heading of the run ends: as many sure ones as possible, then as long as possible. */
function endsOf(text: string, start: number): number[] | null {
	const to = Math.min(text.length, start + longestRun);
	const best = new Map<number, Path>([[start, { ends: [], worth: 0 }]]);
	let found: Path | null = null;
	for (let at = start; at < to; at += 1) {
		const path = best.get(at);
		if (!path || labelAhead(text, at, isLevelLabel)) continue;
		for (let length = 2; length <= longest && at + length <= to; length += 1) {
			const worth = path.worth + worthOf(text.slice(at, at + length));
			const end = at + length;
			if (worth <= path.worth || worth <= (best.get(end)?.worth ?? 0)) continue;
			const longer = { ends: [...path.ends, end], worth };
			best.set(end, longer);
			if (worth > (found?.worth ?? 0)) found = longer;
		}
	}
	return found && found.ends.length > 1 ? found.ends : null;
}

function worthOf(printed: string): number {
	const label = toLabel(printed);
	if (label.length < 2) return 0;
	// A bracket belongs to the heading before it.
	if (/^[\s（(）)]/.test(printed)) return 0;
	const heading = readHeading(label);
	return heading === null ? 0 : heading.isCertain ? 1 + label.length / 20 : 0.05;
}

/** A note of weights behind the label beside a table: `绩效指标（权重分值90分，其中…）`. */
const weights = /[(（][^()（）]{0,100}分[)）]\s?$/;

function sideBefore(text: string, at: number): string | null {
	const note = weights.exec(text.slice(Math.max(0, at - 110), at))?.[0] ?? '';
	const side = sideAhead(text, at - note.length);
	return side === null ? sideAhead(text, at) : side + note;
}

function sideAhead(text: string, at: number): string | null {
	for (let length = Math.min(12, at); length > 1; length -= 1) {
		const side = text.slice(at - length, at);
		const label = toLabel(side);
		if (label.includes('指标') && isSectionLabel(label)) return side;
	}
	return null;
}
