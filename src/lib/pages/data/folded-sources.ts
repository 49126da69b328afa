// The documents of a long list, folded. Checksums would be most of the page: the table of sources has them.
import { group } from 'd3-array';
import type { SourceDocument } from './source-documents.ts';

/** Folder, file, forms and problems. A tuple, because thousands stand in the page. */
export type FoldedDocument = [folder: string, file: string, forms: number, problems: number];

export interface DocumentGroup {
	/** A folder, or what several folders have in common: the folder above or the issuing body. */
	name: string;
	/** Who issued all of them. */
	issuer: string | null;
	documents: FoldedDocument[];
}

/** Folders with so many documents on average stand for themselves. */
const fewInFolder = 2;

/** Groups documents by their folder, or by what is above where nearly each has a folder of its own. */
export function foldSources(documents: readonly SourceDocument[]): DocumentGroup[] {
	const folders = new Set(documents.map(({ source_id }) => source_id)).size;
	const nameOf =
		documents.length >= folders * fewInFolder
			? ({ source_id }: SourceDocument) => source_id
			: (one: SourceDocument) => folderAbove(one) ?? one.issuing_body ?? one.source_id;
	return Array.from(group(documents, nameOf), ([name, own]) => {
		const issuers = new Set(own.map(({ issuing_body }) => issuing_body));
		const [issuer = null] = issuers;
		return {
			name,
			issuer: issuers.size === 1 && issuer !== name ? issuer : null,
			documents: own.map(({ source_id, file, form_count, problem_count }): FoldedDocument => [
				source_id,
				file,
				form_count,
				problem_count,
			]),
		};
	});
}

function folderAbove({ source_id }: SourceDocument): string | null {
	const end = source_id.lastIndexOf('/');
	return end < 0 ? null : source_id.slice(0, end);
}
