// A small form that prints hostile texts in its cells, in every format.
import { utils, write, type BookType } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { render } from '../forms/round-trip-render.ts';
import type { Part, TableCell } from '../forms/round-trip-table.ts';
import { toPdf } from '../zoo/formats/pdf.ts';

/** What a form prints: a text for each place. */
export interface HostileForm {
	projectName: string;
	unit: string;
	annualGoal: string;
	indicator: string;
	target: string;
}

const row = (...texts: string[]): TableCell[] =>
	texts.map((text) => ({ text, columns: 1, rows: 1 }));

function partsOf({ projectName, unit, annualGoal, indicator, target }: HostileForm): Part[] {
	return [
		{ paragraph: '财政项目支出绩效目标申报表' },
		{ paragraph: '(2024年度)' },
		{
			table: [
				row('项目名称', projectName, '项目性质', '经常性项目'),
				row('主管部门', '市水务局', '实施单位', unit),
				row('年度资金申请总额（元）', '1200', '其中：当年财政拨款', '1200'),
				row('年度总体目标', annualGoal, '', ''),
				row('一级指标', '二级指标', '三级指标', '指标值'),
				row('产出指标', '数量指标', indicator, target),
				row('产出指标', '质量指标', '验收合格率', '≥95%'),
			],
		},
	];
}

const rowsOf = (parts: readonly Part[]): string[][] =>
	parts.flatMap((part) =>
		'paragraph' in part
			? [[part.paragraph]]
			: part.table.map((cells) => cells.map(({ text }) => text)),
	);

const workbook = (bookType: BookType) => (form: HostileForm) => {
	const sheet = utils.aoa_to_sheet(rowsOf(partsOf(form)));
	const book = utils.book_new(sheet, '申报表');
	return new Uint8Array(
		write(book, { type: 'array', bookType, bookSST: bookType === 'xlsx' }) as ArrayBuffer,
	);
};

export const hostileFormats = {
	txt: (form) => render(partsOf(form), 'text').bytes,
	'utf-16 txt': (form) =>
		utf16(
			rowsOf(partsOf(form))
				.map((cells) => cells.join('\t'))
				.join('\r\n'),
		),
	json: (form) => strToU8(JSON.stringify(rowsOf(partsOf(form)))),
	csv: (form) => render(partsOf(form), 'csv').bytes,
	html: (form) => render(partsOf(form), 'html').bytes,
	docx: (form) => render(partsOf(form), 'docx').bytes,
	xlsx: workbook('xlsx'),
	xls: workbook('biff8'),
	xml: workbook('xlml'),
	pdf: (form) => toPdf(partsOf(form)),
} satisfies Record<string, (form: HostileForm) => Uint8Array>;

function utf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + text.length * 2);
	bytes.set([0xff, 0xfe]);
	for (let i = 0; i < text.length; i += 1) {
		bytes[2 + 2 * i] = text.charCodeAt(i) & 0xff;
		bytes[3 + 2 * i] = text.charCodeAt(i) >> 8;
	}
	return bytes;
}
