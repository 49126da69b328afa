import type { Param } from './engine.ts';

/** The key of a seed file: equal for equal parameters, in the build and in every browser. */
export function paramsKey(params: readonly Param[]): string {
	return hash(JSON.stringify(params));
}

/** The key of an answer inside a seed file. */
export function sqlKey(sql: string): string {
	return hash(sql);
}

/** cyrb53 (bryc, public domain): 53 bits as 14 hex digits. Not for secrets. */
function hash(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	const mixedHigh =
		Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const mixedLow =
		Math.imul(low ^ (low >>> 16), 2246822507) ^
		Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
	const number = 4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0);
	return number.toString(16).padStart(14, '0');
}
