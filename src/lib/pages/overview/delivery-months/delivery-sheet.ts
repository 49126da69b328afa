import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet, type SheetColumn } from '#lib/export/to-sheet.ts';
import { monthCount } from '#lib/figures/months.ts';
import { level2s } from '#lib/model/taxonomy.ts';
import type { TargetRow } from '#lib/pages/overview/rows/targets.ts';
import { toDeliveryMonths, type DeliveryMonths } from './delivery-months.ts';

export interface DeliveryHeads {
	title: string;
	rowTitle: string;
	month: (month: number) => string;
	undated: string;
	frequency: string;
	duration: string;
}

interface DeliveryLine extends DeliveryMonths {
	level2: string;
}

/** Every type with a time in its targets: those due in each month, and those that name none. */
export function toDeliverySheet(
	targets: readonly TargetRow[],
	words: DeliveryHeads,
	typeName: (level2: string) => string,
): ExportSheet {
	const lines: DeliveryLine[] = [...level2s, '']
		.map((level2) => ({
			level2,
			...toDeliveryMonths(targets.filter((target) => target.level2 === level2)),
		}))
		.filter(({ dated, undated, frequency, duration }) => dated + undated + frequency + duration);
	const count = (name: string, header: string, of: (line: DeliveryLine) => number) => ({
		name,
		header,
		type: 'integer' as const,
		of,
	});
	const columns: SheetColumn<DeliveryLine>[] = [
		{
			name: 'level2',
			header: words.rowTitle,
			type: 'text',
			of: ({ level2 }) => typeName(level2),
		},
		...Array.from({ length: monthCount }, (_, i) =>
			count(`month_${i + 1}`, words.month(i + 1), ({ months }) => months[i] ?? 0),
		),
		count('undated', words.undated, (line) => line.undated),
		count('frequency', words.frequency, (line) => line.frequency),
		count('duration', words.duration, (line) => line.duration),
	];
	return toSheet(words.title, columns, lines);
}
