// The rows of every view, reckoned from the forms' JSON in plain code: no table, no SQL, no engine.
import type { Form, Indicator } from '#lib/model/form.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { OverviewRows } from '#lib/views/overview.ts';

interface Chosen {
	form: Form;
	indicators: Indicator[];
}

/** What `loadOverview` must give for this selection, row by row and in this order. */
export function reckon(forms: readonly Form[], selection: Selection): OverviewRows {
	const chosen = choose(forms, selection);
	const ranked = chosen.toSorted(
		(a, b) => fen(b, 'annualTotal', -1) - fen(a, 'annualTotal', -1) || order(idOf(a), idOf(b)),
	);
	const sumFen = total(chosen, 'annualTotal');
	const all = chosen.flatMap(({ indicators }) => indicators);
	return {
		headline: {
			project_count: chosen.length,
			blank_total_count: chosen.filter(({ form }) => form.funding.annualTotal === null).length,
			blank_fiscal_count: chosen.filter(({ form }) => form.funding.annualFiscal === null).length,
			annual_total_fen: sumFen,
			annual_fiscal_fen: total(chosen, 'annualFiscal'),
			indicator_count: all.length,
			measurable_count: all.filter(isChecked).length,
		},
		spend: ranked.slice(0, 30).map((one, i) => ({
			place: i + 1,
			form_id: idOf(one),
			project_name: one.form.projectName,
			annual_total_fen: fenOrNull(one.form.funding.annualTotal),
			cumulative_fen: total(ranked.slice(0, i + 1), 'annualTotal'),
			sum_fen: sumFen,
			project_count: chosen.length,
		})),
		structure: structureOf(chosen, ranked),
		targets: targetsOf(all),
		projects: ranked.map(({ form, indicators }) => ({
			form_id: form.id,
			project_name: form.projectName,
			nature: form.nature,
			category: form.category,
			annual_total_fen: fenOrNull(form.funding.annualTotal),
			annual_fiscal_fen: fenOrNull(form.funding.annualFiscal),
			total_fen: fenOrNull(form.funding.total),
			indicator_count: indicators.length,
			measurable_count: indicators.filter(isChecked).length,
			problem_count: form.problems.length + form.unread.length,
			source_id: form.id.slice(0, form.id.lastIndexOf('-')),
			file: form.source.file,
			start_line: form.source.startLine,
		})),
	};
}

function choose(forms: readonly Form[], { nature, level2 }: Selection): Chosen[] {
	return forms
		.filter((form) => nature.length === 0 || nature.includes(form.nature ?? ''))
		.map((form) => ({
			form,
			indicators: form.indicators.filter(
				(indicator) => level2.length === 0 || level2.includes(typeOf(indicator)),
			),
		}))
		.filter(({ indicators }) => level2.length === 0 || indicators.length > 0);
}

function structureOf(chosen: Chosen[], ranked: Chosen[]): OverviewRows['structure'] {
	const types = [...new Set(chosen.flatMap(({ indicators }) => indicators.map(typeOf)))];
	const having = (one: Chosen, type: string) =>
		one.indicators.filter((indicator) => typeOf(indicator) === type).length;
	const together = types.toSorted(order).map((type) => ({
		place: 0,
		form_id: null,
		project_name: null,
		level2: type,
		indicator_count: chosen.reduce((sum, one) => sum + having(one, type), 0),
		project_count: chosen.filter((one) => having(one, type) > 0).length,
	}));
	const each = ranked.slice(0, 30).flatMap((one, i): OverviewRows['structure'] => {
		const row = { place: i + 1, form_id: idOf(one), project_name: one.form.projectName };
		const own = types.toSorted(order).filter((type) => having(one, type) > 0);
		if (own.length === 0) return [{ ...row, level2: null, indicator_count: 0, project_count: 1 }];
		return own.map((level2) => ({
			...row,
			level2,
			indicator_count: having(one, level2),
			project_count: 1,
		}));
	});
	return [...together, ...each];
}

function targetsOf(indicators: Indicator[]): OverviewRows['targets'] {
	const rows = new Map<string, OverviewRows['targets'][number]>();
	for (const indicator of indicators) {
		const { kind, unit, value, upperValue, basis } = indicator.target;
		const isLevel = kind === 'quantity' && unit === '%' && upperValue === null && basis === null;
		const percent = isLevel ? value : null;
		const row = { level2: typeOf(indicator), kind: kind ?? ('' as const), percent };
		const key = JSON.stringify(row);
		const indicator_count = (rows.get(key)?.indicator_count ?? 0) + 1;
		rows.set(key, { ...row, indicator_count });
	}
	return [...rows.values()].sort(
		(a, b) =>
			order(a.level2, b.level2) ||
			order(a.kind, b.kind) ||
			(a.percent ?? Infinity) - (b.percent ?? Infinity),
	);
}

type Amount = 'annualTotal' | 'annualFiscal';

function fen({ form }: Chosen, amount: Amount, blank = 0): number {
	return fenOrNull(form.funding[amount]) ?? blank;
}

function total(chosen: Chosen[], amount: Amount): number {
	return chosen.reduce((sum, one) => sum + fen(one, amount), 0);
}

function fenOrNull(yuan: number | null): number | null {
	return yuan === null ? null : Math.round(yuan * 100);
}

function isChecked({ target: { kind } }: Indicator): boolean {
	return ['quantity', 'duration', 'frequency', 'schedule'].includes(String(kind));
}

const typeOf = ({ level2 }: Indicator): string => level2 ?? '';
const idOf = ({ form }: Chosen): string => form.id;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
