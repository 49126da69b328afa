import type { Form } from '#lib/model/form.ts';
import { verified } from '#lib/audit/basis.ts';
import { findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { ofOneUnit } from '#lib/audit/of-one-unit.ts';
import { around, clausesOf, goalsOf, indicatorText, textsOf } from '#lib/audit/texts-of.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** Slips that are always wrong, with the probable meaning. */
const slips = [
	{ pattern: /[和与及或][，。；、]/u, why: '连词后直接标点，疑似缺字', suggestion: null },
	{ pattern: /(?:的的|了了|在在|和和|与与|对对|为为)/u, why: '叠字', suggestion: null },
	// Without the flag u, which makes the search twice as slow.
	{ pattern: /([\u3400-\u4dbf\u4e00-\u9fff]{2,6})\1/, why: '词语重复', suggestion: null },
	{ pattern: /发放[^，。；]{0,4}发放/u, why: '“发放”重复，疑似语病', suggestion: null },
	{ pattern: /运维维护/u, why: '“运维”与“维护”重复', suggestion: '疑似应为“运维”' },
	{ pattern: /及时间/u, why: '用词疑似有误', suggestion: '疑似应为“时间”或“及时性”' },
	{ pattern: /法制政府/u, why: '用词疑似有误', suggestion: '疑似应为“法治政府”' },
	{ pattern: /充备/u, why: '用词疑似有误', suggestion: '疑似应为“齐备”或“完备”' },
	{ pattern: /全方面/u, why: '用词疑似有误', suggestion: '疑似应为“全方位”' },
	{
		pattern: /渡过(?=[^，。；]{0,16}期)/u,
		why: '用词疑似有误',
		suggestion: '疑似应为“度过”',
	},
	{
		pattern: /(?<!\d)\d{2}年(?=\d{1,2}月|[初末底])/u,
		why: '年份只写了两位',
		suggestion: '疑似应写四位年份',
	},
	{ pattern: /^[≤<][^，。；（(]{1,12}内$/u, why: '“≤”与“内”重复限定', suggestion: null },
	{
		pattern: /社区(?:服刑|矫正)人员/u,
		why: '疑似旧称',
		suggestion: '疑似应为“社区矫正对象”',
	},
	{ pattern: /[，。；、]{2,}/u, why: '标点重复', suggestion: null },
].map((slip) => ({ ...slip, anywhere: new RegExp(slip.pattern, `m${slip.pattern.flags}`) }));

/** Doubled words that are correct. */
const doubled = /^(?:一步|越来|许许|方方|面面|家家|户户|人人|多多|常常|点点|轰轰|研究)/u;

export const t02: Rule = {
	id: 'T-02',
	group: '文本',
	level: '低',
	title: {
		zh: '错别字、叠字、语病、同物异名',
		en: 'Wording mistakes, or two names for one thing',
	},
	explanation: {
		zh: '公开的文字应准确、规范；同一事项两种写法，无法核对是否同一事项。',
		en: 'A published text should be accurate; something written in two ways is hard to check.',
	},
	checks: {
		zh: '查一小张词表（叠字、连词后直接标点、词语重复、两位年份、“≤”与“内”并用等），以及同一张表内只差数字的号码（如 12345 与 12348 后接同样的字）和“法制”“法治”混用的同一词语；同一段目标里重复出现的八字以上分句；同一单位其他项目末尾多一个词（情况、程度）的同名指标。其余错别字不作猜测。',
		en: 'A short list of mistakes (doubled words, a conjunction before punctuation, years of two digits, ≤ together with 内), and within one form different numbers before the same words (12345, 12348) or both 法制 and 法治 before the same word; a clause of eight characters or more that comes twice in a goal; a name that other projects of the unit print with one more word (情况, 程度). Other misspellings are not guessed at.',
	},
	mending: { zh: '改正文字，统一用语。', en: 'Correct the wording and use one term throughout.' },
	basis: [verified('143号', '“内容准确、形式规范”', 'accurate content, proper form')],
	reads: ['texts', 'indicator'],
	check: (forms, known) => [
		...forms.flatMap((form) => [
			...slipsOf(form),
			...twoNumbers(form),
			...twoSpellings(form),
			...repeatedClauses(form),
		]),
		...ofOneUnit(forms, known).flatMap(cutNames),
	],
};

/** One finding for each slip of a form, with all its lines. */
function slipsOf(form: Form): RuleFinding[] {
	const texts = textsOf(form);
	const whole = texts.map(({ text }) => text).join('\n');
	return slips.flatMap(({ pattern, anywhere, why, suggestion }) => {
		// Few forms have a slip: one search through all of them tells which.
		if (!anywhere.test(whole)) return [];
		const hits = texts.flatMap(({ text, line }) => {
			const hit = pattern.exec(text);
			return hit && !doubled.test(hit[1] ?? '') ? [{ text, line, hit }] : [];
		});
		const [first] = hits;
		if (!first) return [];
		return [
			findingAt(
				form,
				hits.map(({ line }) => line),
				{
					quote: quoteAll(hits.map(({ text, hit }) => around(text, hit.index, hit[0].length))),
					message: `“${first.hit[0]}”${why}，建议核实。`,
					suggestion,
				},
			),
		];
	});
}

/** Shorter clauses are phrases that may come again. */
const shortestClause = 8;

/** A sentence of a goal that stood in it before: what is left of an older text. */
function repeatedClauses(form: Form): RuleFinding[] {
	return goalsOf(form).flatMap((goal) => {
		const { line, name } = goal;
		const clauses = clausesOf(goal);
		const again = clauses.find(
			(clause, i) =>
				clause.length >= shortestClause &&
				clauses.slice(0, i).some((earlier) => earlier.includes(clause)),
		);
		if (again === undefined) return [];
		return [
			findingAt(form, [line], {
				quote: again,
				message: `${name}里“${again}”重复出现，疑似残句，建议核实。`,
			}),
		];
	});
}

/** A word that adds nothing to a name. */
const moreWord = /(?:情况|程度|效果|水平)$/u;

/** A name that other projects of the unit print with one more word at its end: 建立执行, 建立执行情况. */
function cutNames(forms: readonly Form[]): RuleFinding[] {
	const uses = forms.flatMap((form) =>
		form.indicators.flatMap(({ name, line, targetText }) =>
			name === null ? [] : [{ form, name, line, targetText }],
		),
	);
	const fuller = new Map(
		uses.flatMap((use) => (moreWord.test(use.name) ? [[use.name.slice(0, -2), use]] : [])),
	);
	return uses.flatMap(({ form, name, line, targetText }) => {
		const other = name.length < shortestClause ? undefined : fuller.get(name);
		if (!other || other.form === form) return [];
		return [
			findingAt(form, [line], {
				quote: indicatorText({ name, targetText }),
				message: `“${name}”疑似缺字，其他项目写作“${other.name}”，建议核实并统一。`,
				others: [{ formId: other.form.id, line: other.line }],
			}),
		];
	});
}

/** The matches of a pattern, grouped by the part that has to be alike, with their lines. */
function variants(form: Form, pattern: RegExp): Map<string, Map<string, Set<number | null>>> {
	const found = new Map<string, Map<string, Set<number | null>>>();
	for (const { text, line } of textsOf(form)) {
		if (text.search(pattern) < 0) continue;
		for (const [, varying = '', alike = ''] of text.matchAll(pattern)) {
			const spellings = found.get(alike) ?? new Map<string, Set<number | null>>();
			found.set(alike, spellings.set(varying, (spellings.get(varying) ?? new Set()).add(line)));
		}
	}
	return found;
}

function sayVariants(form: Form, pattern: RegExp, what: string): RuleFinding[] {
	return [...variants(form, pattern)].flatMap(([alike, spellings]) => {
		if (spellings.size < 2) return [];
		const words = [...spellings.keys()].map((varying) => `${varying}${alike}`);
		return [
			findingAt(
				form,
				rarestFirst(spellings).flatMap((lines, i) =>
					i === 0 ? [...lines] : [...lines].slice(0, 1),
				),
				{
					quote: words.join('；'),
					message: `同一张表内写作“${words.join('”和“')}”，${what}，建议核实并统一。`,
				},
			),
		];
	});
}

/** The lines of each spelling, the rarest spelling first. */
function rarestFirst(spellings: Map<string, Set<number | null>>): Set<number | null>[] {
	return [...spellings.values()].toSorted((a, b) => a.size - b.size);
}

function twoNumbers(form: Form): RuleFinding[] {
	return sayVariants(form, /(?<!\d)(1\d{4}|\d{6,})(?=(\p{Script=Han}{2}))/gu, '疑似号码有误');
}

function twoSpellings(form: Form): RuleFinding[] {
	return sayVariants(form, /(法制|法治)(?=(调研|宣传|建设|教育|课题))/gu, '疑似同一事项两种写法');
}
