// The rules over years, against a city whose changes are known.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import { documentProblem, type Doubt, type Form } from '#lib/model/form.ts';
import { makeCity, type CityChange } from '../bench/corpus/make-city.ts';
import { sayingTheSame } from '../figures/years/saying-the-same.ts';

const overYears = rules.filter(({ id }) => id === 'C-03' || id === 'C-04');

/** What the rules must find, from what was made: rule and form. */
function expected(
	forms: readonly Form[],
	changes: ReadonlyMap<string, CityChange>,
	kinds: readonly CityChange['kind'][],
): string[] {
	return forms.flatMap(({ id, indicators }) => {
		const made = changes.get(id);
		if (!made || made.beforeId === null || !kinds.includes(made.kind)) return [];
		const keys = indicators.map(sayingTheSame);
		const isOnce = (name: string) =>
			indicators.some(
				(one, i) => one.name === name && keys.filter((key) => key === keys[i]).length === 1,
			);
		const isLowered = made.amount === 'raised' && made.lowered.some(isOnce);
		return [made.copied && `C-03 ${id}`, isLowered && `C-04 ${id}`].filter((one) => one !== false);
	});
}

const found = (
	forms: readonly Form[],
	settled: readonly SettledPair[] = [],
	years: ReadonlyMap<string, number> = new Map(),
) =>
	auditForms(forms, overYears, { ...nothingKnown, settled, years }).map(
		({ rule, formId }) => `${rule} ${formId}`,
	);

test.each([11, 12, 13, 14])(
	'seed %i: every copied goal and lowered target, and no other',
	(seed) => {
		const city = makeCity({ departments: 9, years: [2024, 2025, 2026], projects: 16 }, seed);
		const forms = city.documents.flatMap(({ source }) => source.forms);
		const sure = expected(forms, city.changes, ['same']);
		expect(sure.filter((one) => one.startsWith('C-04')).length).toBeGreaterThan(5);
		expect(found(forms)).toEqual(sure);
		// What a person has settled counts like what is sure.
		const pairs = [...city.changes].flatMap(([id, { beforeId, kind }]) =>
			beforeId === null ? [] : [{ a: beforeId, b: id, isSame: kind === 'renamed' }],
		);
		const joined = pairs.filter(({ isSame }) => isSame);
		expect(found(forms, joined)).toEqual(expected(forms, city.changes, ['same', 'renamed']));
		const apart = pairs.filter(({ isSame }) => !isSame);
		expect(found(forms, apart)).toEqual([]);
	},
);

test('a year that only the folder says counts like a printed one', () => {
	const city = makeCity({ departments: 9, years: [2025, 2026], projects: 16 }, 15);
	const forms = city.documents.flatMap(({ source }) => source.forms);
	const years = new Map(
		forms.flatMap(({ id, fiscalYear }) => (fiscalYear ? [[id, fiscalYear]] : [])),
	);
	const blank = forms.map((form, i) => (i % 3 === 0 ? { ...form, fiscalYear: null } : form));
	const sure = expected(forms, city.changes, ['same']);
	expect(found(blank, [], years)).toEqual(sure);
	expect(found(blank).length).toBeLessThan(sure.length);
	// What is printed and not surely read is not replaced by another year.
	const doubt: Doubt = {
		...documentProblem('invalid-year', ''),
		part: 'header',
		fields: ['fiscalYear'],
		indicators: [],
	};
	const doubtful = forms.map((form): Form => ({
		...form,
		reading: 'doubtful',
		doubts: [doubt],
	}));
	expect(found(doubtful, [], years)).toEqual([]);
});

test('forms of two years whose years only the folders say do not copy from each other', () => {
	const city = makeCity({ departments: 2, years: [2025, 2026], projects: 8 }, 16);
	const forms = city.documents.flatMap(({ source }) => source.forms);
	const years = new Map(
		forms.flatMap(({ id, fiscalYear }) => (fiscalYear ? [[id, fiscalYear]] : [])),
	);
	const blank = forms.map((form) => ({ ...form, fiscalYear: null }));
	const within = rules.filter(({ id }) => ['I-07', 'S-08', 'T-04'].includes(id));
	const of = (forms: readonly Form[], years: ReadonlyMap<string, number>) =>
		auditForms(forms, within, { ...nothingKnown, years }).map(({ rule, formId, others }) => ({
			...{ rule, formId, others },
		}));
	expect(of(blank, years)).toEqual(of(forms, new Map()));
	expect(of(blank, new Map())).not.toEqual(of(forms, new Map()));
});
