/** How many characters a cell of a workbook can hold. */
export const cellLimit = 32_767;

const cutMark = '…（一格至多 32,767 个字符，全文见 CSV）';

/**
 * A text in the XML of a workbook: characters that XML cannot hold, and whatever looks like such an
 * escape, are written `_xHHHH_`. A text too long for a cell is cut, and the cell says so.
 */
export function workbookText(text: string): string {
	return (text.length > cellLimit ? cut(text) : text)
		.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
		.replace(notInXml, escaped)
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/**
 * Control characters except tab and line feed (XML would make a line feed of a carriage return), lone
 * surrogates, U+FFFE and U+FFFF.
 */
export const notInXml =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escaped(character: string): string {
	const code = character.charCodeAt(0).toString(16).toUpperCase();
	return `_x${code.padStart(4, '0')}_`;
}

function cut(text: string): string {
	return text.slice(0, cellLimit - cutMark.length).replace(/[\uD800-\uDBFF]$/, '') + cutMark;
}
