import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { textsOf, type PrintedText } from '#lib/audit/texts-of.ts';
import type { Rule } from '#lib/audit/rule.ts';

const halfInProse = /\p{Script=Han}\s*[,;:!?]|[,;:!?]\s*\p{Script=Han}/u;
const fullInProse = /[，；：！？]/u;
/** Brackets around a unit (`85(%)`) come from a system and are ignored. */
const unitBrackets = /(?<=\d\s?)[(（](?:%|百分比|\p{Script=Han}{1,2}(?:\/\p{Script=Han})?)[)）]/gu;

export const t07: Rule = {
	id: 'T-07',
	group: '文本',
	level: '低',
	title: { zh: '全半角标点、括号混用', en: 'Full-width and half-width punctuation is mixed' },
	explanation: {
		zh: '同表标点统一，便于阅读和检索。',
		en: 'One kind of punctuation is easier to read and search.',
	},
	checks: {
		zh: '目标文字中汉字旁用半角逗号、分号、冒号；指标名称和指标值中全角括号与半角括号并用（单位括号如“(%)”不算）。每表报一次，列出全部有关行。',
		en: 'Half-width commas, semicolons or colons next to Chinese characters in the goals; both full-width and half-width brackets in names and targets (brackets around a unit are ignored). One finding per form, with all lines.',
	},
	mending: { zh: '统一用全角标点。', en: 'Use full-width punctuation throughout.' },
	basis: [dataQuality],
	reads: ['texts', 'indicator'],
	check: eachForm((form) => {
		const texts = textsOf(form);
		const prose = texts.filter(({ kind, text }) => kind === 'goal' && halfInProse.test(text));
		const brackets = mixedBrackets(texts.filter(({ kind }) => kind !== 'goal'));
		const concerned = [...prose, ...brackets];
		if (concerned.length === 0) return [];
		const isMixed = prose.some(({ text }) => fullInProse.test(text));
		const said = [
			prose.length > 0 && `目标文字${isMixed ? '全半角标点混用' : '用半角标点'}`,
			brackets.length > 0 && '指标中全角、半角括号混用',
		].filter((part) => part !== false);
		return [
			findingAt(
				form,
				concerned.map(({ line }) => line),
				{
					quote: quoteAll(
						concerned.map(({ kind, text }) => {
							if (kind !== 'goal') return text;
							const at = halfInProse.exec(text)?.index ?? 0;
							return text.slice(Math.max(0, at - 8), at + 10);
						}),
					),
					message: `${said.join('，')}，建议统一。`,
				},
			),
		];
	}),
};

/** The texts with half-width brackets, if other texts of the form have full-width ones. */
function mixedBrackets(texts: readonly PrintedText[]): PrintedText[] {
	const having = (pattern: RegExp) =>
		texts.filter(({ text }) => pattern.test(text.replace(unitBrackets, '')));
	const [full, half] = [having(/[（）]/u), having(/[()]/u)];
	return full.length > 0 && half.length > 0 ? half : [];
}
