// The titles of forms, and the titles of look-alikes that are not declarations.
import { remembered } from './remembered.ts';

const numerals = '[一二三四五六七八九十]';
/** A number after a title, printed if there are several forms. */
const counted = `(?:\\((?:${numerals}{1,3}|\\d{1,2})\\))?`;
const title = new RegExp(
	'^(?<before>[^。,;《》“”]{0,40}?)' +
		'(?:(?:(?:财政|部门|单位|预算|专项|本级)*项目(?:支出)?)?绩效目标(?:申报|批复|公开|批复公开)?表' +
		`|项目绩效目标[和及]指标)${counted}(?:\\((?<year>\\d{4})年度?\\))?${counted}$`,
);
const noName = new RegExp(`^(?:${numerals}{1,3}、)?$`);

/** With one of these words before it, a title is part of a sentence or names another kind of form. */
const notBefore = /完成|编制|填写|填报|报送|提交|审核|详见|参见|见附|如下|根据|按照|整体|关于|印发/;

/** Whether a label is a title. It may begin with the issuing body and the year. */
export const isTitle = remembered((label) => {
	if (!label.includes('绩效目标')) return false;
	const match = title.exec(label);
	return match !== null && !notBefore.test(match.groups?.['before'] ?? '');
});

/** Whether a title has nothing before it except a number such as `一、`. */
export function isBareTitle(label: string): boolean {
	const before = title.exec(label)?.groups?.['before'];
	return before !== undefined && noName.test(before);
}

/** The year after a title, and the year before it. A span, or several years, before it give null. */
export function titleYears(label: string): { year: number | null; before: number | null } {
	const { year, before = '' } = title.exec(label)?.groups ?? {};
	const alone = /(?<![\d至到~—–-]|\d[、和及])(\d{4})年(?!度?[至到~—–-])/g;
	const years = [...before.matchAll(alone)].map((match) => Number(match[1]));
	return {
		year: year ? Number(year) : null,
		before: years.length === 1 ? (years[0] ?? null) : null,
	};
}

const selfEvaluation =
	/^[^。,;《》“”]{0,40}?绩效(?:自评|自评价|评价|目标自评|目标完成情况自评|目标完成情况|运行监控)(?:情况)?(?:报告)?表?(?:\(\d{4}年度?\))?$/;
const wholeDepartment =
	/^[^。,;《》“”]{0,40}?整体(?:支出)?绩效目标(?:申报|批复|公开)?表(?:\(\d{4}年度?\))?$/;

/** Which look-alike of a declaration a title names, or null. */
export function foreignTitle(label: string): 'self-evaluation' | 'whole-department' | null {
	if (!label.includes('绩效')) return null;
	if (selfEvaluation.test(label) && label.includes('表')) return 'self-evaluation';
	return wholeDepartment.test(label) ? 'whole-department' : null;
}

/** Whether a label heads a column that only a self-evaluation has, such as the actual results. */
export function isSelfEvaluationHeading(label: string): boolean {
	return /^(?:全年|年度)?实际完成(?:值|情况)?$|^偏差原因分析/.test(label);
}
