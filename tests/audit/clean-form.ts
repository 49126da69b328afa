// A form that breaks no rule, as a document prints it, and the same with one thing changed.
import { readForms } from '#lib/forms/read-forms.ts';
import { auditForms } from '#lib/audit/audit-forms.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';

/** 二级指标, 三级指标, 指标值. */
export type IndicatorRow = readonly [level2: string, name: string, target: string];

export interface PrintedParts {
	title: string;
	year: string;
	projectName: string;
	nature: string;
	category: string;
	department: string;
	unit: string;
	start: string;
	end: string;
	total: string;
	fiscal: string;
	otherTotal: string;
	annualTotal: string;
	annualFiscal: string;
	carryover: string;
	annualOther: string;
	goalLabel: string;
	overallGoal: string;
	annualGoal: string;
	indicators: readonly IndicatorRow[];
}

export const cleanIndicators: readonly IndicatorRow[] = [
	['数量指标', '新书购置数', '≥2000(册)'],
	['数量指标', '读者沙龙举办数', '≥12(场)'],
	['数量指标', '借阅服务人次', '≥30000(人次)'],
	['质量指标', '新书验收合格率', '≥98%'],
	['时效指标', '新书上架时限', '≤15天'],
	['成本指标', '新书平均成本', '≤50元'],
	['社会效益指标', '持证读者增长率', '≥5%'],
	['可持续影响指标', '志愿者留用率', '≥60%'],
	['服务对象满意度指标', '到馆读者满意度', '≥90%'],
];

export const clean: PrintedParts = {
	title: '财政项目支出绩效目标申报表',
	year: '(2023年度)',
	projectName: '图书采购经费',
	nature: '经常性项目',
	category: '特定目标类',
	department: '某区文化局',
	unit: '某区图书馆',
	start: '2023-01-01',
	end: '2023-12-31',
	total: '100,000.00',
	fiscal: '100,000.00',
	otherTotal: '0.00',
	annualTotal: '100,000.00',
	annualFiscal: '100,000.00',
	carryover: '0.00',
	annualOther: '0.00',
	goalLabel: '项目总目标(2023年-2023年)',
	overallGoal: '丰富馆藏，使更多居民养成阅读习惯，持证读者逐年增长。',
	annualGoal: '购置新书2000册，举办读者沙龙12场，借阅服务30000人次。',
	indicators: cleanIndicators,
};

const level1Of = (level2: string): string =>
	/数量|质量|时效|成本/.test(level2)
		? '产出指标'
		: level2.startsWith('服务')
			? '满意度指标'
			: '效益指标';

/** The lines of a form, and on which of them each part stands. */
export function print(parts: PrintedParts): string {
	const rows = [
		[parts.title],
		[parts.year],
		['项目名称', parts.projectName, '项目性质', parts.nature, '项目类别', parts.category],
		['主管部门', parts.department, '实施单位', parts.unit],
		['计划开始日期', parts.start, '计划完成日期', parts.end],
		['项目资金(元)', '项目资金总额', parts.total, '年度资金申请总额', parts.annualTotal],
		['', '其中：财政资金', parts.fiscal, '其中：当年财政拨款', parts.annualFiscal],
		['', '', '', '上年结转资金', parts.carryover],
		['', '其他资金', parts.otherTotal, '其他资金', parts.annualOther],
		['项目绩效目标', parts.goalLabel, '', '年度总体目标', ''],
		['', parts.overallGoal, '', parts.annualGoal, ''],
		['', '一级指标', '二级指标', '三级指标', '年度(/项目)指标值'],
		...parts.indicators.map(([level2, name, target]) => [
			'',
			level1Of(level2),
			level2,
			name,
			target,
		]),
	];
	return rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Where the fields stand in a form that begins on line 1; its first indicator is on line 13. */
export const lineOf = {
	projectName: 3,
	unit: 4,
	dates: 5,
	total: 6,
	fiscal: 7,
	other: 9,
	goalLabel: 10,
	goals: 11,
};
export const firstIndicator = 13;

export async function read(...forms: Partial<PrintedParts>[]): Promise<Form[]> {
	return readText(forms.map((parts) => print({ ...clean, ...parts })).join('\n'));
}

export async function readText(text: string): Promise<Form[]> {
	const read = await readForms(new TextEncoder().encode(text), {
		file: 'hand.txt',
		stem: 'hand',
		firstSequence: 1,
	});
	return read.forms;
}

export async function audit(...forms: Partial<PrintedParts>[]): Promise<Finding[]> {
	return auditForms(await read(...forms));
}

/** The clean indicators with those of one name replaced; each replacement may be several rows. */
export function withIndicator(name: string, ...rows: IndicatorRow[]): readonly IndicatorRow[] {
	if (!cleanIndicators.some(([, known]) => known === name)) throw new Error(`no indicator ${name}`);
	return cleanIndicators.flatMap((row) => (row[1] === name ? rows : [row]));
}

/** The clean indicators and one more at the end of its type. */
export function andIndicator(row: IndicatorRow): readonly IndicatorRow[] {
	const last = cleanIndicators.findLastIndex(([level2]) => level2 === row[0]);
	if (last < 0) throw new Error(`no type ${row[0]}`);
	return cleanIndicators.toSpliced(last + 1, 0, row);
}
