import type { Format } from '#lib/model/form.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets } from './sheet.ts';
import { ZipArchive } from './containers/zip-archive.ts';

const others: [part: RegExp, name: string][] = [
	[/^ppt\/presentation\.xml$/, 'PowerPoint（pptx）'],
	[/^xl\/workbook\.bin$/, 'Excel 二进制工作簿（xlsb）'],
	[/^content\.xml$/, 'OpenDocument（odt、ods）'],
	[/^OFD\.xml$/, 'OFD'],
	[/^Index(?:\.zip|\/Document\.iwa)$/, 'Apple Numbers、Pages'],
];

/** A zip -> its format and sheets. Its parts decide the format. Archives of documents are refused. */
export async function readZip(bytes: Uint8Array): Promise<ReadSheets & { format: Format | null }> {
	const zip = ZipArchive.open(bytes);
	if (!(zip instanceof ZipArchive)) return { format: null, ...zip };
	const part = (name: RegExp): string | undefined => zip.names.find((each) => name.test(each));
	const { findWordBody, readDocx } = await import('./word/read-docx.ts');
	const body = findWordBody(zip);
	if (body !== undefined) return { format: 'docx', ...readDocx(zip, body) };
	const { XlsxPackage } = await import('./excel/xlsx-package.ts');
	const parts = new XlsxPackage(zip);
	const workbook = parts.workbook;
	if (workbook !== null) {
		const { readXlsx } = await import('./excel/read-xlsx.ts');
		return { format: 'xlsx', ...readXlsx(parts, workbook) };
	}
	const other = others.find(([name]) => part(name) !== undefined);
	const message = other
		? `暂不能读取 ${other[1]} 文件`
		: '这是压缩包，不是 Word 或 Excel 文件：请解压后逐个读取';
	return { format: null, ...refuse('unknown-format', message) };
}
