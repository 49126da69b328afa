/** Adds the methods that an old browser lacks. A browser with the youngest of them fetches nothing. */
export async function addMissingMethods(): Promise<void> {
	const isYoung = 'toWellFormed' in String.prototype && 'size' in URLSearchParams.prototype;
	if (!isYoung) await import('./missing-methods.ts');
}
