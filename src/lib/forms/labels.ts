// The labels that a form prints, by what they say. Compared after `toLabel`.
import type { Funding } from '#lib/model/form.ts';
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

/** `其中:` before a label is no part of it. */
export function fundingLabel(label: string): keyof Funding | 'other' | undefined {
	return fundingLabels.get(label.replace(/^其中:/, ''));
}

const sections = new Set(['项目资金', '项目绩效目标', '绩效指标']);

/** Labels that head a part of the form and have no value of their own. */
export function isSectionLabel(label: string): boolean {
	return sections.has(label) || fundingUnit(label) !== null;
}

/** `项目资金 (元)`, `单位：万元`: the unit of the form's amounts, else null. */
export function fundingUnit(label: string): '元' | '万元' | null {
	const match =
		/^项目资金\((?:单位:)?(元|万元)\)$/.exec(label) ??
		/^\(?(?:金额)?单位:(?:人民币)?(元|万元)\)?$/.exec(label);
	return (match?.[1] ?? null) as '元' | '万元' | null;
}

export function goalLabel(label: string): 'overallGoal' | 'annualGoal' | undefined {
	if (/^项目总体?目标(\(.*\))?$/.test(label)) return 'overallGoal';
	if (/^年度总体目标(\(.*\))?$/.test(label)) return 'annualGoal';
	return undefined;
}

export function isTitle(label: string): boolean {
	return /^(财政)?项目支出绩效目标申报表(\(\d{4}年度?\))?$/.test(label);
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

/** Whether a cell that says this is a label wherever in a form it stands. */
export function isLabel(label: string): boolean {
	return (
		textLabels.has(label) ||
		dateLabels.has(label) ||
		fundingLabel(label) !== undefined ||
		goalLabel(label) !== undefined ||
		isTitle(label) ||
		isSectionLabel(label) ||
		isIndicatorHeading(label) ||
		isLevel1(label) ||
		isLevel2(label)
	);
}
