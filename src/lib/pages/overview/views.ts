// The overview's questions and views. The page, the embedded pages, the shipped answers and the
// parts that scripts take over later all read these two lists.
import type { Component } from 'svelte';
import type { Engine } from '#lib/engine/engine.ts';
import { loadRows, type Question, type RowsOf } from '#lib/pages/shared/question.ts';
import {
	loadProjects,
	ranksStatement,
	projectsStatement,
	type ProjectRow,
} from '#lib/pages/shared/projects/projects.ts';
import type { FacetName, Selection } from '#lib/selection/selection.ts';
import type { FindingLink } from '#lib/selection/to-findings.ts';
import type { IndicatorLink } from '#lib/selection/to-indicators.ts';
import DeliveryMonths from './delivery-months/DeliveryMonths.svelte';
import FindingHeatMap from './finding-heat-map/FindingHeatMap.svelte';
import FundingStructure from './funding-structure/FundingStructure.svelte';
import IndicatorStructure from './indicator-structure/IndicatorStructure.svelte';
import MeasurableShare from './measurable-share/MeasurableShare.svelte';
import { loadTargets, targetsStatement, type TargetRow } from './rows/targets.ts';
import { loadTotals, totalsStatement, type Totals } from './rows/totals.ts';
import {
	bodiesStatement,
	kindOfBodies,
	loadBodies,
	type BodyKind,
	type BodyRow,
} from './spend-by-body/bodies.ts';
import SpendByBody from './spend-by-body/SpendByBody.svelte';
import SpendByProject from './spend-by-project/SpendByProject.svelte';
import TargetDistribution from './target-distribution/TargetDistribution.svelte';

/** What the overview asks for a selection. */
export const overviewQuestions = {
	totals: {
		load: loadTotals,
		statements: (selection): string[] => [totalsStatement(selection)],
	} satisfies Question<Selection, Totals>,
	targets: {
		load: loadTargets,
		statements: (selection): string[] => [targetsStatement(selection)],
	} satisfies Question<Selection, TargetRow[]>,
	/** The first projects by 年度资金申请总额, largest first. */
	projects: {
		load: (engine, selection) => loadProjects(engine, { ...selection, sort: null }),
		statements: (selection, projects): string[] => [
			ranksStatement({ ...selection, sort: null }),
			projectsStatement(projects.map(({ amount_rank }) => amount_rank)),
		],
	} satisfies Question<Selection, ProjectRow[]>,
	bodies: {
		load: loadBodies,
		statements: (selection): string[] => [bodiesStatement(selection)],
	} satisfies Question<Selection, BodyRow[]>,
};

/** All rows of one selection. */
export type OverviewRows = RowsOf<typeof overviewQuestions>;

export function loadOverview(engine: Engine, selection: Selection): Promise<OverviewRows> {
	return loadRows(overviewQuestions, engine, selection);
}

/** What a view may draw from and lead to. */
export interface OverviewContext {
	rows: OverviewRows;
	/** How many indicators the rows count, and how many of them are measurable. */
	indicators: { all: number; measurable: number };
	/** The selection that the rows belong to. */
	selection: Selection;
	/** The unit of money that the link asks for, also while its rows are awaited. */
	unit: Selection['unit'];
	/** False until scripts can answer a click. */
	usable: boolean;
	/** Leads to the indicators behind a mark; missing where the page links nowhere. */
	linkTo?: IndicatorLink | undefined;
	/** Leads to the findings that doubt a field; missing where the page links nowhere. */
	findingsLink?: FindingLink | undefined;
	/** The page of a department; missing where the page links nowhere. */
	departmentLink?: ((name: string) => string | undefined) | undefined;
	choose: (facet: FacetName | BodyKind, value: string) => void;
}

interface OverviewView {
	/** The id of the card, and its address below /embed/. */
	id: string;
	component: Component<Record<string, unknown>>;
	props: (context: OverviewContext) => Record<string, unknown>;
}

function view<Props extends object>(
	id: string,
	component: Component<Props>,
	props: (context: OverviewContext) => Props,
): OverviewView {
	return { id, component, props } as unknown as OverviewView;
}

/** Stands above the grid where several departments, or several units of one, are selected. */
export const bodyView = view(
	'spend-by-department',
	SpendByBody,
	({ rows: { bodies, totals }, selection, unit, usable, departmentLink, choose }) => {
		const kind = kindOfBodies(selection);
		return {
			kind,
			bodies,
			sumFen: totals.annual_total_fen,
			unit,
			usable,
			linkTo: kind === 'department' ? departmentLink : undefined,
			onbody: (name) => choose(kind, name),
		};
	},
);

/** The cells of the page's grid in reading order; views of one cell stand on each other. */
export const overviewCells: readonly (readonly OverviewView[])[] = [
	[
		view(
			'spend-by-project',
			SpendByProject,
			({ rows: { projects, totals }, unit, findingsLink }) => ({
				projects,
				totals,
				unit,
				findingsLink,
			}),
		),
	],
	[
		view(
			'indicator-structure',
			IndicatorStructure,
			({ rows, selection, usable, linkTo, findingsLink, choose }) => ({
				projects: rows.projects,
				totals: rows.totals,
				findingsLink,
				chosen: selection.level2,
				lacking: selection.lacking,
				usable,
				linkTo,
				onlevel2: (level2) => choose('level2', level2),
				onlacking: (level2) => choose('lacking', level2),
			}),
		),
	],
	[
		view(
			'funding-structure',
			FundingStructure,
			({ rows, selection, unit, usable, findingsLink, choose }) => ({
				totals: rows.totals,
				findingsLink,
				unit,
				chosen: selection.nature,
				usable,
				onnature: (nature) => choose('nature', nature),
			}),
		),
		view('delivery-months', DeliveryMonths, ({ rows, linkTo }) => ({ rows: rows.targets, linkTo })),
	],
	[
		view('measurable-share', MeasurableShare, ({ rows, indicators, findingsLink }) => ({
			projects: rows.projects,
			totals: rows.totals,
			findingsLink,
			indicators,
		})),
	],
	[
		view('finding-heat-map', FindingHeatMap, ({ rows, selection, usable, choose }) => ({
			projects: rows.projects,
			projectCount: rows.totals.project_count,
			chosen: selection.ruleGroup,
			usable,
			ongroup: (group) => choose('ruleGroup', group),
		})),
	],
	[
		view('target-distribution', TargetDistribution, ({ rows, linkTo }) => ({
			rows: rows.targets,
			linkTo,
		})),
	],
];

export const overviewViews: readonly OverviewView[] = [bodyView, ...overviewCells.flat()];
