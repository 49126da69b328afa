// What each page must show for its link, reckoned from the forms in plain code: no table, no SQL, no
// engine. Only the printing of a number is the site's own.
import { sum } from 'd3-array';
import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import type { AuditSelection } from '#lib/selection/audit-selection.ts';
import type { Compared } from '#lib/selection/compare-selection.ts';
import { indicatorFacets, type IndicatorSelection } from '#lib/selection/indicator-selection.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { formatCount, formatMoney, formatShare } from '#lib/words/format.ts';
import { choose, countFacets, tally } from '../../pages/indicators/indicator-reckoning.ts';
import { reckon, reckonProjects, typeCodes, yearOf } from '../../pages/shared/reckoning.ts';
import {
	departmentOf,
	findingsOf,
	groupOf,
	sharedOf,
} from '../../pages/shared/reckoned-findings.ts';
import type { Asked } from './random-link.ts';
import { reckonChanges } from './reckoned-changes.ts';
import type { ScreenFigures } from './screen-figures.ts';

export interface Reckoned extends ScreenFigures {
	/** The values of facets that are not among the figures have no row. */
	isCounted?: boolean;
	/** The figures that the page may not leave out. It need not show the others. */
	required: string[];
}

/** What must stand there; undefined where nothing is reckoned. */
export function expectedText({ figures, isCounted }: Reckoned, name: string): string | undefined {
	return figures[name] ?? (isCounted && name.includes('=') ? '0' : undefined);
}

export function reckonFigures(forms: readonly Form[], asked: Asked): Reckoned {
	switch (asked.page) {
		case 'overview':
			return ofOverview(forms, asked.selection);
		case 'indicators':
			return ofIndicators(forms, asked.selection);
		case 'audit':
			return ofAudit(forms, asked.selection);
		case 'compare':
			return ofCompared(forms, asked.selection);
		case 'changes':
			return reckonChanges(forms, asked);
	}
}

function ofOverview(forms: readonly Form[], selection: Selection): Reckoned {
	const { totals, targets, bodies } = reckon(forms, selection);
	const projects = reckonProjects(forms, selection);
	const money = (fen: number | null) => (fen === null ? '' : formatMoney(fen, selection.unit));
	const count = (kinds: string[]) =>
		sum(
			targets.filter(({ kind }) => kinds.includes(kind)),
			(row) => row.indicator_count,
		);
	const indicators = sum(targets, (row) => row.indicator_count);
	const percents = targets.filter(({ percent }) => percent !== null);
	const full = percents.filter(({ percent }) => percent === 100);
	const share = `${formatCount(count(measured))} ${formatCount(indicators)}`;
	const isShown = (type: string) =>
		selection.level2.length === 0 || selection.level2.includes(type);
	const figures: Record<string, string> = {
		projects: formatCount(totals.project_count),
		'annual-total': money(totals.annual_total_fen),
		'annual-fiscal': money(totals.annual_fiscal_fen),
		indicators: formatCount(indicators),
		measurable: indicators === 0 ? '' : formatShare(count(measured) / indicators),
		'measurable note': share,
		selected: `${formatCount(totals.project_count)} ${formatCount(indicators)}`,
		'full-percent': `${countOf(full)} ${countOf(percents)}`,
		'delivery-frequency': formatCount(count(['frequency'])),
		'delivery-duration': formatCount(count(['duration'])),
		'funding-fiscal': money(totals.annual_fiscal_fen),
		'funding-carryover': money(totals.annual_carryover_fen),
		'funding-other': money(totals.annual_other_fen),
		'funding-unsaid': money(totals.unsaid_fen),
		'funding-excess': money(-totals.excess_fen),
	};
	for (const row of bodies) {
		figures[`body ${row.name}`] = [
			money(row.annual_total_fen),
			totals.annual_total_fen === 0
				? ''
				: formatShare(row.annual_total_fen / totals.annual_total_fen),
			formatCount(row.project_count),
			formatCount(row.indicator_count),
			row.indicator_count === 0 ? '' : formatShare(row.measurable_count / row.indicator_count),
			formatCount(row.high_count),
		]
			.filter((text) => text !== '')
			.join(' ');
	}
	for (const row of projects) {
		const typed = Object.keys(typeCodes).map((type, i) => (isShown(type) ? row.counts[i] : 0));
		figures[`types of ${row.form_id}`] = nonZero(typed);
		figures[`findings of ${row.form_id}`] = nonZero(row.findings.slice(0, -4));
		figures[`project of ${row.form_id}`] = [
			money(row.annual_total_fen),
			money(row.annual_fiscal_fen),
			money(row.total_fen),
			formatCount(row.indicator_count),
			row.indicator_count === 0 ? '' : formatShare(row.measurable_count / row.indicator_count),
		]
			.filter((text) => text !== '')
			.join(' ');
	}
	const ids = projects.map(({ form_id }) => form_id);
	const isSorted = selection.sort === nothingSelected.sort;
	return {
		figures,
		lists: {
			bodies: bodies.map(({ name }) => name),
			spend: ids,
			types: ids,
			...(isSorted && { project: ids }),
		},
		required: ['projects', 'annual-total', 'annual-fiscal', 'indicators', 'measurable note'],
	};
}

