import { CFB } from '@e965/xlsx';
import type { Format } from '#lib/model/form.ts';
import { readDoc } from './read-doc.ts';
import { refuse } from './refuse.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheets } from './sheet.ts';

interface Container {
	FullPaths: string[];
	FileIndex: { content?: ArrayLike<number> }[];
}
const containers = CFB as { read: (bytes: Uint8Array, options: { type: 'array' }) => Container };

/** A file of Word or Excel 97-2003, told apart by the streams in it -> its format and sheets. */
export function readOle(bytes: Uint8Array): ReadSheets & { format: Format | null } {
	const container = openContainer(bytes);
	if (container === null) {
		const refused = refuse('damaged-document', '文件已损坏：Office 97-2003 的容器结构无法读懂');
		return { format: null, ...refused };
	}
	const stream = (name: string): Uint8Array => {
		const at = container.FullPaths.findIndex((path) => path.split('/').slice(1).join('/') === name);
		return Uint8Array.from(container.FileIndex[at]?.content ?? []);
	};
	const has = (name: string): boolean => stream(name).length > 0;
	if (has('WordDocument')) {
		const tables: [Uint8Array, Uint8Array] = [stream('0Table'), stream('1Table')];
		return {
			format: 'doc',
			...readDoc({ main: stream('WordDocument'), tables, data: stream('Data') }),
		};
	}
	if (has('Workbook') || has('Book')) return { format: 'xls', ...readWorkbook(bytes) };
	if (has('EncryptedPackage')) {
		return { format: null, ...refuse('unknown-format', '文件已加密，无法读取') };
	}
	const message = '暂不能读取这种 Office 97-2003 文件：其中没有 Word 文档，也没有 Excel 工作簿';
	return { format: null, ...refuse('unknown-format', message) };
}

function openContainer(bytes: Uint8Array): Container | null {
	try {
		return containers.read(bytes, { type: 'array' });
	} catch {
		// The library throws on every container that it cannot make sense of.
		return null;
	}
}
