import type { ComparedIndicator } from '#lib/pages/compare/compared.ts';
import { formatComparator } from '#lib/words/format-target.ts';
import { formatValue } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';

/** A target as it is understood, short: `≥ 90 %`, `10–15 %`, `10 至 12 月`, 定性描述. */
export function formatTarget(
	{ targetText, target }: ComparedIndicator,
	words: CompareProjectsWords,
): string {
	const { kind, comparator, value, upperValue, months, basis, unit } = target;
	if (targetText === null) return words.noTarget;
	if (kind === null) return words.notUnderstood;
	if (kind === 'qualitative' || kind === 'composite') return words[kind];
	if (kind === 'schedule') return months === null ? words.schedule : words.months(...months);
	if (value === null) return words.notUnderstood;
	const range = upperValue === null ? '' : `–${formatValue(upperValue)}`;
	return [basis, formatComparator(comparator ?? ''), `${formatValue(value)}${range}`, unit]
		.filter(Boolean)
		.join(' ');
}

/** One text for what a target demands: equal where two forms print the same demand differently. */
export function targetKey({ targetText, target }: ComparedIndicator): string {
	const { kind, comparator, value, upperValue, unit, basis, months, qualifier } = target;
	const isNumber = value !== null && (kind === 'quantity' || kind === 'duration');
	return JSON.stringify(
		isNumber || kind === 'frequency'
			? [kind, comparator, value, upperValue, unit, basis, evenText(qualifier)]
			: [kind, months, evenText(targetText)],
	);
}

/** A text in one width of characters, without blanks; its marks are part of the demand. */
function evenText(text: string | null): string | null {
	return text === null ? null : text.normalize('NFKC').replace(/\s/g, '');
}
