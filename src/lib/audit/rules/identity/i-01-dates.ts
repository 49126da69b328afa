import { formLayout } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const i01: Rule = {
	id: 'I-01',
	group: '基本信息',
	level: '中',
	title: { zh: '起止日期与年度不符', en: 'Dates do not fit the fiscal year' },
	explanation: {
		zh: '起止日期决定项目是否跨年，也决定年度金额应否等于项目金额。',
		en: 'The dates decide whether a project spans several years, and so whether the amounts of the year and of the project must be equal.',
	},
	checks: {
		zh: '完成日期不早于开始日期；“(XXXX年度)”在起止年份之内；只印一个日期的也报。读不出的日期另列为读取问题，不设日期栏的表不查。',
		en: 'The end must not be before the start, and the fiscal year must lie between them. A form with only one date is reported too. A date that could not be read is listed as a reading problem; a form without dates is skipped.',
	},
	mending: { zh: '核对起止日期和年度。', en: 'Check the dates and the fiscal year.' },
	basis: [formLayout],
	reads: ['startDate', 'endDate', 'fiscalYear'],
	check: eachForm((form) => {
		const { startDate, endDate, fiscalYear, places, blanks } = form;
		const lines = [lineOf(form, 'startDate'), lineOf(form, 'endDate')];
		const quote = [startDate, endDate].filter((date) => date !== null).join(' 至 ');
		const says = (message: string) => [findingAt(form, lines, { quote, message })];
		if (startDate === null || endDate === null) {
			const missing = startDate === null ? 'startDate' : 'endDate';
			const isAlone = (startDate === null) !== (endDate === null);
			if (!isAlone || places[missing] || !blanks[missing]) return [];
			return says(`只填写了${startDate === null ? '完成' : '开始'}日期，建议核实并补填。`);
		}
		if (endDate < startDate) {
			return says(`计划完成日期 ${endDate} 早于开始日期 ${startDate}，疑似填写有误，建议核实。`);
		}
		if (fiscalYear === null) return [];
		if (startDate.slice(0, 4) <= String(fiscalYear) && String(fiscalYear) <= endDate.slice(0, 4)) {
			return [];
		}
		return says(
			`${fiscalYear} 年度不在起止日期 ${startDate} 至 ${endDate} 之内，疑似填写有误，建议核实。`,
		);
	}),
};
