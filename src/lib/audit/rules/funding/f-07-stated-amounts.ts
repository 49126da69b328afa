import { dataQuality, unverified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf } from '#lib/audit/finding-at.ts';
import { around, goalsOf } from '#lib/audit/texts-of.ts';
import { fenOf, yuanText } from '#lib/audit/money/yuan.ts';
import { amountFields, type Form } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** Words for all the money of a project, up to its amount: 本项目申请预算资金共计24.5万元. */
const stated =
	/(?:(?:项目|年度|本年度|预算|申请|安排|所需|计划)(?:资金|经费|预算|投资)?(?:总额|总预算|总投资|总经费)|(?:项目|年度|预算)?总(?:投资|预算|经费|金额)|(?:项目|本年度|年度|共|拟)?(?:申请|安排)(?:财政|预算|项目|专项)*(?:资金|经费))(?:预算)?(?:共计|合计|总计|共|计|约?为|约|是|[:：])*\s*(\d[\d,，]*(?:\.\d+)?)\s*(万元|亿元|元)/u;
/** A comma between digits parts thousands. */
const clauseEnd = /[。；！？;\n]|[，,](?!\d{3})/u;
const mostClauses = 200;
const times = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const;

export const f07: Rule = {
	id: 'F-07',
	group: '资金',
	level: '中',
	title: {
		zh: '文字所写金额与表内金额不一致',
		en: 'The text and the table state different amounts',
	},
	explanation: {
		zh: '说明写 24.5 万元、表内填 245 万元，至少一处有误，常见于万元与元混用。',
		en: 'If the text says 245,000 yuan and the table 2.45 million, one of them is wrong, often by mixing 元 and 万元.',
	},
	checks: {
		zh: '目标和表内未归入栏目的说明文字（立项依据、经费情况等）写明项目或年度的全部资金（如“申请资金共计…万元”“项目总投资…”），而该数与表内任何一项金额（按文字的小数位四舍五入）都不同。写明其他年度的分句、部分支出和“约”数相差不到一成的不查；申报表之前的说明书文字不在本表之内，不查。',
		en: 'The goals and those texts of the form that belong to no field (reasons, notes on the money) state all the money of the project or year (申请资金共计 … 万元), and no amount of the table is the same, rounded as the text is. Clauses of another year, parts of the money, and 约 within a tenth are left out; texts before the form are not part of it and are not read.',
	},
	mending: {
		zh: '核对文字与表内金额，统一单位。',
		en: 'Check the text and the table, and use one unit.',
	},
	basis: [
		dataQuality,
		unverified('143号', '“内容准确、形式规范”', 'accurate content, proper form'),
	],
	reads: [...amountFields, 'fiscalYear', 'texts'],
	check: eachForm((form) => {
		const known = amountFields.flatMap((field) => fenOf(form.funding[field]) ?? []);
		const isWhole = form.funding.annualTotal !== null || form.funding.total !== null;
		if (!isWhole) return [];
		return proseOf(form).flatMap(({ text, line, name }) =>
			text
				.split(clauseEnd, mostClauses)
				.flatMap((clause) => compare(form, { clause, line, name, known })),
		);
	}),
};

interface Prose {
	text: string;
	line: number | null;
	name: string;
}

function proseOf(form: Form): Prose[] {
	return [
		...goalsOf(form),
		...form.unread.map(({ text, line }) => ({ text, line, name: '说明文字' })),
	];
}

function compare(
	form: Form,
	{
		clause,
		line,
		name,
		known,
	}: { clause: string; line: number | null; name: string; known: number[] },
): RuleFinding[] {
	const hit = stated.exec(clause);
	if (!hit) return [];
	const years = Array.from(clause.matchAll(/20\d\d(?=年)/gu), ([year]) => Number(year));
	if (years.some((year) => year !== form.fiscalYear)) return [];
	const [whole, digits = '', unit = '元'] = hit;
	const size = times[unit as keyof typeof times];
	const value = Math.round(Number(digits.replace(/[,，]/gu, '')) * size);
	const decimals = digits.split('.')[1]?.length ?? 0;
	const half = whole.includes('约') ? value / 10 : size / 10 ** decimals / 2;
	const near = (fen: number): boolean =>
		known.some((amount) => Math.abs(amount - fen) <= Math.max(half, 0.5));
	if (value <= 0 || near(value)) return [];
	const main = fenOf(form.funding.annualTotal) ?? fenOf(form.funding.total) ?? 0;
	const isUnit = [10_000, 1 / 10_000].some((by) =>
		known.some((amount) => Math.abs(amount - value * by) <= Math.max(half * by, 0.5)),
	);
	const field = form.funding.annualTotal === null ? 'total' : 'annualTotal';
	const fieldName = field === 'total' ? '项目资金总额' : '年度资金申请总额';
	return [
		findingAt(form, [line, lineOf(form, field)], {
			quote: `${around(clause, hit.index, whole.length)}；${fieldName} ${form.printed[field] ?? String(form.funding[field] ?? '')}`,
			message: `${name}写“${whole}”，表内${fieldName}为 ${yuanText(main)} 元，各项金额都与之不同${isUnit ? '，疑似“元”与“万元”混用' : ''}，建议核实。`,
			suggestion: isUnit
				? `表内金额折合 ${main / 1_000_000} 万元，文字疑似应写“${main / 1_000_000}万元”`
				: null,
		}),
	];
}
