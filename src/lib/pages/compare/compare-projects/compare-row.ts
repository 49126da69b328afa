// What a comparison shows: sections of rows, one cell a project.

export interface CompareLine {
	/** What the text is of, where the row does not say it. */
	name: string | null;
	text: string;
	/** Stands small below the text. */
	note: string | null;
	/** True where its name is only like the row's. */
	isLike: boolean;
}

export interface CompareCell {
	/** None where the project has nothing here. */
	lines: CompareLine[];
	/** Cells of one key say the same, however they are printed. */
	key: string | null;
	mark: 'largest' | 'stricter' | null;
}

export interface CompareRow {
	id: string;
	label: string;
	/** Stands small below the label. */
	note: string | null;
	cells: CompareCell[];
	differs: boolean;
}

export interface CompareSection {
	id: string;
	title: string;
	/** Its basis. */
	caption: string;
	/** What stands where a project has nothing. */
	blank: string;
	rows: CompareRow[];
}

/** A cell of one text; null is none. Equal texts are equal cells where no other key is given. */
export function toCell(
	text: string | null,
	{ note = null, key = text }: { note?: string | null; key?: string | null } = {},
): CompareCell {
	const lines = text === null ? [] : [{ name: null, text, note, isLike: false }];
	return { lines, key, mark: null };
}

/** A row that knows whether its cells differ. */
export function toRow(
	id: string,
	label: string,
	cells: CompareCell[],
	note: string | null = null,
): CompareRow {
	return { id, label, note, cells, differs: cells.some(({ key }) => key !== cells[0]?.key) };
}

/** The same cells with a mark on those where it holds. */
export function withMarks(
	cells: readonly CompareCell[],
	mark: NonNullable<CompareCell['mark']>,
	holds: readonly boolean[],
): CompareCell[] {
	return cells.map((cell, i) => (holds[i] ? { ...cell, mark } : cell));
}
