// What the page must show for a selection, computed from the forms in plain code, without the tables,
// the SQL and the engine.
import { readFileSync } from 'node:fs';
import type { Form } from '#lib/model/form.ts';
import { readForms } from '#lib/forms/read-forms.ts';

const file = 'declaration.txt';
const stem = 'minhang-justice-2023';
const { forms } = await readForms(readFileSync(`data/${stem}/${file}`), { file, stem });

export interface Expected {
	projects: string[];
	projectCount: number;
	annualTotal: string;
	annualFiscal: string;
	indicatorCount: number;
	measurable: string;
	fullPercent: string;
	kinds: Record<string, number>;
	/** For each type, the number of projects that have an indicator of it. */
	typeProjects: Record<string, number>;
	/** Numbers of indicators by project and type. */
	structure: Record<string, Record<string, number>>;
}

export function expectedFor({
	nature = [] as string[],
	level2 = [] as string[],
	search = '',
	/** Bounds of 年度资金申请总额, in yuan. */
	least = -Infinity,
	most = Infinity,
} = {}): Expected {
	const chosen = forms
		.filter((form) => nature.length === 0 || nature.includes(form.nature ?? ''))
		.filter((form) => (form.projectName ?? '').includes(search))
		.filter((form) => amount(form) >= least && amount(form) <= most)
		.map((form) => ({
			form,
			indicators: form.indicators.filter(
				(indicator) => level2.length === 0 || level2.includes(indicator.level2 ?? ''),
			),
		}))
		.filter(({ indicators }) => level2.length === 0 || indicators.length > 0)
		.sort((a, b) => amount(b.form) - amount(a.form));
	const indicators = chosen.flatMap((one) => one.indicators);
	const measurable = indicators.filter(({ target: { kind } }) =>
		['quantity', 'duration', 'frequency', 'schedule'].includes(kind ?? ''),
	);
	const percents = indicators.filter(
		({ target }) => target.kind === 'quantity' && target.unit === '%',
	);
	const full = percents.filter(({ target }) => target.value === 100);
	return {
		projects: chosen.map(({ form }) => form.projectName ?? ''),
		projectCount: chosen.length,
		annualTotal: wan(chosen.reduce((sum, { form }) => sum + amount(form), 0)),
		annualFiscal: wan(chosen.reduce((sum, { form }) => sum + (form.funding.annualFiscal ?? 0), 0)),
		indicatorCount: indicators.length,
		measurable: `${measurable.length}/${indicators.length}`,
		fullPercent: `${full.length}/${percents.length}`,
		kinds: tally(indicators.map(({ target }) => target.kind ?? '')),
		typeProjects: tally(
			chosen.flatMap((one) => [...new Set(one.indicators.map(({ level2 }) => level2 ?? ''))]),
		),
		structure: Object.fromEntries(
			chosen.map((one) => [
				one.form.projectName ?? '',
				tally(one.indicators.map((indicator) => indicator.level2 ?? '')),
			]),
		),
	};
}

function amount(form: Form): number {
	return form.funding.annualTotal ?? 0;
}

function wan(yuan: number): string {
	return (yuan / 10_000).toLocaleString('zh-CN', {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
	});
}

function tally(values: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}
