/** Every character of texts that is no blank, in order of its code: what must not change. */
export function printedCharacters(texts: readonly string[]): string {
	return [...texts.join('').replace(/\s/g, '')].toSorted().join('');
}
