import { bareName, unitInName } from '#lib/audit/bare-name.ts';
import { ownTables } from '#lib/audit/basis.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import { nothingKnown, yearOf, type KnownOfForms } from '#lib/audit/known-of-forms.ts';
import { cited, plainUnit, type SpendingStandard } from '#lib/audit/standards/standards.ts';
import { indicatorText } from '#lib/audit/texts-of.ts';
import { yuanText } from '#lib/audit/money/yuan.ts';
import { plainText } from '#lib/figures/likeness.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Rule, RuleFinding } from '#lib/audit/rule.ts';

/** What a cost is called, and not what it is of. */
const general = /平均|单位|单价|成本|标准|费用|价格|支出|控制数|上限|不超过|人均/gu;

export const c08: Rule = {
	id: 'C-08',
	group: '横向比较',
	level: '中',
	title: {
		zh: '高于审核人员自备的支出标准',
		en: 'Above a spending standard of the reviewer’s own table',
	},
	explanation: {
		zh: '标准由审核人员放在 data/standards/ 下，本站不带任何标准；超出的请说明理由。',
		en: 'The reviewer puts standards below data/standards/; the site ships none. What exceeds them should be explained.',
	},
	checks: {
		zh: '以元计、写有“元/平方米”“元/人·年”一类单位的成本指标，去掉“成本、标准、单价”等字后名称与标准表的一行完全相同，单位也相同，年度和适用范围相符，而数值高于标准。名称或单位不完全相同的不比；没有标准表时不查。',
		en: 'A cost in a unit such as 元/平方米 or 元/人·年, whose name is exactly that of a row of a table of standards (without words such as 成本, 标准, 单价) in the same unit, for its year and scope, and which is higher. Nothing is compared where name or unit differ, nor without such tables.',
	},
	mending: { zh: '按标准核减，或说明超出的理由。', en: 'Keep to the standard, or say why not.' },
	basis: [ownTables],
	reads: ['projectName', 'unit', 'department', 'fiscalYear', 'indicator'],
	check: (forms, known = nothingKnown) => {
		const byName = new Map<string, SpendingStandard[]>();
		for (const standard of known.standards.spending) {
			const name = matter(standard.name);
			byName.set(name, [...(byName.get(name) ?? []), standard]);
		}
		if (byName.size === 0) return [];
		return forms.flatMap((form) =>
			form.indicators.flatMap((indicator) => compare(form, indicator, { byName, known })),
		);
	},
};

function matter(name: string): string {
	return plainText(bareName(name).replace(general, ''));
}

function compare(
	form: Form,
	indicator: Indicator,
	{ byName, known }: { byName: Map<string, SpendingStandard[]>; known: KnownOfForms },
): RuleFinding[] {
	const { name, target } = indicator;
	const { kind, value, upperValue, comparator } = target;
	const own = matter(name ?? '');
	if (kind !== 'quantity' || value === null || own.length < 2) return [];
	if (comparator === '>=' || comparator === '>') return [];
	const unit = plainUnit(target.unit ?? unitInName(name ?? '') ?? '');
	const fen = Math.round((upperValue ?? value) * 100);
	const fits = (byName.get(own) ?? []).filter(
		(standard) => standard.unit === unit && isFor(standard, form, known),
	);
	// A table may have several rows for several scopes: only what exceeds all of them surely is too much.
	const [highest] = fits.toSorted((a, b) => b.limitFen - a.limitFen);
	if (!highest || fen <= highest.limitFen) return [];
	const limit = `${yuanText(highest.limitFen)} ${unit}`;
	return [
		findingAt(form, [indicator.line], {
			quote: indicatorText(indicator),
			message: `“${indicatorText(indicator)}”高于${cited(highest, limit)}，建议核实。`,
			suggestion: `如无特殊理由，可按自备标准写作“≤${highest.limitFen / 100}${unit}”`,
		}),
	];
}

function isFor({ scope, year }: SpendingStandard, form: Form, known: KnownOfForms): boolean {
	if (year !== null && yearOf(form, known) !== year) return false;
	const named = [form.department, form.unit, form.projectName].join('\n');
	return scope.length === 0 || scope.some((word) => named.includes(word));
}
