import { countOf } from '#lib/figures/counts.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { once } from '#lib/audit/once.ts';
import { staffPay } from '#lib/audit/project-words.ts';
import { fenOf } from './yuan.ts';

/** What a project pays for each of the people that it employs. */
export interface StaffCost {
	indicator: Indicator;
	people: number;
	/** The annual amount by the number of people, in fen, not rounded. */
	fenEach: number;
}

const inPost = /在岗|在位|在职|招录|聘用|聘请|雇员|值班|值守|用工|派遣/u;
const peopleUnit = /^(?:人|名|位|个)$/u;

/** Whether a project pays people, by its name or by an indicator of their pay. */
function paysStaff({ projectName, indicators }: Form): boolean {
	return [projectName, ...indicators.map(({ name }) => name)].some((text) =>
		staffPay.test(text ?? ''),
	);
}

/** The annual amount for each of the people in post; null unless a form pays staff and counts them once. */
export const staffCostOf = once((form: Form): StaffCost | null => {
	const annual = fenOf(form.funding.annualTotal);
	if (annual === null || annual <= 0 || !paysStaff(form)) return null;
	const counted = form.indicators.flatMap((indicator) => {
		const count = inPost.test(indicator.name ?? '') ? countOf(indicator) : null;
		return count && peopleUnit.test(count.unit) && count.upperCount === null
			? [{ indicator, people: count.count }]
			: [];
	});
	const [one, ...others] = counted;
	return one && others.length === 0 ? { ...one, fenEach: annual / one.people } : null;
});
