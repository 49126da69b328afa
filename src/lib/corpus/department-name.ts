/** What a budget system puts behind a department's name: the sum of its units, or the bureau itself. */
const ownPart = /\s*[（(](?:汇总|本级|机关|本部)[）)]$/u;
/** The code of a department in a budget system, such as `[123]` or `123001-`. */
const code = /^(?:[[【(（]\d{3,12}[\]】)）]|\d{3,12}(?=[-—_\s]))[-—_\s]*/u;

/**
 * A department as it is counted: `[123]甲区司法局（汇总）` and `甲区司法局` are one. Null for a blank
 * one. A name is never guessed from others, so 司法局 and 甲区司法局 stay two.
 */
export function departmentName(printed: string | null): string | null {
	const text = (printed ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
	const name = text.replace(code, '').replace(ownPart, '').trim();
	return name || text || null;
}
