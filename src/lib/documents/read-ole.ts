import { CFB } from '@e965/xlsx';
import type { Format } from '#lib/model/form.ts';
import { readDoc } from './read-doc.ts';
import { limits } from './limits.ts';
import { refuse } from './refuse.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheets } from './sheet.ts';
import { boundRecords } from './workbook-records.ts';

interface Container {
	FullPaths: string[];
	FileIndex: { content?: ArrayLike<number> }[];
}
const containers = CFB as {
	read: (bytes: Uint8Array, options: { type: 'array' }) => Container;
	write: (container: Container, options: { type: 'array' }) => ArrayLike<number>;
};

/** A file of Word or Excel 97-2003, told apart by the streams in it -> its format and sheets. */
export function readOle(bytes: Uint8Array): ReadSheets & { format: Format | null } {
	const container = openContainer(bytes);
	if (container === null) {
		const refused = refuse('damaged-document', '文件已损坏：Office 97-2003 的容器结构无法读懂');
		return { format: null, ...refused };
	}
	const pathOf = (name: string): number =>
		container.FullPaths.findIndex((path) => path.split('/').slice(1).join('/') === name);
	const stream = (name: string): Uint8Array =>
		new Uint8Array(container.FileIndex[pathOf(name)]?.content ?? []);
	const has = (name: string): boolean =>
		(container.FileIndex[pathOf(name)]?.content?.length ?? 0) > 0;
	if (has('WordDocument')) {
		const tables: [Uint8Array, Uint8Array] = [stream('0Table'), stream('1Table')];
		return {
			format: 'doc',
			...readDoc({ main: stream('WordDocument'), tables, data: stream('Data') }),
		};
	}
	if (has('Workbook')) return { format: 'xls', ...readRecords(container, pathOf('Workbook')) };
	if (has('Book')) {
		// Its texts are in the code page of the machine that wrote it, which the library does not know.
		const message = '暂不能读取 Excel 95 及更早的文件，请另存为 xlsx';
		return { format: null, ...refuse('unknown-format', message) };
	}
	if (has('EncryptedPackage')) {
		return { format: null, ...refuse('unknown-format', '文件已加密，无法读取') };
	}
	const message = '暂不能读取这种 Office 97-2003 文件：其中没有 Word 文档，也没有 Excel 工作簿';
	return { format: null, ...refuse('unknown-format', message) };
}

/** Reads the workbook whose records are the stream at `at`, once they are known to be bounded. */
function readRecords(container: Container, at: number): ReadSheets {
	const records = new Uint8Array(container.FileIndex[at]?.content ?? []);
	const cells = boundRecords(records);
	if (cells > limits.cells) {
		const message = `Excel 文件过大：单元格有 ${cells} 个，超过 ${limits.cells} 个`;
		return refuse('too-large', message);
	}
	container.FileIndex[at] = { ...container.FileIndex[at], content: records };
	return readWorkbook(new Uint8Array(containers.write(container, { type: 'array' })));
}

function openContainer(bytes: Uint8Array): Container | null {
	try {
		return containers.read(bytes, { type: 'array' });
	} catch {
		// The library throws on every container that it cannot make sense of.
		return null;
	}
}
