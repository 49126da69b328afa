import type { SheetColumn } from '#lib/export/to-sheet.ts';
import type { BodyFiguresWords } from './body-figures.words.ts';

/** What is counted of a department or unit. */
interface Counts {
	project_count: number;
	indicator_count: number;
	measurable_count: number;
	high_count: number;
}

/** The columns of counts that every file on departments and units has; blank where there are none. */
export function countColumns<Row>(
	words: BodyFiguresWords,
	countsOf: (row: Row) => Counts | undefined,
): SheetColumn<Row>[] {
	const column = (name: string, header: string, key: keyof Counts): SheetColumn<Row> => ({
		name,
		header,
		type: 'number',
		of: (row) => countsOf(row)?.[key] ?? null,
	});
	return [
		column('projects', words.projects, 'project_count'),
		column('indicators', words.indicators, 'indicator_count'),
		column('measurable', words.measurableCount, 'measurable_count'),
		column('high_findings', words.high, 'high_count'),
	];
}
