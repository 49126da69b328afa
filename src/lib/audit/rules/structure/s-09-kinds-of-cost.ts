import { unverified } from '#lib/audit/basis.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { isCost } from '#lib/audit/money/cost-indicators.ts';
import { eachForm, findingAt } from '#lib/audit/finding-at.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** Costs are asked for in three kinds since the forms of this year. */
const firstYear = 2025;

const kinds = { total: '总成本', unit: '单位成本', item: '分项成本' } as const;
type Kind = keyof typeof kinds;

const unitCost =
	/单位(?!资金|预算|支出)[^，。；]{0,12}成本|单价|人均|户均|次均|场均|件均|平均|每[一\p{Script=Han}]{1,3}(?:成本|费用|标准)|(?:补助|补贴|收费|支付)标准$/u;
const totalCost =
	/(?:总成本|成本总额|总支出|支出总额|总费用|费用总额|总投入|总投资|预算总额|资金总额|项目成本|预算控制|成本控制(?:数|额|率)|支出控制(?:数|额|率)|不超(?:过)?预算)/u;

/** What kind of cost an indicator states, null where its words do not tell. */
function kindOf({ name, target }: Indicator): Kind | null {
	const bare = bareName(name ?? '');
	if (/^万?元\/./u.test(target.unit ?? '') || unitCost.test(bare)) return 'unit';
	if (totalCost.test(bare)) return 'total';
	const isMoney = /元/u.test(target.unit ?? '');
	return isMoney && /(?:费|费用|经费|成本|支出|价款)(?:[额数])?$/u.test(bare) ? 'item' : null;
}

export const s09: Rule = {
	id: 'S-09',
	group: '指标结构',
	level: '提示',
	title: {
		zh: '成本指标未分总成本、单位成本、分项成本',
		en: 'Cost indicators without total, unit or item cost',
	},
	explanation: {
		zh: '只有总额看不出单价，只有单价看不出规模；三者齐全，成本才能比较。',
		en: 'A total does not tell the price, and a price not the size; with all three, costs can be compared.',
	},
	checks: {
		zh: '2025 年起的表，已有成本指标，而按名称和单位看，总成本、单位成本、分项成本三类缺一类或两类。有一个成本指标看不出属于哪一类的，整表不报；没有成本指标的见 S-02。各地要求不同，只作提示。',
		en: 'Forms of 2025 or later that have cost indicators, but by their names and units not all three of total, unit and item cost. If one cost indicator cannot be told, nothing is said of the form; S-02 reports forms without any. Local practice differs, so this is a hint.',
	},
	mending: {
		zh: '按当地要求补充缺少的成本类别，或说明不适用。',
		en: 'Add the missing kind if local practice asks for it, or say why it does not apply.',
	},
	basis: [
		unverified(
			null,
			'上海市自 2025 年起要求各项目分别设总成本、单位成本、分项成本的做法；其他地区供参考',
			'the practice of Shanghai since 2025: total, unit and item cost of each project; elsewhere a reference',
		),
		unverified('沪府办发〔2023〕16号', '成本预算绩效管理', 'cost-based performance budgeting'),
	],
	reads: ['fiscalYear', 'table'],
	check: eachForm((form) => {
		if (form.fiscalYear === null || form.fiscalYear < firstYear) return [];
		const costs = form.indicators.filter(isCost).filter(isEconomic);
		const found = costs.map(kindOf);
		if (costs.length === 0 || found.includes(null)) return [];
		const missing = (Object.keys(kinds) as Kind[]).filter((kind) => !found.includes(kind));
		if (missing.length === 0) return [];
		const has = (Object.keys(kinds) as Kind[]).filter((kind) => found.includes(kind));
		const say = (list: Kind[]) => list.map((kind) => kinds[kind]).join('、');
		return [
			findingAt(
				form,
				costs.map(({ line }) => line),
				{
					quote: costs.map(indicatorText).join('；'),
					message: `成本指标有${say(has)}，疑似没有${say(missing)}，供参考，建议按当地要求核实。`,
				},
			),
		];
	}),
};

/** 社会成本 and 生态环境成本 are no money that the project spends. */
function isEconomic({ level2 }: Indicator): boolean {
	return level2 === '成本指标' || level2 === '经济成本指标';
}
