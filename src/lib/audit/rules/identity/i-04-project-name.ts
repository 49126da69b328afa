import type { Form } from '#lib/model/form.ts';
import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** A blank between Chinese characters or at a bracket; Latin words may be separated. */
const untidyBlank = /[^\w\s]\s+[^\w\s]|\s[(（]|[)）]\s/u;

export const i04: Rule = {
	id: 'I-04',
	group: '基本信息',
	level: '低',
	title: {
		zh: '项目名称不规范或与正文不一致',
		en: 'The project name is untidy or differs from the text',
	},
	explanation: {
		zh: '名称是跨年、跨表找到同一项目的唯一线索。',
		en: 'The name is the only way to find a project again in other years and documents.',
	},
	checks: {
		zh: '名称内有空格；同时写“建设”与“运维”；名称所写年份不在起止年份内；括号内的用语与正文只差一字（如特约、特邀）。',
		en: 'Spaces in the name; 建设 and 运维 together; a year in the name outside the dates; a bracketed term that the indicators spell with one different character.',
	},
	mending: { zh: '删去空格，统一用语。', en: 'Remove the spaces and use one term throughout.' },
	basis: [dataQuality],
	reads: ['projectName', 'startDate', 'endDate', 'table'],
	check: eachForm((form) => {
		const { projectName } = form;
		if (projectName === null) return [];
		const found: RuleFinding[] = [];
		const say = (message: string, suggestion: string | null = null, lines: number[] = []) => {
			found.push(
				findingAt(form, [lineOf(form, 'projectName'), ...lines], {
					quote: projectName,
					message,
					suggestion,
				}),
			);
		};
		const joined = projectName.replace(/\s+/g, '');
		if (joined !== projectName && untidyBlank.test(projectName)) {
			say('项目名称中有多余空格，建议删去。', `疑似应为“${joined}”`);
		}
		if (/建设(?:项目|工程)/.test(joined) && /运维|维护/.test(joined)) {
			say('项目名称同时写“建设”和“运维”，疑似自相矛盾，建议核实。');
		}
		const year = /20\d\d(?=年|运维|\))/.exec(joined)?.[0];
		if (year && form.startDate && form.endDate) {
			const [first, last] = [form.startDate.slice(0, 4), form.endDate.slice(0, 4)];
			if (year < first || year > last) {
				say(`项目名称写 ${year} 年，不在起止年份 ${first} 至 ${last} 之内，建议核实。`);
			}
		}
		const other = otherTerm(joined, form);
		if (other) {
			say(
				`项目名称写“${other.inName}”，正文写“${other.inText}”，疑似同一事项两种用语，建议核实。`,
				null,
				other.lines,
			);
		}
		return found;
	}),
};

/** A bracketed term of the project name that the indicators spell with one different character. */
function otherTerm(
	name: string,
	form: Form,
): { inName: string; inText: string; lines: number[] } | null {
	const inName = /[(（]([\p{Script=Han}]{4,8})[)）]/u.exec(name)?.[1];
	if (!inName) return null;
	const texts = form.indicators.map(({ name, line }) => ({ text: name ?? '', line }));
	if (texts.some(({ text }) => text.includes(inName))) return null;
	const forms = Array.from(inName, (_, i) => `${inName.slice(0, i)}.${inName.slice(i + 1)}`);
	const pattern = new RegExp(forms.map((form) => `[(（]${form}[)）]`).join('|'));
	const hits = texts.filter(({ text }) => pattern.test(text));
	const inText = pattern.exec(hits[0]?.text ?? '')?.[0].slice(1, -1);
	return inText ? { inName, inText, lines: hits.map(({ line }) => line) } : null;
}
