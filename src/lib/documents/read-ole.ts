import type { Format } from '#lib/model/form.ts';
import { readCompoundFile } from './containers/compound-file.ts';
import { readDoc } from './word/read-doc.ts';
import { refuse } from './refuse.ts';
import type { ReadSheets } from './sheet.ts';

/** A Word or Excel 97-2003 file -> its format and sheets. The streams in it decide the format. */
export async function readOle(bytes: Uint8Array): Promise<ReadSheets & { format: Format | null }> {
	const streams = readCompoundFile(bytes);
	if (streams === null) {
		const refused = refuse('damaged-document', '文件已损坏：Office 97-2003 的容器结构无法读懂');
		return { format: null, ...refused };
	}
	const stream = (name: string): Uint8Array => streams.get(name) ?? new Uint8Array(0);
	if (streams.has('WordDocument')) {
		const tables: [Uint8Array, Uint8Array] = [stream('0Table'), stream('1Table')];
		const main = stream('WordDocument');
		return { format: 'doc', ...readDoc({ main, tables, data: stream('Data') }) };
	}
	if (streams.has('Workbook')) {
		const { readXls } = await import('./excel/read-xls.ts');
		return { format: 'xls', ...readXls(stream('Workbook')) };
	}
	return { format: null, ...refuse('unknown-format', whyNot(streams)) };
}

function whyNot(streams: ReadonlyMap<string, unknown>): string {
	// Excel 95 texts use the code page of the machine that wrote them. The library does not know it.
	if (streams.has('Book')) return '暂不能读取 Excel 95 及更早的文件，请另存为 xlsx';
	if (streams.has('EncryptedPackage')) return '文件已加密，无法读取';
	if (streams.has('PowerPoint Document')) return '暂不能读取 PowerPoint（ppt）文件';
	if (streams.has('VisioDocument')) return '暂不能读取 Visio 文件';
	if (streams.has('CONTENTS')) return '暂不能读取 Works 文字处理（wps）文件，请另存为 docx';
	return '暂不能读取这种 Office 97-2003 文件：其中没有 Word 文档，也没有 Excel 工作簿';
}
