/** Adds to the page or a worker what an old browser lacks. One with the youngest method fetches nothing. */
export async function addMissingMethods(): Promise<void> {
	const isYoung = 'toWellFormed' in String.prototype && 'size' in URLSearchParams.prototype;
	if (!isYoung) await import('./missing-methods.ts');
}
