import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { readCsv } from '#lib/documents/read-csv.ts';
import { readDocument } from '#lib/documents/read-document.ts';
import { placesOf, rowsOf, utf8 } from './read.ts';

const form: string[][] = [
	['财政项目支出绩效目标申报表'],
	['(2024年度)'],
	['项目名称', '道路养护项目', '主管部门', '某局'],
	['项目资金(元)', '项目资金总额', '1,200,000.00', '年度资金申请总额', '600,000.00'],
	['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
	['', '产出指标', '数量指标', '养护里程', '≥10公里'],
	['', '', '质量指标', '验收合格率', '≥95%'],
];
const widest = 5;

interface Style {
	delimiter: string;
	end: string;
	isPadded: boolean;
	quotes: 'needed' | 'all';
	asFormula: boolean;
	note: string | null;
}

function write(rows: readonly string[][], style: Style): string {
	const field = (text: string): string => {
		const typed = style.asFormula && text !== '' ? `="${text}"` : text;
		const needs = typed.includes(style.delimiter) || /["\n]/.test(typed);
		return needs || style.quotes === 'all' ? `"${typed.replaceAll('"', '""')}"` : typed;
	};
	const lines = rows.map((row) => {
		const blanks = style.isPadded ? Array<string>(widest - row.length).fill('') : [];
		return [...row.map(field), ...blanks].join(style.delimiter);
	});
	return [...(style.note === null ? [] : [style.note]), ...lines, ''].join(style.end);
}

const styles = [',', ';', '\t'].flatMap((delimiter) =>
	['\n', '\r\n'].flatMap((end) =>
		[true, false].flatMap((isPadded) =>
			[null, '填表说明：本表一式两份，报财政局'].flatMap((note) =>
				[false, true].map((asFormula): Style => ({
					...{ delimiter, end, isPadded, note, asFormula },
					quotes: delimiter === '\t' ? 'all' : 'needed',
				})),
			),
		),
	),
);

test.each(styles)('the form in $delimiter with padding $isPadded, note $note, formulas $asFormula', async (style) => {
	const { format, forms } = await readForms(utf8(write(form, style)), { file: 'a.csv', stem: 'a' });
	expect(format).toBe('csv');
	expect(
		forms.map(({ projectName, funding, indicators }) => [
			projectName,
			funding.total,
			funding.annualTotal,
			...indicators.map(({ targetText }) => targetText),
		]),
	).toEqual([['道路养护项目', 1_200_000, 600_000, '≥10公里', '≥95%']]);
});

test('a line that names the delimiter is no cell', async () => {
	expect(await placesOf(utf8('sep=;\r\na;b\r\nc;d\r\n'))).toEqual(['2:1 a', '2:2 b', '3:1 c', '3:2 d']);
});

test('an amount that nobody quoted is had back in a record that is too wide', async () => {
	const rows = await rowsOf(utf8('名称,金额,备注\n甲,1,200,000.00,无\n乙,10,200'));
	expect(rows).toEqual([
		['名称', '金额', '备注'],
		['甲', '1,200,000.00', '无'],
		['乙', '10', '200'],
	]);
});

test('a formula that computes is no text, a target is', async () => {
	const { sheets } = await readDocument(utf8('a,=C7+C9,=SUM(A1:A2)\nb,=100.00(%),="≥90% "'));
	expect(sheets[0]?.rows.map((row) => row.map(({ text, withheld }) => [text, withheld?.code]))).toEqual([
		[['a', undefined], ['=C7+C9', 'no-result'], ['=SUM(A1:A2)', 'no-result']],
		[['b', undefined], ['=100.00(%)', undefined], ['≥90%', undefined]],
	]);
});

test.each([
	['prose with commas and blanks', '保障 A, B, C 三项, 均完成\n建设 x, y\n'],
	['few lines with commas', '项目名称\n道路养护\n总额 1,200,000.00\n年度 600,000.00\n目标\n完成A,B,C\n'],
	['amounts alone', '总额 1,200,000.00\n年度 600,000.00\n其他 1,000.00\n'],
	['tabs without quotes', '名称\t1,200.00\n甲\t2,300.00\n'],
	['a JSON array', '[["a,b", "c"],\n["d", "e"]]'],
])('%s: text', async (_, text) => {
	expect((await readDocument(utf8(text))).format).toBe('text');
});

test('a record as wide as one without amounts keeps its fields in a file of several widths', () => {
	const narrow = ['名称,步道', '单位,公园', '年度,2024', '类别,修缮'];
	const lines = [...narrow, '指标,上年,前年,目标', '长度,448,448,690场', '次数,12,12,14次'];
	const rows = readCsv(lines.join('\n'))?.sheets[0]?.rows ?? [];
	expect(rows[5]?.map(({ text }) => text)).toEqual(['长度', '448', '448', '690场']);
});
