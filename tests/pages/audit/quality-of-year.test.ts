import { expect, test } from 'vitest';
import { loadAuditQuality } from '#lib/pages/audit/audit-quality/audit-quality.ts';
import { makeDocuments } from '../../bench/corpus/make-documents.ts';
import { engineOf } from '../../corpus/engine-of.ts';

test(
	'the sums of money and the fractions are of the latest year alone',
	{ timeout: 60_000 },
	async () => {
		const sources = [...makeDocuments(30, 8, [2023, 2024])].map(({ source }) => source);
		const forms = sources.flatMap((source) => source.forms);
		const latest = forms.filter(({ fiscalYear }) => fiscalYear === 2024);
		const fenOf = (key: 'total' | 'annualTotal') =>
			latest.reduce((sum, { funding }) => sum + Math.round((funding[key] ?? 0) * 100), 0);
		const { year, money, measurable, blanks } = await loadAuditQuality(await engineOf(sources));
		expect(latest.length).toBeGreaterThan(5);
		expect(latest.length).toBeLessThan(forms.length);
		expect(year).toBe('2024');
		expect([money.project_fen, money.annual_fen]).toEqual([fenOf('total'), fenOf('annualTotal')]);
		expect(measurable.of).toBe(latest.reduce((sum, { indicators }) => sum + indicators.length, 0));
		expect(blanks.of).toBe(latest.length);
	},
);
