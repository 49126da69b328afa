import type { ComparedIndicator } from '#lib/pages/compare/compared.ts';
import { formatComparator } from '#lib/words/format-target.ts';
import { formatValue } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';

/** A target as it is understood, short: `≥ 90 %`, `10–15 %`, `10 至 12 月`, 定性描述. */
export function formatTarget(indicator: ComparedIndicator, words: CompareProjectsWords): string {
	const { target_text, kind, comparator, value, first_month, last_month } = indicator;
	if (target_text === null) return words.noTarget;
	if (kind === null) return words.notUnderstood;
	if (kind === 'qualitative' || kind === 'composite') return words[kind];
	if (kind === 'schedule') {
		if (first_month === null) return words.schedule;
		return words.months(first_month, last_month ?? first_month);
	}
	if (value === null) return words.notUnderstood;
	const sign = formatComparator(comparator ?? '');
	return [indicator.basis, sign, numberOf(indicator, value), indicator.unit]
		.filter(Boolean)
		.join(' ');
}

function numberOf({ upper_value }: ComparedIndicator, value: number): string {
	return upper_value === null
		? formatValue(value)
		: `${formatValue(value)}–${formatValue(upper_value)}`;
}

/** One text for what a target demands: equal where two forms print the same demand differently. */
export function targetKey(indicator: ComparedIndicator): string {
	const { kind, comparator, value, upper_value, unit, basis, qualifier, target_text } = indicator;
	const { first_month, last_month } = indicator;
	const isNumber = value !== null && (kind === 'quantity' || kind === 'duration');
	return JSON.stringify(
		isNumber || kind === 'frequency'
			? [kind, comparator, value, upper_value, unit, basis, plain(qualifier)]
			: [kind, first_month, last_month, plain(target_text)],
	);
}

function plain(text: string | null): string | null {
	return text === null ? null : text.normalize('NFKC').replace(/\s/g, '');
}
