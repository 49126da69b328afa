// Generated documents: forms in the regular layout, and rows of any shape.
import fc from 'fast-check';
import { level2s, level1Under, type Level2 } from '#lib/model/taxonomy.ts';

export interface PrintedForm {
	year: number;
	texts: string[];
	dates: [string, string];
	/** In fen and in the order of Funding. Null is printed as a blank. */
	amounts: (bigint | null)[];
	goals: [string, string];
	indicators: { level2: Level2; name: string; target: string }[];
}

const words = [...'图书购置率及时性（）、，。123ABC馆藏 借阅%<>=≥-'];

/** Prose that is read as it is printed: without outer blanks and without words that are labels. */
const prose = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
	.map((chars) => `“${chars.join('').replaceAll('<', '')}”`);

const target = fc.constantFrom(
	'稳定',
	'≥90.00(%)',
	'60部',
	'10-12月',
	'每月',
	'±3%',
	'及时（按实）',
);
const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

export const printedForm: fc.Arbitrary<PrintedForm> = fc.record({
	year: fc.integer({ min: 2000, max: 2099 }),
	texts: fc.array(prose, { minLength: 5, maxLength: 5 }),
	dates: fc.tuple(day, day),
	amounts: fc.array(fc.option(fc.bigInt({ min: 0n, max: 10n ** 13n })), {
		minLength: 7,
		maxLength: 7,
	}),
	goals: fc.tuple(prose, prose),
	indicators: fc
		.array(fc.record({ level2: fc.constantFrom(...level2s), name: prose, target }), {
			minLength: 1,
			maxLength: 12,
		})
		.map((all) => all.toSorted((a, b) => level2s.indexOf(a.level2) - level2s.indexOf(b.level2))),
});

/** Fen as printed in forms, with thousands separators and two decimals. */
function amount(fen: bigint | null | undefined): string {
	if (fen === null || fen === undefined) return '';
	const yuan = String(fen / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${yuan}.${String(fen % 100n).padStart(2, '0')}`;
}

/** The rows of a form in the layout of the first corpus. */
export function printForm({
	year,
	texts,
	dates,
	amounts,
	goals,
	indicators,
}: PrintedForm): string[][] {
	const [name = '', nature = '', category = '', department = '', unit = ''] = texts;
	const [total, fiscal, otherTotal, annual, grant, carryover, other] = amounts.map(amount);
	return [
		['财政项目支出绩效目标申报表'],
		[`(${year}年度)`, '', ''],
		['项目名称', name, '项目性质', nature, '项目类别', category],
		['主管部门', department, '实施单位', unit, '', ''],
		['计划开始日期', dates[0], '计划完成日期', dates[1], '', ''],
		['项目资金 (元)', '项目资金总额', total ?? '', '年度资金申请总额', annual ?? ''],
		['', '其中：财政资金', fiscal ?? '', '其中：当年财政拨款', grant ?? '', ''],
		['', '', '', '上年结转资金', carryover ?? '', ''],
		['', '其他资金', otherTotal ?? '', '其他资金', other ?? '', ''],
		['项目 绩效 目标', `项目总目标 (${year}年-${year}年)`, '', '年度总体目标', '', ''],
		['', goals[0], '', goals[1], '', ''],
		['', '一级指标', '二级指标', '三级指标', '年度(/项目)指标值', ''],
		...indicators.map(({ level2, name: indicator, target: value }, i) => {
			const printed =
				indicators[i - 1]?.level2 === level2 ? ['', ''] : [level1Under(level2), level2];
			return [i === 0 ? '绩效 指标' : '', ...printed, indicator, value, ''];
		}),
	];
}

const oddCell = fc.oneof(
	fc.constantFrom('', '', ' ', '\u3000', '项目名称', '其他资金', '其中：财政资金', '年度总体目标'),
	fc.constantFrom(
		'财政项目支出绩效目标申报表',
		'项目资金（万元）',
		'单位：元',
		'(2023年)',
		'2023年',
	),
	fc.constantFrom(
		'三级指标',
		'二级指标',
		'成本指标',
		'效益指标',
		'质量 指标',
		'年度指标值',
		'<p></p>',
	),
	fc.constantFrom(
		'项目总目标(2023年)',
		'1,23,4',
		'2023-02-30',
		'±3%',
		'<p>≥90%</p>',
		'<b>时效指标',
	),
	fc.constantFrom('填表人：', '联系电话', '填报日期：2023年1月5日', '  电话：5551 填报人：甲'),
	fc.constantFrom(
		'单位：万元',
		'(2023年度)  单位：万元',
		'项目资金总额（万元）',
		'某局2023年度项目支出绩效目标申报表',
		'a<b且c>d',
	),
	fc.string({ maxLength: 8 }),
);

/** What an export may do to a form: blanks in labels, shifted columns, lost cells, added tags. */
function damage(cell: string, how: number): string[] {
	if (how === 0) return ['', cell];
	if (how === 1) return [[...cell].join(' ')];
	if (how === 2) return [`<p>${cell}</p>`];
	if (how === 3) return [];
	if (how === 4) return [cell, cell];
	return [cell];
}

const oddRow = fc.array(oddCell, { maxLength: 7 });
const damagedForm = fc
	.tuple(
		printedForm,
		fc.infiniteStream(fc.nat({ max: 20 })),
		fc.array(fc.tuple(fc.nat(40), oddRow)),
	)
	.map(([form, how, odd]) => {
		const rows = printForm(form).map((row) =>
			row.flatMap((cell) => damage(cell, how.next().value as number)),
		);
		for (const [at, row] of odd) rows.splice(at, 0, row);
		return rows;
	});

/** A document of any shape. No cell holds a tab or a line break. */
export const oddDocument: fc.Arbitrary<string> = fc
	.array(fc.oneof(damagedForm, fc.array(oddRow, { maxLength: 12 })), { maxLength: 3 })
	.map((parts) => parts.flat().map((row) => row.map((cell) => cell.replace(/[\t\r\n\0]/g, ' '))))
	.map((rows) => rows.map((row) => row.join('\t')).join('\n'));
