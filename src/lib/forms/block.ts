import type { Row } from '#lib/documents/sheet.ts';

/** What a block of rows is: a declaration form, or a look-alike that is not read. */
export type BlockKind = 'form' | 'self-evaluation' | 'whole-department';

export interface Block {
	kind: BlockKind;
	rows: Row[];
	/** The rows of the title if several forms share it and this is not the first. */
	heading: Row[];
}
