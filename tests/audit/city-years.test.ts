// The rules over years, against a city whose changes are known.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import type { SettledPair } from '#lib/figures/years/project-clusters.ts';
import type { Form } from '#lib/model/form.ts';
import { makeCity, type CityChange } from '../bench/corpus/make-city.ts';

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
		const keys = indicators.map(({ level2, name }) => `${level2 ?? ''} ${name ?? ''}`);
		const isOnce = (name: string) => {
			const key = keys.find((one) => one.endsWith(` ${name}`));
			return keys.filter((one) => one === key).length === 1;
		};
		const isLowered = made.amount === 'raised' && made.lowered.some(isOnce);
		return [made.copied && `C-03 ${id}`, isLowered && `C-04 ${id}`].filter((one) => one !== false);
	});
}

const found = (forms: readonly Form[], settled?: readonly SettledPair[]) =>
	auditForms(forms, overYears, settled).map(({ rule, formId }) => `${rule} ${formId}`);

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
