// Every rule of the audit, once, in the order of the catalogue.
import type { RuleGroup } from '#lib/model/finding.ts';
import type { Rule } from './rule.ts';
import { f01 } from './rules/funding/f-01-required-amounts.ts';
import { f02 } from './rules/funding/f-02-project-sum.ts';
import { f03 } from './rules/funding/f-03-annual-sum.ts';
import { f04 } from './rules/funding/f-04-year-within-project.ts';
import { f05 } from './rules/funding/f-05-blank-and-zero.ts';
import { f06 } from './rules/funding/f-06-amount-format.ts';
import { f07 } from './rules/funding/f-07-stated-amounts.ts';
import { i01 } from './rules/identity/i-01-dates.ts';
import { i02 } from './rules/identity/i-02-nature.ts';
import { i03 } from './rules/identity/i-03-category.ts';
import { i04 } from './rules/identity/i-04-project-name.ts';
import { i05 } from './rules/identity/i-05-unit-suffix.ts';
import { i06 } from './rules/identity/i-06-year-of-goal.ts';
import { i07 } from './rules/identity/i-07-repeated-across.ts';
import { t01 } from './rules/wording/t-01-html-tags.ts';
import { t02 } from './rules/wording/t-02-wording.ts';
import { t03 } from './rules/wording/t-03-dated-policy.ts';
import { t04 } from './rules/wording/t-04-foreign-text.ts';
import { t05 } from './rules/wording/t-05-background-goal.ts';
import { t06 } from './rules/wording/t-06-goal-without-quantity.ts';
import { t07 } from './rules/wording/t-07-mixed-marks.ts';
import { t08 } from './rules/wording/t-08-blanks-in-labels.ts';
import { t09 } from './rules/wording/t-09-copied-goal.ts';
import { t10 } from './rules/wording/t-10-one-goal-blank.ts';
import { g01 } from './rules/goals/g-01-goal-contradicts.ts';
import { g02 } from './rules/goals/g-02-goal-without-indicator.ts';
import { g03 } from './rules/goals/g-03-indicator-without-goal.ts';
import { g04 } from './rules/goals/g-04-inconsistent-within.ts';
import { s01 } from './rules/structure/s-01-level1-complete.ts';
import { s02 } from './rules/structure/s-02-cost-indicator.ts';
import { s03 } from './rules/structure/s-03-cost-level1.ts';
import { s04 } from './rules/structure/s-04-outputs-complete.ts';
import { s05 } from './rules/structure/s-05-classification.ts';
import { s06 } from './rules/structure/s-06-displaced-cells.ts';
import { s07 } from './rules/structure/s-07-repeated-within.ts';
import { s08 } from './rules/structure/s-08-few-quantities.ts';
import { s09 } from './rules/structure/s-09-kinds-of-cost.ts';
import { s10 } from './rules/structure/s-10-indicator-library.ts';
import { v01 } from './rules/values/v-01-empty-target.ts';
import { v02 } from './rules/values/v-02-value-fits-name.ts';
import { v03 } from './rules/values/v-03-unit.ts';
import { v04 } from './rules/values/v-04-tautology.ts';
import { v05 } from './rules/values/v-05-vague-target.ts';
import { v06 } from './rules/values/v-06-one-value.ts';
import { v07 } from './rules/values/v-07-no-comparator.ts';
import { v08 } from './rules/values/v-08-decimals-of-counts.ts';
import { v09 } from './rules/values/v-09-percent-notation.ts';
import { v10 } from './rules/values/v-10-comparator.ts';
import { v11 } from './rules/values/v-11-name-is-noun.ts';
import { v12 } from './rules/values/v-12-weights.ts';
import { v13 } from './rules/values/v-13-unit-missing.ts';
import { m01 } from './rules/satisfaction/m-01-satisfaction.ts';
import { m02 } from './rules/satisfaction/m-02-who-is-asked.ts';
import { m03 } from './rules/satisfaction/m-03-low-satisfaction.ts';
import { m04 } from './rules/satisfaction/m-04-nobody-named.ts';
import { c01 } from './rules/funding/c-01-unit-cost.ts';
import { c02 } from './rules/funding/c-02-low-target.ts';
import { c03 } from './rules/years/c-03-goal-of-year-before.ts';
import { c04 } from './rules/years/c-04-lowered-while-raised.ts';
import { c05 } from './rules/funding/c-05-cost-of-staff.ts';
import { c06 } from './rules/funding/c-06-staff-as-service.ts';
import { c07 } from './rules/funding/c-07-cost-of-like-things.ts';
import { c08 } from './rules/funding/c-08-spending-standards.ts';

export const rules: readonly Rule[] = [
	f01,
	f02,
	f03,
	f04,
	f05,
	f06,
	f07,
	i01,
	i02,
	i03,
	i04,
	i05,
	i06,
	i07,
	t01,
	t02,
	t03,
	t04,
	t05,
	t06,
	t07,
	t08,
	t09,
	t10,
	g01,
	g02,
	g03,
	g04,
	s01,
	s02,
	s03,
	s04,
	s05,
	s06,
	s07,
	s08,
	s09,
	s10,
	v01,
	v02,
	v03,
	v04,
	v05,
	v06,
	v07,
	v08,
	v09,
	v10,
	v11,
	v12,
	v13,
	m01,
	m02,
	m03,
	m04,
	c01,
	c02,
	c03,
	c04,
	c05,
	c06,
	c07,
	c08,
];

const groups = new Map(rules.map(({ id, group }) => [id, group]));

/** The group of a rule; throws for none of this list. */
export function groupOfRule(id: string): RuleGroup {
	const group = groups.get(id);
	if (group === undefined) throw new Error(`unknown rule: ${id}`);
	return group;
}
