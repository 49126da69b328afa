// Blocks -> a PDF with ruled tables, as an office program prints them.
import type { Part } from '../../forms/round-trip-table.ts';
import { baseline, fontSize, layOutTable, wrap, type Box } from './pdf-table.ts';

const page = { width: 595, height: 842, left: 50, right: 545, top: 60, bottom: 790 };
const paragraphHeight = 18;

export function toPdf(parts: readonly Part[]): Uint8Array {
	const pages: string[] = [''];
	let [at, y] = [0, page.top];
	const draw = (number: number, operators: string): void => {
		pages[number] = (pages[number] ?? '') + operators;
	};
	for (const part of parts) {
		if ('paragraph' in part) {
			for (const line of wrap(part.paragraph, page.right - page.left)) {
				if (y + paragraphHeight > page.bottom) [at, y] = [at + 1, page.top];
				draw(at, text(page.left, y + fontSize, line));
				y += paragraphHeight;
			}
			continue;
		}
		const laid = layOutTable(part.table, { ...page, page: at, top: y, firstTop: page.top });
		for (const box of laid.boxes) draw(box.page, boxOf(box));
		[at, y] = [laid.page, laid.bottom + paragraphHeight];
	}
	return write(pages);
}

function boxOf(box: Box): string {
	const { left, right, top, bottom, lines } = box;
	const rectangle = `0.5 w ${left.toFixed(2)} ${(page.height - bottom).toFixed(2)} ${(right - left).toFixed(2)} ${(bottom - top).toFixed(2)} re S\n`;
	return rectangle + lines.map((line, i) => text(left + 4, baseline(box, i), line)).join('');
}

/** Text whose baseline begins at a point, measured from the left and the upper edge. */
function text(x: number, y: number, words: string): string {
	if (words.trim() === '') return '';
	const hex = words
		.split('')
		.map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'))
		.join('');
	return `BT /F ${fontSize} Tf ${x.toFixed(2)} ${(page.height - y).toFixed(2)} Td <${hex}> Tj ET\n`;
}

/** One Chinese font that is not embedded, as many pages as there are contents. */
function write(contents: readonly string[]): Uint8Array {
	const first = 6;
	const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
		'<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
			'/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /W [1 95 500] ' +
			'/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 3 0 R >>',
		'<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
		...contents.flatMap((content, i) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] ` +
				`/Resources << /Font << /F 5 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
			`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		]),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, i) => {
		const offset = file.length;
		file += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return offset;
	});
	const entries = offsets
		.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
		.join('');
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
