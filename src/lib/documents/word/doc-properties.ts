// Lists of properties of Word 97-2003 (grpprl): a code, then an operand ([MS-DOC] 2.2.5).

export const tableDefinition = 0xd608;
const changedTabs = 0xc615;
/** Bytes of an operand by the three highest bits of its code. Kind 6 states its own length. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** Calls `use` for each property of a list, in order. Stops where the list is damaged. */
export function eachProperty(
	list: Uint8Array,
	use: (code: number, operand: Uint8Array) => void,
): void {
	const view = viewOf(list);
	let at = 0;
	while (at + 3 <= list.length) {
		const code = view.getUint16(at, true);
		const size = operandSize(list, at + 2, code);
		if (size === null || at + 2 + size > list.length) return;
		use(code, list.subarray(at + 2, at + 2 + size));
		at += 2 + size;
	}
}

function operandSize(list: Uint8Array, at: number, code: number): number | null {
	const size = operandSizes[code >> 13] ?? 0;
	if (size > 0) return size;
	const length = list[at] ?? 0;
	if (code === tableDefinition) return length + (list[at + 1] ?? 0) * 256 + 1;
	if (code === changedTabs && length === 255) return null;
	return length + 1;
}

export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes of a stream that a pair of numbers in the file information block points to. */
export function tablePart(main: Uint8Array, table: Uint8Array, pairAt: number): Uint8Array {
	if (pairAt + 8 > main.length) return new Uint8Array(0);
	const at = viewOf(main).getUint32(pairAt, true);
	const length = viewOf(main).getUint32(pairAt + 4, true);
	return at + length > table.length ? new Uint8Array(0) : table.subarray(at, at + length);
}
