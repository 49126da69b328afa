import type { ParamMatcher } from '@sveltejs/kit';
import { isDocumentSlug } from '#lib/corpus/document-path.ts';

/** A file of the dataset. */
export const match: ParamMatcher = (param) => !isDocumentSlug(param);
