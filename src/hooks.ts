import type { Transport } from '@sveltejs/kit';
import { toColumns, toRows } from '#lib/answers/rows-as-columns.ts';

/** Lists of rows travel in a page by columns: the names of the columns once, equal values side by side. */
export const transport: Transport = {
	rows: { encode: toColumns, decode: toRows },
};
