import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import { toDated, type CalendarRow, type Stretch } from './delivery-calendar.ts';

export interface CalendarHeads {
	title: string;
	kind: string;
	due: string;
	kinds: Record<CalendarRow['kind'], string>;
	/** What stands for a demand that names no month. */
	open: string;
}

/** Every promise with a time in it and the months that it names: `10–12`, `1–3、4–6、7–9、10–12`. */
export function toCalendarSheet(
	rows: readonly CalendarRow[],
	words: CalendarHeads,
	shared: SheetWords,
): ExportSheet {
	const columns: SheetColumn<CalendarRow>[] = [
		{ name: 'name', header: shared.indicator, type: 'text', of: ({ name }) => name },
		{ name: 'target_text', header: shared.target, type: 'text', of: ({ text }) => text || null },
		{ name: 'kind', header: words.kind, type: 'text', of: ({ kind }) => words.kinds[kind] },
		{
			name: 'months',
			header: words.due,
			type: 'text',
			of: ({ stretches }) => monthsOf(stretches).join(shared.comma) || words.open,
		},
		{ name: 'line', header: shared.line, type: 'integer', of: ({ line }) => line },
	];
	return toSheet(words.title, columns, rows);
}

/** The stretches that name months, each from its first month to its last. */
function monthsOf(stretches: readonly Stretch[]): string[] {
	return toDated(stretches).flatMap(({ first, last, mark }) => {
		if (mark !== 'span' && mark !== 'turn') return [];
		return first === last ? String(first) : `${first}–${last}`;
	});
}
