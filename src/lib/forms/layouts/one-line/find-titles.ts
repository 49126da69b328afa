// Titles within a text that a copy put on one line.
import { startsWithFooter } from '#lib/forms/find-footers.ts';
import { labelAhead } from '#lib/forms/layouts/run-on/label-ahead.ts';
import { isSectionLabel, isUpperLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isBareTitle, isTitle } from '#lib/forms/words/titles.ts';

export interface TitleAt {
	start: number;
	/** The end of the title. */
	end: number;
	/** The end of the year, of the unit of amounts and of the reporting unit's label behind the title. */
	from: number;
}

/** No title is longer. */
const longest = 80;
/** What may stand right before a title. */
const boundary = /(?:^|[\s。;；!！日]|附[件表]\d{0,2}[:：]?)$/;
const year = /^\s{0,3}(?:[（(]\s{0,3}(?:\d{4})?\s{0,3}年\s?度?\s{0,3}[)）]|\d{4}\s?年\s?度?)/;
/** Any label with a colon, known or not. */
const first = /^\s{0,3}(?:(?:填报|申报|编制|编报|预算)(?:单位|部门)|\p{Script=Han}{2,8}\s?[:：])/u;

/** The titles that labels of a form follow. One in a sentence or in a list of contents is none of them. */
export function findTitlesWithin(text: string): TitleAt[] {
	const found: TitleAt[] = [];
	for (let at = text.search(/[表书]/); at >= 0 && at < text.length; at += 1) {
		if (!/[表书]/.test(text.charAt(at))) continue;
		const end = at + 1;
		const start = titleStart(text, end, found.at(-1)?.end ?? 0);
		if (start === null) continue;
		const from = end + (year.exec(text.slice(end, end + 30))?.[0].length ?? 0);
		if (beginsForm(text.slice(from, from + 40))) found.push({ start, end, from });
	}
	return found;
}

/** The title that ends here and has a boundary right before it, or the longest of plain words. */
function titleStart(text: string, end: number, floor: number): number | null {
	const least = Math.max(floor, end - longest);
	if (!text.slice(least, end).includes('绩')) return null;
	let [whole, bare]: (number | null)[] = [null, null];
	for (let start = least; start < end - 4; start += 1) {
		if (/[\s，。、,;；]/.test(text.charAt(start))) continue;
		const label = toLabel(text.slice(start, end));
		if (!isTitle(label)) continue;
		if (boundary.test(text.slice(Math.max(0, start - 6), start))) whole = start;
		else if (isBareTitle(label)) bare ??= start;
	}
	return whole ?? bare ?? null;
}

function beginsForm(behind: string): boolean {
	const blank = /^\s*/.exec(behind)?.[0].length ?? 0;
	const isHead = (label: string): boolean => isUpperLabel(label) || isSectionLabel(label);
	return (
		first.test(behind) ||
		startsWithFooter(behind.slice(blank)) ||
		labelAhead(behind, blank, isHead) !== null
	);
}
