import { refuse } from './refuse.ts';
import type { ReadSheets } from './sheet.ts';

/** A PDF document -> its sheets. */
export function readPdf(bytes: Uint8Array): Promise<ReadSheets> {
	const size = bytes.length;
	return Promise.resolve(refuse('unknown-format', `暂不能读取 PDF 文件（${size} 字节）`));
}
