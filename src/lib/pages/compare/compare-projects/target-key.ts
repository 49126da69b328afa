import type { ComparedIndicator } from '#lib/pages/compare/compared.ts';

/** What a target demands as one text, equal for two forms that print the same demand differently. */
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
