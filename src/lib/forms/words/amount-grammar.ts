// Labels of amounts by their parts: whose money (财政, 其他), for which time (项目, 年度), and a word that
// says that it is money. A label with any other word in it is none.

import type { AmountLabel } from './label-words.ts';
import { remembered } from './remembered.ts';

const words = {
	past: '上年度|上年|上一年度?|以前年度|往年|历年',
	annual: '本年度|当年度|预算年度|年度|年初|本年|当年|今年|全年|年内|(?:19|20)\\d{2}年度?',
	whole: '全周期|实施周期|实施期内?|中长期|中期|项目期|三年|长期',
	foreign:
		'政府性基金|国有资本经营|自筹|自有|上级|中央|省级|市级|县级|区级|地方|镇级|乡镇|社会|银行|贷款|捐赠|事业|经营|专户',
	fiscal: '财政拨款|财政性|财政|一般公共预算|公共财政|拨款',
	other: '其他来源|其它来源|其他|其它|其余|非财政',
	carry: '结转结余|结转|结余',
	project: '项目|专项|支出',
	budget: '预算',
	sum: '总额|总计|合计|小计|共计|总',
	money: '资金|经费|金额|额度|投资|投入|收入|款项',
	/** Says money only behind the words for who gives it. */
	aid: '补助|补贴',
	body: '单位|部门',
	act: '申请|申报|安排|拟|计划|批复|下达|核定|需求|编报|预计|使用|所需',
	level: '本级',
	end: '数额|数|额',
} as const;
type Part = keyof typeof words;

const parts = Object.keys(words) as Part[];
const next = new RegExp(parts.map((part) => `(?<${part}>${words[part]})`).join('|'), 'y');

/** No label is longer. */
const longest = 24;

function partsOf(label: string): Part[] | null {
	const found: Part[] = [];
	next.lastIndex = 0;
	while (next.lastIndex < label.length) {
		const match = next.exec(label);
		const part = match && parts.find((each) => match.groups?.[each] !== undefined);
		if (!part) return null;
		found.push(part);
	}
	return found;
}

/** What may stand before and behind the words of a label. */
const decoration = /^(?:该|\(?[一二三四五六七八九\d]{1,2}[)、.]|[①-⑨*★])|\([^()]{0,16}\)$|[*★]$/g;

/** What a label of money names: a field, or `foreign` where a form has no field for it. */
type Named = AmountLabel | 'foreign';

/** Which amount a label names, without its colon, its unit and 其中. Null if it names none. */
export const amountOf = remembered((label): Named | null => {
	if (label.length > longest || !/[款金费额算转余投收补]/.test(label)) return null;
	const found = partsOf(label.replace(decoration, ''));
	return found !== null && saysMoney(found) ? fieldOf(new Set(found), found) : null;
});

function fieldOf(has: ReadonlySet<Part>, found: readonly Part[]): Named | null {
	if (has.has('aid') && !(has.has('fiscal') || has.has('foreign'))) return null;
	const isAnnual = has.has('annual');
	const isWhole = has.has('whole');
	if (has.has('foreign') || (isAnnual && isWhole)) return 'foreign';
	if (has.has('carry') && has.has('other')) return 'foreign';
	if (has.has('carry')) {
		const isBefore = has.has('past') || found[0] === 'carry';
		return isBefore && !isWhole ? 'annualCarryover' : 'foreign';
	}
	if (has.has('past') || (has.has('level') && !(has.has('budget') && !has.has('fiscal'))))
		return 'foreign';
	const side = isAnnual ? 'annual' : isWhole ? 'whole' : 'either';
	if (has.has('other'))
		return ({ annual: 'annualOther', whole: 'otherTotal', either: 'other' } as const)[side];
	if (has.has('fiscal'))
		return ({ annual: 'annualFiscal', whole: 'fiscal', either: 'grant' } as const)[side];
	if (found.length < 2) return null;
	if (side !== 'either') return isAnnual ? 'annualTotal' : 'total';
	if (isBudgetFigure(found)) return 'annualTotal';
	return has.has('project') && has.has('sum') ? 'total' : 'sum';
}

/** A budget is made for a year: 预算申报数 is what is asked for that year. */
function isBudgetFigure(found: readonly Part[]): boolean {
	return found.join(' ') === 'budget act end';
}

/** Whether the words say money, and end like a label of it. 预算单位 and 年度 do not. */
function saysMoney(found: readonly Part[]): boolean {
	const last = found.at(-1);
	if (last === undefined || openParts.has(last)) return false;
	if (found.every((part) => part === 'body' || part === 'budget')) return false;
	return found.some((part) => moneyParts.has(part));
}

const openParts: ReadonlySet<Part> = new Set(['annual', 'past', 'whole', 'project', 'body']);
const moneyParts: ReadonlySet<Part> = new Set(['money', 'budget', 'fiscal', 'carry', 'aid']);

const section =
	/^(?:项目|专项)?(?:支出)?(?:预算)?(?:资金|经费|投资)(?:金额|来源|构成|安排|使用|需求|投入|明细|概算){0,2}(?:情况|计划|构成|结构|及来源)?$|^(?:项目|专项)(?:预算|金额)(?:情况)?$/;

/** Whether words head the amounts, such as 资金安排情况. An amount right behind them is theirs. */
export function isMoneyHeading(words: string): boolean {
	return words.length > 2 && words.length <= longest && section.test(words);
}
