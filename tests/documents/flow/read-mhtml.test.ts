import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, rowsOf, utf8 } from '../read.ts';

const page = '<html><meta charset="utf-8"><table><tr><td>项目名称</td><td class=x>绿道=养护</td></tr></table></html>';
const quoted = (text: string): string =>
	Array.from(utf8(text), (byte) =>
		byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
	)
		.join('')
		.replace(/.{60}(?!=)(?<!=.?)/g, '$&=\r\n');
const base64 = (text: string): string =>
	(btoa(String.fromCharCode(...utf8(text))).match(/.{1,60}/g) ?? []).join('\r\n');
const part = (encoding: string, body: string, type = 'text/html; charset="utf-8"'): string =>
	`Content-Location: file:///C:/a/page.htm\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
const file = (...parts: string[]): Uint8Array =>
	utf8(
		'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next.1"\r\n\r\nA web page in one file.\r\n\r\n' +
			parts.map((each) => `------=_Next.1\r\n${each}`).join('') +
			'------=_Next.1--\r\n',
	);

test.each([
	['quoted-printable', quoted(page)],
	['base64', base64(page)],
	['8bit', page],
])('a page in %s, beside a picture', async (encoding, body) => {
	const bytes = file(part(encoding, body), part('base64', 'R0lGOD', 'image/gif'));
	expect((await readDocument(bytes)).format).toBe('html');
	expect((await rowsOf(bytes)).filter((row) => row.length > 0)).toEqual([['项目名称', '绿道=养护']]);
});

test('each page is a sheet, and a file without one is refused', async () => {
	const { sheets } = await readDocument(file(part('8bit', page), part('8bit', page)));
	expect(sheets.map(({ name }) => name)).toEqual(['page.htm', 'page.htm']);
	expect(codesOf(await readDocument(file(part('base64', 'R0lGOD', 'image/gif'))))).toEqual(['unknown-format']);
});
