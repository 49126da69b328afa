// The labels that a form prints, by what they say. Compared after `toLabel`.
import type { AmountUnit, Funding } from '#lib/model/form.ts';
import { level1s, level2s, type Level1, type Level2 } from '#lib/model/taxonomy.ts';

export type TextField = 'projectName' | 'nature' | 'category' | 'department' | 'unit';
export type DateField = 'startDate' | 'endDate';

export const textLabels: ReadonlyMap<string, TextField> = new Map([
	['项目名称', 'projectName'],
	['项目性质', 'nature'],
	['项目类别', 'category'],
	['主管部门', 'department'],
	['实施单位', 'unit'],
]);

export const dateLabels: ReadonlyMap<string, DateField> = new Map([
	['计划开始日期', 'startDate'],
	['计划完成日期', 'endDate'],
]);

/** 其他资金 stands twice; which of the two is told by its place (parse-funding.ts). */
export const fundingLabels: ReadonlyMap<string, keyof Funding | 'other'> = new Map([
	['项目资金总额', 'total'],
	['财政资金', 'fiscal'],
	['年度资金申请总额', 'annualTotal'],
	['当年财政拨款', 'annualFiscal'],
	['上年结转资金', 'annualCarryover'],
	['其他资金', 'other'],
]);

const bracketUnit = /\((?:单位:?)?(元|万元)\)$/;

/** `其中:` before a label and a unit in brackets behind it are no part of it. */
export function fundingLabel(label: string): keyof Funding | 'other' | undefined {
	return fundingLabels.get(label.replace(/^其中:/, '').replace(bracketUnit, ''));
}

/** `项目资金总额(万元)`: the unit that a funding label itself prints, else null. */
export function fundingLabelUnit(label: string): AmountUnit | null {
	const unit = fundingLabel(label) === undefined ? null : bracketUnit.exec(label)?.[1];
	return (unit ?? null) as AmountUnit | null;
}

const sections = new Set(['项目资金', '项目绩效目标', '绩效指标']);

/** Labels that head a part of the form and have no value of their own. */
export function isSectionLabel(label: string): boolean {
	return sections.has(label) || fundingUnit(label) !== null;
}

/** `项目资金 (元)`, `单位：万元`, `(2023年度) 单位：万元`: the unit of the form's amounts, else null. */
export function fundingUnit(label: string): AmountUnit | null {
	const match =
		/^项目资金\((?:单位:?)?(元|万元)\)$/.exec(label) ??
		/^\(?(?:金额)?单位:?(?:人民币)?(元|万元)\)?$/.exec(label.replace(yearBefore, ''));
	return (match?.[1] ?? null) as AmountUnit | null;
}

const yearBefore = /^(\(\d{4}年度?\)|\d{4}年度?)(?=\(?(?:金额)?单位)/;

/** `(2023年度)单位:万元` -> `(2023年度)`; every other label stays as it is. */
export function withoutUnit(label: string): string {
	return fundingUnit(label) === null ? label : (yearBefore.exec(label)?.[1] ?? label);
}

export function goalLabel(label: string): 'overallGoal' | 'annualGoal' | undefined {
	if (/^项目总体?目标(\(.*\))?$/.test(label)) return 'overallGoal';
	if (/^年度总体目标(\(.*\))?$/.test(label)) return 'annualGoal';
	return undefined;
}

const title =
	/^(?<before>[^。,;《》“”]{0,40}?)(?:财政)?项目支出绩效目标申报表(?:\((?<year>\d{4})年度?\))?$/;

/** A title may name the issuing body and the year before it, but is no sentence. */
export function isTitle(label: string): boolean {
	const match = title.exec(label);
	return match !== null && !/完成|编制|填写|填报|报送|提交|审核/.test(match.groups?.before ?? '');
}

/** A title with nothing printed before it. */
export function isBareTitle(label: string): boolean {
	return title.exec(label)?.groups?.before === '';
}

/** The year that a title prints behind it, and the one that it prints before it. */
export function titleYears(label: string): { year: number | null; before: number | null } {
	const { year, before = '' } = title.exec(label)?.groups ?? {};
	const years = [...before.matchAll(/(?<!\d)(\d{4})年/g)].map((match) => Number(match[1]));
	return {
		year: year ? Number(year) : null,
		before: years.length === 1 ? (years[0] ?? null) : null,
	};
}

const headings = new Set(['一级指标', '二级指标', '三级指标']);

export function isNameHeading(label: string): boolean {
	return label === '三级指标';
}

export function isIndicatorHeading(label: string): boolean {
	return headings.has(label) || isTargetHeading(label);
}

export function isTargetHeading(label: string): boolean {
	return /^(年度)?(\(\/项目\))?指标值$/.test(label);
}

export function isLevel1(label: string): label is Level1 {
	return (level1s as readonly string[]).includes(label);
}

export function isLevel2(label: string): label is Level2 {
	return (level2s as readonly string[]).includes(label);
}

/** Labels of the parts above the indicator table: a row that holds one is no indicator. */
export function isUpperLabel(label: string): boolean {
	return (
		textLabels.has(label) ||
		dateLabels.has(label) ||
		fundingLabel(label) !== undefined ||
		fundingUnit(label) !== null ||
		goalLabel(label) !== undefined
	);
}

/** Whether a cell that says this is a label wherever in a form it stands. */
export function isLabel(label: string): boolean {
	return (
		isUpperLabel(label) ||
		isTitle(label) ||
		isSectionLabel(label) ||
		isIndicatorHeading(label) ||
		isLevel1(label) ||
		isLevel2(label)
	);
}
