import type { Facet } from './steps.ts';

/** The views that the pages show. A page may lack some. */
export const viewNames = ['headline', 'spend', 'treemap', 'structure', 'targets', 'table'] as const;
export type ViewName = (typeof viewNames)[number];

/** How the bench reads and operates a page. */
export interface PageConfig {
	/** The CSS selector of each view. */
	views: Record<string, string>;
	/** The views that are charts. The first of them to show data is the first chart. */
	charts: readonly string[];
	/** Appears once all filters work. If missing, the last view counts. */
	ready?: string;
	/** A link to another page of the same site. */
	elsewhere?: string;
	/** The element with the number of selected projects. */
	count?: string;
	controls?: {
		/** What to click to select and to deselect a value. */
		choose: (facet: Exclude<Facet, 'search'>, value: string) => string;
		clear: (facet: Exclude<Facet, 'search'>, value: string) => string;
		search: string;
	};
}

export const siteConfig: PageConfig = {
	views: {
		headline: '[data-view=headline-figures]',
		spend: '#spend-by-project',
		structure: '#indicator-structure',
		targets: '#target-distribution',
		table: '#project-table',
	},
	charts: ['spend', 'targets'],
	ready: '[data-engine=ready]',
	elsewhere: 'header nav a[href$="projects/"]',
	count: '[data-figure=selected] b',
	controls: {
		choose: (facet, value) => `button[data-facet="${facet}"][data-value="${value}"]`,
		clear: (facet, value) => `button[data-facet="${facet}"][data-value="${value}"]`,
		search: 'input[type=search][name=q]',
	},
};

export const peerConfig: PageConfig = {
	views: Object.fromEntries(viewNames.map((name) => [name, `#${name}`])),
	charts: ['spend', 'treemap', 'structure', 'targets'],
	ready: '[data-engine=ready]',
	count: '#headline b',
	controls: {
		choose: (facet, value) => `#${facet} option[value="${value}"]`,
		clear: (facet) => `#${facet} option[value=""]`,
		search: '#search',
	},
};
