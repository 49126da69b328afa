import { zipSync } from 'fflate';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheets } from './sheet.ts';
import type { ZipArchive } from './zip-archive.ts';

/** The parts that hold what cells show; pictures, drawings, macros and comments are left out. */
const needed =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/[^/]+\.rels|[^/]+\.xml|(work|chart|dialog|macro)sheets\/[^/]+\.xml))$/i;

/**
 * An xlsx file -> its sheets. Its parts are inflated under `limits` and given to the library as a zip
 * that is stored, not compressed, so that the library itself has nothing to inflate.
 */
export function readXlsx(zip: ZipArchive): ReadSheets {
	const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
	for (const name of zip.names.filter((name) => needed.test(name))) {
		const bytes = zip.read(name);
		if (!(bytes instanceof Uint8Array)) return bytes;
		parts[name] = bytes;
	}
	return readWorkbook(zipSync(parts, { level: 0 }));
}
