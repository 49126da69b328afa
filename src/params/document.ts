import type { ParamMatcher } from '@sveltejs/kit';
import { isDocumentSlug } from '#lib/corpus/document-path.ts';

/** The folder of a page of a document. All other names below /data/ are files of the dataset. */
export const match: ParamMatcher = isDocumentSlug;
