// Several indicators in one cell, each with its target in the next: 指标1：… 指标2：… | ≥3台 ≥95%.
import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import type { IndicatorCells } from './indicator-row.ts';

const marks =
	/(?:^|[\s;；])(?:指标\s?(?:\d{1,2}|[一二三四五六七八九十])[:：、.．]?|[(（]\d{1,2}[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳])/g;

/** No list of indicators is longer. */
const longest = 2000;

/** Whether a text stands where an indicator may be filled in: `……`, `指标1：`, `2.`. */
export function isPlaceholder(text: string): boolean {
	return /^(?:[….·⋯。、\-—]+|(?:指标)?[\d一二三四五六七八九十]{0,2}[:、.]?[….·⋯]*|\(\d{1,2}\))$/.test(
		toLabel(text),
	);
}

/**
 * The indicators that two cells list. Null if they list one. `unclear` if it is not sure which target
 * belongs to which name.
 */
export function pairListed({ name, target }: IndicatorCells): IndicatorCells[] | 'unclear' | null {
	if (!name || name.text.length > longest) return null;
	const marked = itemsOf(name.text);
	const lines = linesOf(name.text);
	if (marked.length < 2 && (lines.length < 2 || !target)) return null;
	if (marked.length < 2) return pairLines(name, lines, target);
	const names = marked.filter((text) => !isPlaceholder(text));
	const targets = target ? targetsOf(target.text, names.length) : null;
	if (names.length === 0) return null;
	return targets ? toCells(name, names, { cell: target, targets }) : 'unclear';
}

/** Names without numbers are several only if there is a clear target for each. */
function pairLines(name: Cell, lines: string[], target: Cell | undefined): IndicatorCells[] | null {
	const targets = target ? linesOf(target.text) : [];
	const isSure =
		targets.length === lines.length && targets.every((text) => isTarget(text) && /\d/.test(text));
	return isSure ? toCells(name, lines, { cell: target, targets }) : null;
}

function toCells(
	name: Cell,
	names: string[],
	{ cell, targets }: { cell: Cell | undefined; targets: string[] },
): IndicatorCells[] {
	return names.map((text, i) => ({
		name: { ...name, text },
		...(cell && targets[i] ? { target: { ...cell, text: targets[i] } } : {}),
	}));
}

/** The parts of a text behind the marks of a list, or none if it has fewer than two. */
function itemsOf(text: string): string[] {
	const found = [...text.matchAll(marks)];
	if (found.length < 2 || found[0]?.index !== 0) return [];
	return found.map(({ index, 0: mark }, i) =>
		text
			.slice(index + mark.length, found[i + 1]?.index)
			.replace(/^[:：]/, '')
			.replace(/[;；]$/, '')
			.trim(),
	);
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** As many targets as names: numbered, a line each, or parted by marks or blanks if each is clear. */
function targetsOf(text: string, count: number): string[] | null {
	const isRight = (parts: string[]): boolean => parts.length === count;
	const numbered = itemsOf(text);
	if (isRight(numbered)) return numbered;
	const lines = linesOf(text);
	if (isRight(lines)) return lines;
	for (const mark of [/[;；]/, /\s+/]) {
		const parts = text
			.split(mark)
			.map((part) => part.trim())
			.filter((part) => part !== '');
		if (isRight(parts) && parts.every((part) => isTarget(toHalfWidth(part)))) return parts;
	}
	return null;
}
