/** A year in a text, alone or as a span: 2024年度, 2023-2024年. */
const printedYear = /(?:19|20)\d{2}(?:[-—–~至](?:(?:19|20)?\d{2}))?(?:年度|年)?/gu;

/** A text in one width of characters without the years in it. */
export function withoutYear(text: string): string {
	return text.normalize('NFKC').replace(printedYear, '');
}
