// The counts of what a project is named after: what its money is for.
import { isCostOf, toUnitCosts, type UnitCost } from '#lib/figures/unit-costs.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { bareName } from '#lib/audit/bare-name.ts';
import { once } from '#lib/audit/once.ts';
import { staffCostOf } from './staff.ts';
import { fenOf } from './yuan.ts';

const people = /^(?:人|名|位)$/u;

/**
 * The annual amount by each of them (3,588,054 元 do not go into 60部 of a project of many tasks), without ranges and single things. A project that pays staff has no
 * count of people here.
 */
export const matterCounts = once((form: Form): readonly UnitCost<Indicator>[] => {
	const { projectName, funding, indicators } = form;
	const costs = toUnitCosts(fenOf(funding.annualTotal), indicators).filter(
		({ count, upperCount, indicator }) =>
			count > 1 &&
			upperCount === null &&
			isCostOf(projectName ?? '', bareName(indicator.name ?? '')),
	);
	const hasPeople = costs.some(({ unit }) => people.test(unit));
	return hasPeople && staffCostOf(form) !== null
		? costs.filter(({ unit }) => !people.test(unit))
		: costs;
});
