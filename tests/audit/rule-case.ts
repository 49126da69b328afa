// A case of a rule: forms that break it, and forms that nearly do.
import type { KnownOfForms } from '#lib/audit/known-of-forms.ts';
import type { FindingLevel } from '#lib/model/finding.ts';
import {
	andIndicator,
	cleanIndicators,
	firstIndicator,
	withIndicator,
	type IndicatorRow,
	type PrintedParts,
} from './clean-form.ts';

export type Parts = Partial<PrintedParts>;

export interface Broken {
	/** What is printed in place of the clean form's; several forms where the rule compares. */
	forms: Parts | Parts[];
	lines: number[];
	level: FindingLevel;
	/** Words that the message or the quote must have. */
	says?: string;
	/** Words that the suggestion must have; null where there must be none. */
	suggests?: string | null;
	/** How many lines of other forms it compares with. */
	others?: number;
}

/** What is near to a breach and none. */
export type Kept = Parts | Parts[];

export const indicator = (row: IndicatorRow): Parts => ({ indicators: andIndicator(row) });
export const instead = (name: string, ...rows: IndicatorRow[]): Parts => ({
	indicators: withIndicator(name, ...rows),
});
/** The line of an added indicator: behind the last of its type. */
export const lineIn = (level2: string) =>
	firstIndicator + cleanIndicators.findLastIndex(([type]) => type === level2) + 1;
/** The line of an indicator of the clean form. */
export const lineWith = (name: string) =>
	firstIndicator + cleanIndicators.findIndex(([, known]) => known === name);
export const other: Parts = {
	projectName: '古籍修复经费',
	overallGoal: '修复破损古籍，使珍贵文献得以长期保存与展出。',
	annualGoal: '修复古籍30件，拍摄数字影像4000幅。',
	indicators: [
		['数量指标', '古籍修复数', '≥30(件)'],
		['数量指标', '数字影像拍摄数', '≥4000(幅)'],
		['数量指标', '修复培训天数', '≥5(天)'],
		...cleanIndicators.slice(3),
	],
};

export interface RuleCase {
	/** What is known beside the forms. */
	known?: KnownOfForms;
	broken: Broken[];
	kept: Kept[];
}
