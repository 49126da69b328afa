/**
 * All non-blank characters of texts in the order of their codes. They must not change. A bar is a
 * border between cells, not text.
 */
export function printedCharacters(texts: readonly string[]): string {
	return [...texts.join('').replace(/[\s|]/g, '')].toSorted().join('');
}
