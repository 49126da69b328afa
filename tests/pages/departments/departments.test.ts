// Departments and their years against plain sums over the forms of a generated city.
import { sum } from 'd3-array';
import { beforeAll, expect, test } from 'vitest';
import type { Form } from '#lib/model/form.ts';
import { isMeasurable } from '#lib/model/target.ts';
import { loadBodiesByYear, type BodyYear } from '#lib/pages/departments/bodies-by-year.ts';
import { departmentPages } from '#lib/pages/departments/department-page.ts';
import { toDepartmentIndex } from '#lib/pages/departments/department-index/department-index.ts';
import { makeCity } from '../../bench/corpus/make-city.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handSource } from '../../corpus/hand-made.ts';
import { yearOf } from '../shared/reckoning.ts';
import { departmentOf, findingsOf } from '../shared/reckoned-findings.ts';

const city = makeCity({ departments: 7, years: [2022, 2023, 2024], projects: 6 }, 17);
const sources = [
	...city.documents.map(({ source }) => source),
	handSource([handForm({ id: 'hand-01', fiscalYear: 2024 })]),
];
const forms = sources.flatMap((source) => source.forms);

let rows: BodyYear[];
beforeAll(async () => {
	rows = await loadBodiesByYear(await engineOf(sources));
}, 60_000);

const fenOf = (form: Form) => Math.round((form.funding.annualTotal ?? 0) * 100);

test('each department and each of its units has its sums of every year', () => {
	const findings = findingsOf(forms);
	for (const row of rows) {
		const own = forms.filter(
			(form) =>
				yearOf(form) === row.year &&
				departmentOf(form) === row.department &&
				(row.unit === null || (form.unit ?? '') === row.unit),
		);
		const indicators = own.flatMap((form) => form.indicators);
		expect(row).toEqual({
			year: row.year,
			department: row.department,
			unit: row.unit,
			project_count: own.length,
			annual_total_fen: sum(own, fenOf),
			blank_total_count: own.filter(({ funding }) => funding.annualTotal === null).length,
			indicator_count: indicators.length,
			measurable_count: indicators.filter(({ target }) => isMeasurable(target.kind)).length,
			high_count: own
				.flatMap(({ id }) => findings.get(id) ?? [])
				.filter(({ level }) => level === '高').length,
		});
	}
	const named = (of: (form: Form) => string) => new Set(forms.map(of)).size;
	const wholes = rows.filter(({ unit }) => unit === null);
	expect(wholes).toHaveLength(named((form) => `${yearOf(form)} ${departmentOf(form)}`));
	expect(rows.length - wholes.length).toBe(
		named((form) => `${yearOf(form)} ${departmentOf(form)} ${form.unit ?? ''}`),
	);
});

test('a department has a page with its place in each of its years, a blank one has none', () => {
	const pages = departmentPages(rows);
	const named = new Set(forms.map(departmentOf).filter((name) => name !== ''));
	expect(new Set(pages.keys())).toEqual(named);
	for (const { name, years } of pages.values()) {
		const own = forms.filter((form) => departmentOf(form) === name).map(yearOf);
		expect(years.map(({ figures }) => figures.year)).toEqual(
			[...new Set(own)].toSorted().toReversed(),
		);
		for (const { figures, places } of years) {
			const amounts = rows
				.filter(({ unit, year }) => unit === null && year === figures.year)
				// The department without a name states no amount at all.
				.filter((row) => row.blank_total_count < row.project_count)
				.map((row) => row.annual_total_fen);
			const { standing } = places.annualTotal;
			expect(standing?.count).toBe(amounts.length);
			expect(standing?.rank).toBe(
				amounts.filter((fen) => fen > figures.annual_total_fen).length + 1,
			);
		}
	}
});

test('the list has the largest amount of the latest year first, and its units below it', () => {
	const { years, departments, sumFen } = toDepartmentIndex(rows);
	expect(years).toEqual(['2024', '2023', '2022']);
	const latest = departments.flatMap(({ byYear }) => byYear.get('2024') ?? []);
	const amounts = latest.map((row) => row.annual_total_fen);
	expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
	expect(sum(amounts)).toBe(sumFen);
	for (const { byYear, units } of departments.filter(({ units }) => units.length > 0)) {
		expect(sum(units, (row) => row.annual_total_fen)).toBe(byYear.get('2024')?.annual_total_fen);
	}
	expect(departments.some(({ units }) => units.length > 1)).toBe(true);
});
