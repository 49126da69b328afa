/**
 * Every character of texts that is no blank, in order of its code: what must not change. A bar is a
 * border between cells and no text.
 */
export function printedCharacters(texts: readonly string[]): string {
	return [...texts.join('').replace(/[\s|]/g, '')].toSorted().join('');
}
