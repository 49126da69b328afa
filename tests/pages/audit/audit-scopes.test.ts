// Years and departments of the audit, over generated forms of several of each.
import { beforeAll, expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadAuditQuality } from '#lib/pages/audit/audit-quality/audit-quality.ts';
import { loadAuditPage } from '#lib/pages/audit/audit.ts';
import { allFindings } from '#lib/selection/audit-selection.ts';
import { makeDocuments } from '../../bench/corpus/make-documents.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { departmentOf, yearOf } from '../shared/reckoning.ts';

const sources = [...makeDocuments(60, 8, [2023, 2024])].map(({ source }) => source);
const forms = sources.flatMap((source) => source.forms);
const departments = forms.slice(0, 5).map(departmentOf);

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

test('the sums of money and the fractions are of the latest year alone', async () => {
	const latest = forms.filter(({ fiscalYear }) => fiscalYear === 2024);
	const fenOf = (key: 'total' | 'annualTotal') =>
		latest.reduce((sum, { funding }) => sum + Math.round((funding[key] ?? 0) * 100), 0);
	const { money, measurable, blanks } = await loadAuditQuality(engine);
	expect(latest.length).toBeGreaterThan(10);
	expect(latest.length).toBeLessThan(forms.length);
	expect([money.project_fen, money.annual_fen]).toEqual([fenOf('total'), fenOf('annualTotal')]);
	expect(measurable.of).toBe(latest.reduce((sum, { indicators }) => sum + indicators.length, 0));
	expect(blanks.of).toBe(latest.length);
});

test.each([
	{ year: ['2023'], department: [] },
	{ year: ['2023', '2024'], department: departments },
	{ year: ['2024'], department: departments },
	{ year: [], department: departments.slice(0, 1) },
	{ year: [''], department: [] },
])('the findings of %o', async ({ year, department }) => {
	const chosen = forms.filter(
		(form) =>
			(year.length === 0 || year.includes(yearOf(form))) &&
			(department.length === 0 || department.includes(departmentOf(form))),
	);
	const ids = new Set(chosen.map(({ id }) => id));
	const expected = auditForms(forms).filter(({ formId }) => ids.has(formId));
	const page = await loadAuditPage(engine, { ...allFindings, year, department });
	expect(page.finding_count).toBe(expected.length);
	expect(page.project_count).toBe(new Set(expected.map(({ formId }) => formId)).size);
	const high = page.counts.severity.find(({ value }) => value === '高')?.finding_count ?? 0;
	expect(high).toBe(expected.filter(({ level }) => level === '高').length);
});
