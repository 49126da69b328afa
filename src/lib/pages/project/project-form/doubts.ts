import type { Form, Indicator, SourcePosition } from '#lib/model/form.ts';

/** What was not read as it should be: a problem, or a cell that no field took. */
export interface Doubt {
	/** 1-based, the number by which the form refers to the list. */
	number: number;
	message: string;
	text: string | null;
	line: number | null;
	column: number | null;
	address: string | null;
	/** Whether it makes the reading of the form doubtful. */
	isOfReading: boolean;
}

/** Problems, then unread cells, numbered as the list below the form prints them. */
export function toDoubts({
	problems,
	unread,
	doubts,
}: Pick<Form, 'problems' | 'unread' | 'doubts'>): Doubt[] {
	const cells = unread.map((cell) => ({ ...cell, code: 'unread' as const, message: null }));
	return [...problems, ...cells].map(({ code, message, text, line, column, address }, i) => ({
		number: i + 1,
		message: message ?? '未归入任何栏目',
		text,
		line,
		column,
		address,
		isOfReading: doubts.some(
			(doubt) => doubt.code === code && doubt.line === line && doubt.column === column,
		),
	}));
}

/** The doubts that stand in this cell of the source. */
export function doubtsAt(doubts: readonly Doubt[], place: SourcePosition | undefined): Doubt[] {
	return doubts.filter(({ line, column }) => line === place?.line && column === place?.column);
}

/** The doubts that stand on a line of this indicator. */
export function doubtsOf(doubts: readonly Doubt[], { line, places }: Indicator): Doubt[] {
	const lines = [line, places.name?.line, places.target?.line];
	return doubts.filter((doubt) => doubt.line !== null && lines.includes(doubt.line));
}
