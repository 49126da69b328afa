// A city whose changes are known, against what is found by comparing its forms.
import { expect, test } from 'vitest';
import { formChange, isGoalCopied, loweredWhileRaised } from '#lib/figures/years/form-change.ts';
import { projectYears } from '#lib/figures/years/project-years.ts';
import { toBridge } from '#lib/figures/years/bridge.ts';
import { yearChange, type YearChange, type YearlyForm } from '#lib/figures/years/year-change.ts';
import type { Form } from '#lib/model/form.ts';
import { makeCity, type City } from '../../bench/corpus/make-city.ts';
import { sayingTheSame } from './saying-the-same.ts';

const years = [2024, 2025, 2026];

function toYearly(form: Form): YearlyForm {
	const { annualTotal } = form.funding;
	return {
		...form,
		formId: form.id,
		year: form.fiscalYear,
		body: form.unit,
		name: form.projectName,
		annualFen: annualTotal === null ? null : Math.round(annualTotal * 100),
	};
}

interface Made {
	city: City;
	forms: YearlyForm[];
	of: (id: string | null) => YearlyForm;
	found: ReturnType<typeof yearChange<YearlyForm>>[];
}

function make(seed: number): Made {
	const city = makeCity({ departments: 9, years, projects: 16 }, seed);
	const forms = city.documents.flatMap(({ source }) => source.forms.map(toYearly));
	const byId = new Map(forms.map((form) => [form.formId, form]));
	const find = projectYears(forms);
	const ofYear = (year: number) => forms.filter((form) => form.year === year);
	return {
		city,
		forms,
		of: (id) => byId.get(id ?? '') ?? expect.fail(`no form ${id}`),
		found: years.slice(1).map((year) => yearChange(ofYear(year - 1), ofYear(year), find)),
	};
}

const ids = (forms: readonly YearlyForm[]) => forms.map(({ formId }) => formId).toSorted();
const names = (changes: readonly { after: { name: string | null } | null }[]) =>
	changes.map(({ after }) => after?.name ?? '').toSorted();

test.each([1, 2, 3, 4, 5, 6])('seed %i: who is kept, perhaps renamed, new and ended', (seed) => {
	const { city, forms, found } = make(seed);
	years.slice(1).forEach((year, i) => {
		const made = [...city.changes].filter(([id]) => id.startsWith(`${year}/`));
		const ofKind = (kind: string) => made.filter(([, change]) => change.kind === kind);
		const { kept = [], suspected = [], added = [], ended = [] } = found[i] ?? {};
		expect(kept.map(({ before, after }) => [after.formId, before.formId])).toEqual(
			ofKind('same').map(([id, { beforeId }]) => [id, beforeId]),
		);
		expect(suspected.map(({ before, after }) => [ids(after), ids(before)])).toEqual(
			ofKind('renamed').map(([id, { beforeId }]) => [[id], [beforeId]]),
		);
		expect(ids(added)).toEqual(
			ofKind('new')
				.map(([id]) => id)
				.toSorted(),
		);
		const before = new Set(ids(forms.filter((form) => form.year === year - 1)));
		expect(ids(ended)).toEqual(city.ended.filter((id) => before.has(id)).toSorted());
	});
});

test.each([1, 2, 3, 4, 5, 6])('seed %i: what changed in each project', (seed) => {
	const { city, of } = make(seed);
	let [raised, lowered] = [0, 0];
	for (const [id, made] of city.changes) {
		if (made.beforeId === null) continue;
		const change = formChange(of(made.beforeId), of(id));
		expect(change.amount).toBe(made.amount);
		expect(names(change.indicators.filter(({ kind }) => kind === 'lowered'))).toEqual(
			made.lowered.toSorted(),
		);
		const others = change.indicators.filter(({ kind }) => kind !== 'lowered');
		expect(others.every(({ kind }) => kind === 'unchanged')).toBe(true);
		expect(isGoalCopied(change)).toBe(made.copied);
		// Of several indicators with one name and measure it is not sure which was lowered.
		const all = of(id).indicators.map(sayingTheSame);
		const sure = change.indicators.filter(
			({ after }) => after && all.filter((one) => one === sayingTheSame(after)).length === 1,
		);
		const expected = names(sure.filter(({ kind }) => kind === 'lowered'));
		expect(names(loweredWhileRaised(change))).toEqual(made.amount === 'raised' ? expected : []);
		raised += made.amount === 'raised' ? 1 : 0;
		lowered += made.lowered.length;
	}
	expect([raised > 40, lowered > 40]).toEqual([true, true]);
});

test.each([1, 2, 3, 4, 5, 6])('seed %i: the bridge adds up to what was made', (seed) => {
	const { city, of, forms, found } = make(seed);
	const fen = (id: string | null) => BigInt(of(id).annualFen ?? 0);
	years.slice(1).forEach((year, i) => {
		const change = found[i] ?? expect.fail();
		const bridge = toBridge(amountsOf(change));
		const sumOf = (numbers: bigint[]) => Number(numbers.reduce((sum, one) => sum + one, 0n));
		const totalOf = (of: number) =>
			sumOf(forms.filter((form) => form.year === of).map(({ formId }) => fen(formId)));
		expect([bridge.beforeFen, bridge.afterFen]).toEqual([totalOf(year - 1), totalOf(year)]);
		const made = [...city.changes].filter(([id]) => id.startsWith(`${year}/`));
		const step = (isOfStep: (change: (typeof made)[number][1]) => boolean) => {
			const ones = made.filter(([, change]) => isOfStep(change));
			const differences = ones.map(([id, { beforeId }]) =>
				beforeId === null ? fen(id) : fen(id) - fen(beforeId),
			);
			return { count: ones.length, fen: sumOf(differences) };
		};
		const gone = city.ended.filter((id) => id.startsWith(`${year - 1}/`));
		expect(bridge.steps).toEqual({
			ended: { count: gone.length, fen: sumOf(gone.map((id) => -fen(id))) },
			cut: step(({ kind, amount }) => kind === 'same' && amount === 'cut'),
			raised: step(({ kind, amount }) => kind === 'same' && amount === 'raised'),
			added: step(({ kind }) => kind === 'new'),
			suspected: step(({ kind }) => kind === 'renamed'),
			moved: { count: 0, fen: 0 },
			blank: { count: 0, fen: 0 },
		});
		const steps = Object.values(bridge.steps).reduce((sum, { fen }) => sum + fen, 0);
		expect(bridge.beforeFen + steps).toBe(bridge.afterFen);
	});
});

/** The amounts of both years of each project. */
function amountsOf({ kept, suspected, ended, added }: YearChange<YearlyForm>) {
	const sum = (forms: YearlyForm[]) =>
		forms.reduce((all, { annualFen }) => all + (annualFen ?? 0), 0);
	return {
		kept: kept.map(({ change: { beforeFen, afterFen } }) => ({ beforeFen, afterFen })),
		suspected: suspected.map(({ before, after }) => ({
			beforeFen: sum(before),
			afterFen: sum(after),
		})),
		ended: ended.map(({ annualFen }) => ({ beforeFen: annualFen, afterFen: null })),
		added: added.map(({ annualFen }) => ({ beforeFen: null, afterFen: annualFen })),
		moved: [],
	};
}
