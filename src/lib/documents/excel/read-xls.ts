import { CFB } from '@e965/xlsx';
import { limits } from '#lib/documents/limits.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { boundRecords } from './workbook-records.ts';

const containers = CFB as {
	utils: {
		cfb_new: () => unknown;
		cfb_add: (container: unknown, path: string, content: Uint8Array) => void;
	};
	write: (container: unknown, options: { type: 'array' }) => ArrayLike<number>;
};

/**
 * The records of an Excel 97-2003 workbook -> its sheets. The library gets them in a newly written
 * container, because it can follow the chains of a damaged container for ever.
 */
export function readXls(records: Uint8Array): ReadSheets {
	const cells = boundRecords(records);
	if (cells === null) return refuse('damaged-document', '文件已损坏：Excel 工作簿的记录不完整');
	if (cells > limits.cells) {
		const message = `Excel 文件过大：单元格有 ${cells} 个，超过 ${limits.cells} 个`;
		return refuse('too-large', message);
	}
	const container = containers.utils.cfb_new();
	containers.utils.cfb_add(container, '/Workbook', records);
	return readWorkbook(new Uint8Array(containers.write(container, { type: 'array' })));
}
