// The rows of every view, reckoned from the forms' JSON in plain code: no table, no SQL, no engine.
import type { Finding } from '#lib/model/finding.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { askedWords } from '#lib/model/satisfaction.ts';
import type { OverviewRows } from '#lib/pages/overview/views.ts';
import type { ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import type { NatureTotals, Totals } from '#lib/pages/overview/rows/totals.ts';
import type { Selection } from '#lib/selection/selection.ts';
import {
	countedYearOf,
	departmentOf,
	findingsOf,
	groupLetters,
	groupOf,
	sharedOf,
} from './reckoned-findings.ts';

/** Under which year a form is counted that prints its year; '' for a blank one. */
export const yearOf = ({ fiscalYear }: Form): string => String(fiscalYear ?? '');

interface Chosen {
	form: Form;
	/** Its index among all forms. */
	index: number;
	indicators: Indicator[];
}

/** Written down once more: the names of the columns are a promise. */
export const typeCodes: Record<string, string> = {
	数量指标: 'quantity',
	质量指标: 'quality',
	时效指标: 'timeliness',
	成本指标: 'cost',
	经济成本指标: 'economic_cost',
	社会成本指标: 'social_cost',
	生态环境成本指标: 'ecological_cost',
	经济效益指标: 'economic_benefit',
	社会效益指标: 'social_benefit',
	生态效益指标: 'ecological_benefit',
	可持续影响指标: 'sustainability',
	服务对象满意度指标: 'satisfaction',
	'': 'untyped',
};

function foundIn(own: readonly Finding[]) {
	const groups = Object.values(groupLetters);
	const high = own.filter(({ level }) => level === '高').map(({ rule }) => groupOf(rule));
	return {
		findings: [
			...groups.map((group) => own.filter(({ rule }) => groupOf(rule) === group).length),
			...['高', '中', '低', '提示'].map((level) => own.filter((one) => one.level === level).length),
		],
		high_groups: groups.reduce((bits, group, i) => bits + (high.includes(group) ? 2 ** i : 0), 0),
	};
}

/** All selected projects, largest first. */
export function reckonProjects(forms: readonly Form[], selection: Selection): ProjectRow[] {
	const findings = findingsOf(forms);
	const shared = sharedOf(forms);
	const bySize = forms.toSorted(bySizeFirst).map(({ id }) => id);
	const ranks = new Map(bySize.map((id, i) => [id, i + 1]));
	return choose(forms, selection).map(({ form, index, indicators }) => ({
		amount_rank: ranks.get(form.id) ?? 0,
		form_id: form.id,
		document_order: index,
		project_name: form.projectName,
		nature: form.nature,
		annual_total_fen: fenOrNull(form.funding.annualTotal),
		annual_fiscal_fen: fenOrNull(form.funding.annualFiscal),
		total_fen: fenOrNull(form.funding.total),
		indicator_count: indicators.length,
		measurable_count: indicators.filter(isChecked).length,
		problem_count: form.problems.length + form.unread.length,
		doubt_count: form.doubts.length,
		source_id: form.id.slice(0, form.id.lastIndexOf('-')),
		file: form.source.file,
		start_line: form.source.startLine,
		counts: Object.keys(typeCodes).map((type) => ofType(form.indicators, type)),
		measurables: Object.keys(typeCodes).map((type) =>
			ofType(form.indicators.filter(isChecked), type),
		),
		...foundIn((findings.get(form.id) ?? []).filter((one) => !shared.has(one))),
	}));
}

/** What `loadOverview` must give for this selection, row by row and in this order. */
export function reckon(forms: readonly Form[], selection: Selection): OverviewRows {
	const chosen = choose(forms, selection);
	const findings = findingsOf(forms);
	const indicators = chosen.flatMap((one) => one.indicators);
	const natures = [...new Set(chosen.map(({ form }) => form.nature ?? ''))].map((nature) => ({
		nature,
		...sumsOf(
			chosen.filter(({ form }) => (form.nature ?? '') === nature),
			findings,
		),
	}));
	const totals: Totals = {
		...sumsOf(chosen, findings),
		natures: natures.sort(
			(a, b) =>
				b.annual_total_fen - a.annual_total_fen ||
				new Intl.Collator('zh').compare(a.nature, b.nature),
		),
		...byType((type) => chosen.filter((one) => ofType(one.indicators, type) > 0).length),
	};
	return {
		totals,
		targets: targetsOf(indicators),
		projects: reckonProjects(forms, selection).slice(0, 30),
		bodies: bodiesOf(chosen, selection, findings),
	};
}

/** The departments; the units where one department is chosen. */
function bodiesOf(chosen: Chosen[], selection: Selection, findings: Map<string, Finding[]>) {
	const isOne = selection.department.length === 1;
	const nameOf = ({ form }: Chosen) => (isOne ? (form.unit ?? '') : departmentOf(form));
	const names = [...new Set(chosen.map(nameOf))];
	if (names.length < 2) return [];
	const rows = names.map((name) => {
		const own = chosen.filter((one) => nameOf(one) === name);
		const indicators = own.flatMap((one) => one.indicators);
		const found = own.flatMap(({ form }) => findings.get(form.id) ?? []);
		return {
			name,
			project_count: own.length,
			annual_total_fen: sumOf(own, 'annualTotal'),
			indicator_count: indicators.length,
			measurable_count: indicators.filter(isChecked).length,
			high_count: found.filter(({ level }) => level === '高').length,
			body_count: names.length,
		};
	});
	return rows
		.toSorted((a, b) => b.annual_total_fen - a.annual_total_fen || order(a.name, b.name))
		.slice(0, 100);
}

function sumsOf(chosen: Chosen[], findings: Map<string, Finding[]>): Omit<NatureTotals, 'nature'> {
	/** The projects with a finding of one of these rules. */
	const doubted = (...rules: string[]) =>
		chosen.filter(({ form }) => findings.get(form.id)?.some(({ rule }) => rules.includes(rule)))
			.length;
	const gaps = chosen.map(({ form: { funding } }) => {
		const { annualTotal, annualFiscal, annualCarryover, annualOther } = funding;
		const parts = [annualFiscal, annualCarryover, annualOther].map((part) => fenOrNull(part) ?? 0);
		const total = fenOrNull(annualTotal);
		return total === null ? 0 : total - parts.reduce((sum, part) => sum + part, 0);
	});
	const sum = (fen: number[]) => fen.reduce((before, one) => before + one, 0);
	return {
		project_count: chosen.length,
		doubtful_count: chosen.filter(({ form }) => form.reading === 'doubtful').length,
		blank_total_count: chosen.filter(({ form }) => form.funding.annualTotal === null).length,
		blank_fiscal_count: chosen.filter(({ form }) => form.funding.annualFiscal === null).length,
		annual_total_fen: sumOf(chosen, 'annualTotal'),
		annual_fiscal_fen: sumOf(chosen, 'annualFiscal'),
		annual_carryover_fen: sumOf(chosen, 'annualCarryover'),
		annual_other_fen: sumOf(chosen, 'annualOther'),
		unsaid_fen: sum(gaps.filter((fen) => fen > 0)),
		excess_fen: sum(gaps.filter((fen) => fen < 0).map((fen) => -fen)),
		nature_doubted: doubted('I-02'),
		sum_doubted: doubted('F-03', 'F-04'),
		type_doubted: doubted('S-05'),
		target_doubted: doubted('V-01', 'V-02'),
	};
}

function choose(forms: readonly Form[], selection: Selection): Chosen[] {
	const { year, department, carrier, nature, level2 } = selection;
	const { severity, ruleGroup, reading, search, amount, lacking } = selection;
	const findings = findingsOf(forms);
	const isOf = (chosen: readonly string[], value: string | null) =>
		chosen.length === 0 || chosen.includes(value ?? '');
	const known = [...new Set(forms.map(({ fiscalYear }) => fiscalYear))].filter(
		(one) => one !== null,
	);
	const latest = known.length === 0 ? '' : String(Math.max(...known));
	const countedYear = countedYearOf(forms);
	const shared = sharedOf(forms);
	return forms
		.map((form, index) => ({
			form,
			index,
			indicators: form.indicators.filter(
				(indicator) => level2.length === 0 || level2.includes(typeOf(indicator)),
			),
		}))
		.filter(({ form }) => countedYear(form) === (year ?? latest))
		.filter(({ form }) => isOf(department, departmentOf(form)))
		.filter(({ form }) => isOf(carrier, form.unit))
		.filter(({ form }) => isOf(nature, form.nature))
		.filter(({ form }) => {
			const own = (findings.get(form.id) ?? []).filter((one) => !shared.has(one));
			const has = (chosen: string[], of: (one: Finding) => string) =>
				chosen.length === 0 || own.some((one) => chosen.includes(of(one)));
			return has(severity, ({ level }) => level) && has(ruleGroup, ({ rule }) => groupOf(rule));
		})
		.filter(({ form }) => !form.indicators.some((one) => lacking.includes(one.level2 ?? '')))
		.filter(({ form }) => reading.length === 0 || reading.includes(form.reading))
		.filter(({ form }) => search === '' || plain(form.projectName).includes(plain(search)))
		.filter(({ form }) => {
			if (amount === null) return true;
			const fen = fenOrNull(form.funding.annualTotal);
			return fen !== null && fen >= (amount.from ?? fen) && fen <= (amount.to ?? fen);
		})
		.filter(({ indicators }) => level2.length === 0 || indicators.length > 0)
		.sort((a, b) => bySizeFirst(a.form, b.form));
}

function byType(value: (type: string) => number): Record<`${string}_projects`, number> {
	return Object.fromEntries(
		Object.entries(typeCodes).map(([type, code]) => [`${code}_projects` as const, value(type)]),
	);
}

function askedOf({ level2, name }: Indicator): OverviewRows['targets'][number]['asked'] {
	if (level2 !== '服务对象满意度指标') return '';
	const groups = Object.entries(askedWords) as [keyof typeof askedWords, readonly string[]][];
	return groups.find(([, words]) => words.some((word) => name?.includes(word)))?.[0] ?? 'other';
}

function targetsOf(indicators: Indicator[]): OverviewRows['targets'] {
	const rows = new Map<string, OverviewRows['targets'][number]>();
	for (const indicator of indicators) {
		const { kind, unit, value, upperValue, basis, months } = indicator.target;
		const [first_month, last_month] = (kind === 'schedule' && months) || [null, null];
		const isLevel = kind === 'quantity' && unit === '%' && upperValue === null && basis === null;
		const percent = isLevel ? value : null;
		const row = {
			level2: typeOf(indicator),
			kind: kind ?? ('' as const),
			asked: askedOf(indicator),
			percent,
			first_month,
			last_month,
		};
		const key = JSON.stringify(row);
		const indicator_count = (rows.get(key)?.indicator_count ?? 0) + 1;
		rows.set(key, { ...row, indicator_count });
	}
	return [...rows.values()].sort(
		(a, b) =>
			order(a.level2, b.level2) ||
			order(a.kind, b.kind) ||
			order(a.asked, b.asked) ||
			ofBlankLast(a.percent, b.percent) ||
			ofBlankLast(a.first_month, b.first_month) ||
			ofBlankLast(a.last_month, b.last_month),
	);
}

function sumOf(chosen: Chosen[], amount: keyof Form['funding']): number {
	return chosen.reduce((sum, { form }) => sum + (fenOrNull(form.funding[amount]) ?? 0), 0);
}

function fenOrNull(yuan: number | null): number | null {
	return yuan === null ? null : Math.round(yuan * 100);
}

function isChecked({ target: { kind } }: Indicator): boolean {
	return ['quantity', 'duration', 'frequency', 'schedule'].includes(String(kind));
}

/** Infinity minus itself is no number, hence none of both. */
const ofBlankLast = (a: number | null, b: number | null): number =>
	(a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
const rankOf = ({ funding }: Form): number =>
	fenOrNull(funding.annualTotal) ?? Number.MIN_SAFE_INTEGER;
const bySizeFirst = (a: Form, b: Form): number => rankOf(b) - rankOf(a) || order(a.id, b.id);
const typeOf = ({ level2 }: Indicator): string => level2 ?? '';
const ofType = (indicators: Indicator[], type: string): number =>
	indicators.filter((indicator) => typeOf(indicator) === type).length;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Enough for the searches of the tests, each of one word: the reader's own form is not asked. */
export function plain(text: string | null): string {
	return (text ?? '').toLowerCase().replaceAll(/\s/g, '');
}
