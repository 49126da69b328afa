// What the page of changes must show, reckoned from the forms in plain code. Which projects are new or may
// be the same hangs on likeness, so only those that share unit and name with one other are reckoned here.
import { group, sum } from 'd3-array';
import type { Form } from '#lib/model/form.ts';
import type { MoneyUnit } from '#lib/model/money.ts';
import type { ChangesSelection } from '#lib/selection/changes-selection.ts';
import { formatCount, formatDifference, formatMoney } from '#lib/words/format.ts';
import { yearOf } from '../../pages/shared/reckoning.ts';
import { departmentOf } from '../../pages/shared/reckoned-findings.ts';
import type { Reckoned } from './reckoned-figures.ts';

/** The page of changes and the year that it sets against the one before. */
export interface AskedChanges {
	page: 'changes';
	year: string;
	selection: ChangesSelection;
}

interface Pair {
	before: Form;
	after: Form;
}

const fenOf = ({ funding: { annualTotal } }: Form) => Math.round((annualTotal ?? 0) * 100);
const total = (forms: readonly Form[]) => sum(forms, fenOf);
const moreOf = ({ before, after }: Pair) => fenOf(after) - fenOf(before);

/** Years with forms, the earliest first. */
export function yearsOf(forms: readonly Form[]): string[] {
	return [...new Set(forms.map(yearOf))].filter((year) => year !== '').toSorted();
}

export function yearBefore(forms: readonly Form[], year: string): string | undefined {
	const years = yearsOf(forms);
	return years[years.indexOf(year) - 1];
}

export function reckonChanges(forms: readonly Form[], asked: AskedChanges): Reckoned {
	const { year, selection } = asked;
	const { department, unit } = selection;
	const before = yearBefore(forms, year);
	const isIn = (form: Form) => department.length === 0 || department.includes(departmentOf(form));
	const [earlier, later] = [before, year].map((one) =>
		forms.filter((form) => yearOf(form) === one),
	);
	const kept = keptOf(earlier ?? [], later ?? []).filter(
		({ before, after }) =>
			isIn(before) &&
			isIn(after) &&
			[before, after].every(({ funding }) => funding.annualTotal !== null),
	);
	const raised = kept.filter((pair) => moreOf(pair) > 0).toSorted((a, b) => moreOf(b) - moreOf(a));
	const cut = kept.filter((pair) => moreOf(pair) < 0).toSorted((a, b) => moreOf(a) - moreOf(b));
	const step = (pairs: readonly Pair[]) =>
		`${formatCount(pairs.length)} ${inUnit(sum(pairs, moreOf), unit)}`;
	const figures: Record<string, string> = {
		'step before': formatMoney(total((earlier ?? []).filter(isIn)), unit),
		'step after': formatMoney(total((later ?? []).filter(isIn)), unit),
		...(raised.length > 0 && { 'step raised': step(raised) }),
		...(cut.length > 0 && { 'step cut': step(cut) }),
	};
	const [old, now] = [group(earlier ?? [], departmentOf), group(later ?? [], departmentOf)];
	for (const name of new Set([...old.keys(), ...now.keys()])) {
		const [was, is] = [old.get(name) ?? [], now.get(name) ?? []];
		figures[`change of ${name}`] = [
			...[was, is].map((of) => `${formatMoney(total(of), unit)} ${formatCount(of.length)}`),
			inUnit(total(is) - total(was), unit),
		].join(' ');
	}
	const ids = (pairs: readonly Pair[]) => pairs.map(({ after }) => after.id);
	return {
		figures,
		lists: { raised: ids(raised), cut: ids(cut) },
		required: ['step before', 'step after'],
	};
}

/** As the reading of a screen prints it: without the sign of a rise. */
function inUnit(fen: number, unit: MoneyUnit): string {
	return formatDifference(fen, unit).replace('+', '');
}

/** Projects of which each year has one form, in the order of the later ones. */
function keptOf(earlier: readonly Form[], later: readonly Form[]): Pair[] {
	const [old, now] = [group(earlier, keyOf), group(later, keyOf)];
	return later.flatMap((after) => {
		const key = keyOf(after);
		const [before, ...others] = old.get(key) ?? [];
		const isOnly = key !== null && others.length === 0 && now.get(key)?.length === 1;
		return before && isOnly ? { before, after } : [];
	});
}

/** Unit and name in one width, without blanks and marks; null where one of them is blank. */
function keyOf({ unit, department, projectName }: Form): string | null {
	const body = unit ?? department;
	if (body === null || projectName === null) return null;
	return [body, projectName]
		.map((text) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, ''))
		.join('\n');
}
