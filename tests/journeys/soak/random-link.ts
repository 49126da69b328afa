import type { Form } from '#lib/model/form.ts';
import { findingLevels, ruleGroups } from '#lib/model/finding.ts';
import { moneyUnits } from '#lib/model/money.ts';
import {
	allIndicators,
	eachFacet,
	indicatorCodec,
	type IndicatorFacet,
	type IndicatorSelection,
} from '#lib/selection/indicator-selection.ts';
import { allFindings, auditCodec, type AuditSelection } from '#lib/selection/audit-selection.ts';
import { changesCodec, type ChangesSelection } from '#lib/selection/changes-selection.ts';
import { compareCodec, nothingCompared, type Compared } from '#lib/selection/compare-selection.ts';
import {
	nothingSelected,
	overviewCodec,
	sortColumns,
	type Selection,
} from '#lib/selection/selection.ts';
import { toAmountRange } from '#lib/selection/keys/amount-range.ts';
import { departmentPath } from '#lib/corpus/department-path.ts';
import type { Random } from '../../bench/corpus/random.ts';
import { everyIndicator, facetValue } from '../../pages/indicators/indicator-reckoning.ts';
import { yearOf } from '../../pages/shared/reckoning.ts';
import { departmentOf } from '../../pages/shared/reckoned-findings.ts';
import { yearBefore, yearsOf, type AskedChanges } from './reckoned-changes.ts';

/** A page with what its link selects. */
export type Asked =
	| { page: 'overview'; selection: Selection }
	| { page: 'indicators'; selection: IndicatorSelection }
	| { page: 'audit'; selection: AuditSelection }
	| { page: 'compare'; selection: Compared }
	| AskedChanges;

export interface RandomLink {
	/** Below the root of the site. */
	href: string;
	asked: Asked;
}

/** Draws links of all pages that have a selection, in both languages. */
export function linksOf(forms: readonly Form[], random: Random): () => RandomLink {
	const drawn = { overview: overviewOf, indicators: indicatorsOf, audit: auditOf };
	const draw = { ...drawn, compare: compareOf };
	const asks = (['overview', 'indicators', 'audit', 'compare'] as const).map((page) => {
		const next = draw[page](forms, random);
		return () => ({ page, ...next() });
	});
	const ofPage = () => {
		const { page, selection, query } = random.pick(asks)();
		const asked = { page, selection } as Asked;
		const path = page === 'overview' ? '' : `${page}/`;
		return { href: departmentHref(asked, forms, random) ?? withQuery(path, query), asked };
	};
	// Only a corpus of several years has a page of changes.
	const years = yearsOf(forms).slice(1);
	const ofChanges = changesOf(forms, years, random);
	return () => {
		const isOfChanges = years.length > 0 && random.chance(0.2);
		const { href, asked } = isOfChanges ? ofChanges() : ofPage();
		return { href: random.chance(0.3) ? `en/${href}` : href, asked };
	};
}

function changesOf(forms: readonly Form[], years: readonly string[], random: Random) {
	return (): RandomLink => {
		const year = random.pick(years);
		const isLatest = year === years.at(-1);
		const ofYears = forms.filter((form) => [year, yearBefore(forms, year)].includes(yearOf(form)));
		const selection: ChangesSelection = {
			...changesCodec.nothing,
			department: some(random, distinct(ofYears.map(departmentOf)), 0.5),
			unit: random.pick(moneyUnits),
		};
		const path = isLatest && random.chance(0.5) ? 'changes/' : `changes/${year}/`;
		const href = withQuery(path, changesCodec.format(selection));
		return { href, asked: { page: 'changes', year, selection } };
	};
}

/** A department has a page of its own where there are several, and then its link may lead there. */
function departmentHref(asked: Asked, forms: readonly Form[], random: Random): string | undefined {
	if (asked.page !== 'overview') return undefined;
	const { department, ...others } = asked.selection;
	const [name = ''] = department;
	const hasPage = distinct(forms.map(departmentOf)).filter((one) => one !== '').length > 1;
	if (department.length !== 1 || name === '' || !hasPage || random.chance(0.3)) return undefined;
	return withQuery(departmentPath(name), overviewCodec.format({ ...others, department: [] }));
}