const measured = ['quantity', 'duration', 'frequency', 'schedule'];

function countOf(rows: readonly { indicator_count: number }[]): string {
	return formatCount(sum(rows, (row) => row.indicator_count));
}

function nonZero(counts: readonly (number | undefined)[]): string {
	return counts
		.filter((count) => count !== 0)
		.map((count) => formatCount(count ?? NaN))
		.join(' ');
}

function ofIndicators(forms: readonly Form[], selection: IndicatorSelection): Reckoned {
	const chosen = choose(forms, selection);
	const counts = countFacets(forms, selection);
	const projects = new Set(chosen.map(({ form }) => form.id));
	const figures: Record<string, string> = {
		selected: `${formatCount(chosen.length)} ${formatCount(projects.size)}`,
	};
	for (const facet of indicatorFacets)
		for (const [value, count] of Object.entries(counts[facet]))
			figures[`${facet}=${value}`] = formatCount(count);
	const indicators = chosen.map(({ form, ordinal }) => `${form.id}/${ordinal}`);
	return { figures, isCounted: true, lists: { indicators }, required: ['selected'] };
}

function ofAudit(forms: readonly Form[], selection: AuditSelection): Reckoned {
	const { year, department } = selection;
	const isOfScope = (form: Form) =>
		(year.length === 0 || year.includes(yearOf(form))) &&
		(department.length === 0 || department.includes(departmentOf(form)));
	const findings = findingsOf(forms);
	const all = forms.filter(isOfScope).flatMap(({ id }) => findings.get(id) ?? []);
	const lets = (facet: 'severity' | 'ruleGroup' | 'project', value: string) =>
		selection[facet].length === 0 || selection[facet].includes(value);
	const isOf = ({ rule, formId }: Finding) =>
		lets('ruleGroup', groupOf(rule)) && lets('project', formId);
	const found = all.filter((one) => isOf(one) && lets('severity', one.level));
	const projects = new Set(found.map(({ formId }) => formId));
	const figures: Record<string, string> = {
		found: [found.length, projects.size, ...sharedCounts(found, forms)].map(formatCount).join(' '),
	};
	for (const [name, count] of Object.entries(tally(found.map(({ rule }) => `rule=${rule}`))))
		figures[name] = formatCount(count);
	const levels = all.filter(isOf).map(({ level }) => `severity=${level}`);
	for (const [name, count] of Object.entries(tally(levels))) figures[name] = formatCount(count);
	return { figures, isCounted: true, lists: {}, required: ['found', 'severity=高'] };
}

/** How many of the findings nearly all forms share, and of how many rules; nothing where none is. */
function sharedCounts(found: readonly Finding[], forms: readonly Form[]): number[] {
	const shared = found.filter((one) => sharedOf(forms).has(one));
	return shared.length === 0 ? [] : [shared.length, new Set(shared.map(({ rule }) => rule)).size];
}

function ofCompared(forms: readonly Form[], { ids, unit }: Compared): Reckoned {
	const amounts = ids.map((id) => forms.find((form) => form.id === id)?.funding.annualTotal);
	const printed = amounts.map((yuan) => (yuan == null ? '' : formatMoney(yuan * 100, unit)));
	return {
		figures: { 'compared amounts': printed.filter((text) => text !== '').join(' ') },
		lists: { compared: ids },
		required: ['compared amounts'],
	};
}
