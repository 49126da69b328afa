import type { Facet } from './steps.ts';

/** What the views of all pages show; a page may lack one. */
export const viewNames = ['headline', 'spend', 'treemap', 'structure', 'targets', 'table'] as const;
export type ViewName = (typeof viewNames)[number];

/** How a page is looked at and worked with. */
export interface PageConfig {
	/** View -> CSS selector of its element. */
	views: Record<string, string>;
	/** The views that are charts: the first of them to show data is the first chart. */
	charts: readonly string[];
	/** There once every filter is answered; without it the last view counts. */
	ready?: string;
	/** A link to another page of the same site. */
	elsewhere?: string;
	/** What shows the number of selected projects. */
	count?: string;
	controls?: {
		/** What is clicked to choose a value, and what to choose it no more. */
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