function withQuery(path: string, query: URLSearchParams): string {
	return query.size > 0 ? `${path}?${query.toString()}` : path;
}

function overviewOf(forms: readonly Form[], random: Random) {
	const years = distinct(forms.map(yearOf));
	const departments = distinct(forms.map(departmentOf));
	const carriers = distinct(forms.map(({ unit }) => unit ?? ''));
	const natures = distinct(forms.map(({ nature }) => nature ?? ''));
	const types = distinct(everyIndicator(forms).map((one) => facetValue.level2(one)));
	const fen = forms.flatMap(({ funding: { annualTotal } }) =>
		annualTotal === null ? [] : [Math.round(annualTotal * 100)],
	);
	return () => {
		const bounds = [random.pick(fen), random.pick(fen)].sort((a, b) => a - b);
		const [from = null, to = null] = bounds.map((bound) => (random.chance(0.8) ? bound : null));
		const selection: Selection = {
			...nothingSelected,
			year: years.length > 1 && random.chance(0.5) ? random.pick(years) : null,
			department: some(random, departments, 0.3),
			carrier: some(random, carriers, 0.1),
			nature: some(random, natures, 0.3),
			level2: some(random, types, 0.4),
			lacking: some(random, types.filter(Boolean), 0.2),
			severity: some(random, findingLevels, 0.2),
			ruleGroup: some(random, ruleGroups, 0.2),
			reading: some(random, ['sure', 'doubtful'], 0.1),
			search: random.chance(0.2) ? partOf(random, random.pick(forms).projectName) : '',
			amount: random.chance(0.3) ? toAmountRange(from, to) : null,
			sort: random.chance(0.2)
				? { column: random.pick(sortColumns), direction: random.pick(['asc', 'desc'] as const) }
				: nothingSelected.sort,
			unit: random.pick(moneyUnits),
		};
		return { selection, query: overviewCodec.format(selection) };
	};
}

function indicatorsOf(forms: readonly Form[], random: Random) {
	const all = everyIndicator(forms);
	const values = eachFacet((facet: IndicatorFacet) => distinct(all.map(facetValue[facet])));
	return () => {
		const { indicator } = random.pick(all);
		const selection: IndicatorSelection = {
			...allIndicators,
			...eachFacet((facet) => some(random, values[facet], 0.15)),
			search: random.chance(0.3) ? partOf(random, indicator.name) : '',
		};
		return { selection, query: indicatorCodec.format(selection) };
	};
}

function auditOf(forms: readonly Form[], random: Random) {
	const years = distinct(forms.map(yearOf));
	const departments = distinct(forms.map(departmentOf));
	return () => {
		const selection: AuditSelection = {
			...allFindings,
			year: some(random, years.length > 1 ? years : [], 0.3),
			department: some(random, departments, 0.2),
			severity: some(random, findingLevels, 0.4),
			ruleGroup: some(random, ruleGroups, 0.4),
			project: random.chance(0.2) ? [random.pick(forms).id] : [],
		};
		return { selection, query: auditCodec.format(selection) };
	};
}

function compareOf(forms: readonly Form[], random: Random) {
	return () => {
		const ids = distinct([1, 2, 3, 4].map(() => random.pick(forms).id));
		const selection = {
			...nothingCompared,
			ids: ids.slice(0, random.integer(1, 4)),
			unit: random.pick(moneyUnits),
		};
		return { selection, query: compareCodec.format(selection) };
	};
}

/** None of them, or with this chance one or two, in their order. */
function some<Value>(random: Random, values: readonly Value[], chance: number): Value[] {
	if (values.length === 0 || !random.chance(chance)) return [];
	const chosen = [random.pick(values), random.pick(values)];
	return values.filter((value) => chosen.includes(value));
}

function distinct<Value>(values: readonly Value[]): Value[] {
	return [...new Set(values)];
}

/** Two letters of a text, '' without any. */
function partOf(random: Random, text: string | null): string {
	const letters = [...(text ?? '').replaceAll(/[^\p{Script=Han}]/gu, '')];
	const start = random.integer(0, Math.max(0, letters.length - 2));
	return letters.slice(start, start + 2).join('');
}
