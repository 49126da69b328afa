import type { SourcePosition } from '#lib/model/form.ts';
import { besideFile, slugOf } from './project-path.ts';

const separator = slugOf('/');

/** The folder and the file of a document as the folder name of its page. */
export function documentSlug(folder: string, file: string): string {
	return slugOf(`${folder}/${file}`);
}

/** Whether a name is one of a document. No file of the dataset has a separator in its name. */
export function isDocumentSlug(name: string): boolean {
	return name.includes(separator);
}

/** The folder of the template in place of a document's own. No document has this name. */
export const documentTemplate = separator;

/** Where a part of the page of a document finds what it shows. */
export function besideDocument(slug: string, part: string | undefined): string {
	return `data/${encodeURIComponent(slug)}/${part === undefined ? '' : `${part}/`}${besideFile}`;
}

/** The path of a part of the page of a document, without the language. The first part is 1. */
export function documentPath(folder: string, file: string, part = 1): string {
	const path = `data/${encodeURIComponent(documentSlug(folder, file))}/`;
	return part === 1 ? path : `${path}${part}/`;
}

/** The id of a cell on the page of its document. The first sheet is 0. */
export function cellId(sheet: number, { line, column }: Pick<SourcePosition, 'line' | 'column'>) {
	return `${sheet === 0 ? '' : `S${sheet + 1}`}L${line}C${column}`;
}
