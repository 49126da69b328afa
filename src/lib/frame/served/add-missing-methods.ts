/** Adds the methods that an old browser lacks. A browser with the youngest of them fetches nothing. */
export async function addMissingMethods(): Promise<void> {
	if (!('toWellFormed' in String.prototype)) await import('./missing-methods.ts');
}
