import type { Form } from '#lib/model/form.ts';
import { unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { maintenance } from '#lib/audit/project-words.ts';
import { isOneYear } from '#lib/audit/is-one-year.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Things that are bought or set up once. */
const once = /开办|购置|采购设备|建设工程|改造|装修|修缮/;

interface Suspicion {
	why: string;
	/** What it probably is, null if that is not known. */
	suggestion: string | null;
}

const recurring = '疑似应为“经常性项目”';
const single = '疑似应为“一次性项目”';

function suspicion(form: Form): Suspicion | null {
	const { nature, projectName } = form;
	if (nature === null || projectName === null) return null;
	if (nature.startsWith('阶段性')) {
		if (maintenance.test(projectName)) {
			return { why: '运维逐年发生，疑似应为经常性项目', suggestion: recurring };
		}
		if (!isOneYear(form)) return null;
		if (once.test(projectName)) {
			return { why: '一次性开办或购置，疑似应为一次性项目', suggestion: single };
		}
		return { why: '起止在同一年内，不分阶段', suggestion: null };
	}
	if (nature.startsWith('经常性') && once.test(projectName)) {
		return { why: '一次性开办或购置，不逐年发生', suggestion: single };
	}
	if (nature.startsWith('一次性') && maintenance.test(projectName)) {
		return { why: '运维逐年发生', suggestion: recurring };
	}
	return null;
}

export const i02: Rule = {
	id: 'I-02',
	group: '基本信息',
	level: '中',
	title: {
		zh: '项目性质与内容疑似不一致',
		en: 'The nature of the project does not fit its content',
	},
	explanation: {
		zh: '性质决定来年是否继续安排预算。',
		en: 'The nature decides whether the money is planned again next year.',
	},
	checks: {
		zh: '看项目名称和起止日期：运维填阶段性或一次性，阶段性却在一年内起止，开办、购置填经常性。各地口径不一，只作建议核实。',
		en: 'Checked by name and dates: maintenance labelled 阶段性 or 一次性, 阶段性 within one year, or a purchase or set-up labelled 经常性. Local practice differs, so this is only a question.',
	},
	mending: { zh: '按当地口径核对项目性质。', en: 'Check the nature against local practice.' },
	basis: [unverified(null, '项目性质的当地口径', 'the local meaning of 项目性质')],
	reads: ['projectName', 'nature', 'startDate', 'endDate'],
	check: eachForm((form) => {
		const found = suspicion(form);
		if (found === null) return [];
		return [
			findingAt(form, [lineOf(form, 'projectName'), lineOf(form, 'nature')], {
				quote: `${form.projectName ?? ''}；${form.nature ?? ''}`,
				message: `填为“${form.nature ?? ''}”，而${found.why}，建议核实项目性质。`,
				suggestion: found.suggestion,
			}),
		];
	}),
};
