// Whatever a link says: every page understands it or says what it ignored, at once, and no statement of
// SQL breaks.
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadProjects } from '#lib/pages/shared/projects/projects.ts';
import { loadCompared } from '#lib/pages/compare/compared.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import { auditCodec, auditKeys } from '#lib/selection/audit-selection.ts';
import { changesCodec } from '#lib/selection/changes-selection.ts';
import type { Notice } from '#lib/selection/codec.ts';
import { compareCodec } from '#lib/selection/compare-selection.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import { eachFacet, indicatorCodec, indicatorKeys } from '#lib/selection/indicator-selection.ts';
import { projectIndexCodec } from '#lib/selection/project-index-selection.ts';
import { projectCodec } from '#lib/selection/project-selection.ts';
import { readQuery } from '#lib/selection/read-query.ts';
import { overviewCodec } from '#lib/selection/selection.ts';
import { hostileEngine } from './hostile-corpus.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await hostileEngine();
}, 60_000);

interface Page {
	params: string[];
	/** What is ignored of a link, the link that the page makes of the rest, and its statements. */
	open: (query: string) => { notices: Notice[]; link: string; ask: () => Promise<unknown> };
}

const nothingAsked = () => Promise.resolve(undefined);
const facets = {
	year: ['2024', '2023'],
	department: ['司法局'],
	nature: ['经常性项目', ''],
	level2: ['数量指标'],
	lacking: ['数量指标'],
	severity: ['高'],
};
const chosenRules = rules.map(({ id, group, level }) => ({ id, group, level }));
const values = eachFacet((): string[] => []);

const pages: Record<string, Page> = {
	overview: {
		params: [
			...['year', 'department', 'carrier', 'nature', 'level2', 'without', 'severity', 'finding'],
			...['reading', 'q', 'amount', 'sort', 'unit'],
		],
		open: (query) => {
			const known = { ...facets, ruleGroup: [], reading: ['sure', 'doubtful'] };
			const { selection, notices } = overviewCodec.parse(readQuery(query), known);
			const link = overviewCodec.format(selection).toString();
			return { notices, link, ask: () => loadProjects(engine, selection) };
		},
	},
	indicators: {
		params: Object.values(indicatorKeys).map(({ param }) => param),
		open: (query) => {
			const known = {
				values,
				open: ['unit', 'nature', 'project'] as ('unit' | 'nature' | 'project')[],
			};
			const { selection, notices } = indicatorCodec.parse(readQuery(query), known);
			const sql = 'SELECT count(*) AS n FROM selected_indicator, selected_goal';
			const ask = () => engine.query(overIndicators(sql, selection));
			return { notices, link: indicatorCodec.format(selection).toString(), ask };
		},
	},
	audit: {
		params: Object.values(auditKeys).map(({ param }) => param),
		open: (query) => {
			const { selection, notices } = auditCodec.parse(readQuery(query), {
				rules: chosenRules,
				years: ['2023'],
			});
			const sql = 'SELECT count(*) AS n FROM selected_finding';
			const ask = () => engine.query(overFindings(sql, selection));
			return { notices, link: auditCodec.format(selection).toString(), ask };
		},
	},
	changes: {
		params: ['department', 'unit'],
		open: (query) => {
			const known = { departments: ['司法局', ''] };
			const { selection, notices } = changesCodec.parse(readQuery(query), known);
			return { notices, link: changesCodec.format(selection).toString(), ask: nothingAsked };
		},
	},
	compare: {
		params: ['p', 'show', 'unit'],
		open: (query) => {
			const { selection, notices } = compareCodec.parse(readQuery(query));
			const ask = () => loadCompared(engine, selection.ids);
			return { notices, link: compareCodec.format(selection).toString(), ask };
		},
	},
	projects: {
		params: ['sort', 'unit'],
		open: (query) => {
			const { selection, notices } = projectIndexCodec.parse(readQuery(query));
			return { notices, link: projectIndexCodec.format(selection).toString(), ask: nothingAsked };
		},
	},
	project: {
		params: ['lines', 'unit'],
		open: (query) => {
			const { selection, notices } = projectCodec.parse(readQuery(query));
			return { notices, link: projectCodec.format(selection).toString(), ask: nothingAsked };
		},
	},
};

/** A link that says a text in every parameter of a page, and as a parameter. */
function linkOf(params: readonly string[], text: string): string {
	const query = new URLSearchParams([...params, text].map((param) => [param, text]));
	query.append('v', '1');
	return query.toString();
}

const pageNames = Object.keys(pages);
const cases = pageNames.flatMap((page) => hostileNames.map((name) => [page, name] as const));

test.each(cases)('%s: a link with %s', async (name, text) => {
	const page = pages[name] as Page;
	const query = linkOf(page.params, hostileTexts[text].slice(0, 5_000));
	const { notices, link, ask } = page.open(query);
	for (const { part, reason } of notices) expect([typeof part, reason]).toEqual(['string', reason]);
	const again = page.open(link);
	expect(again.notices).toEqual([]);
	expect(again.link).toBe(link);
	// Nothing is lost in silence: each parameter is in the new link or among the notices.
	const said = new Set([
		...new URLSearchParams(link).keys(),
		...notices.map(({ part }) => part.slice(0, part.indexOf('='))),
	]);
	for (const param of page.params) expect([...said]).toContain(param);
	await ask();
});

const size = 100_000;
const repeated = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const large = {
	'closing brackets': `q=${repeated(')')}`,
	'sentence marks': `q=${repeated('。')}`,
	'a value encoded thousands of times': `q=%${repeated('25')}E4`,
	'separators encoded thousands of times': `q%${repeated('25')}3Da`,
	'percent signs': `q=${repeated('%')}`,
	ampersands: repeated('&amp;'),
	'one value many times': repeated('p=a&'),
	'many values': Array.from({ length: 12_000 }, (_, i) => `project=${i}`).join('&'),
	'many parameters': Array.from({ length: 12_000 }, (_, i) => `${i}=`).join('&'),
	'many identifiers': Array.from({ length: 12_000 }, (_, i) => `p=${i}`).join('&'),
	'a long search': `q=${repeated('维修 ')}`,
	'a long amount': `amount=${repeated('1')}..${repeated('2')}`,
	'a long sort': `sort=${repeated('a.')}`,
	'many levels': repeated('level=F-01.high&'),
	quotes: `nature=${repeated("'")}`,
};

describe.each(pageNames)('%s', (name) => {
	test.each(Object.keys(large) as (keyof typeof large)[])('100 KB of %s', async (what) => {
		const start = performance.now();
		const { notices, link, ask } = (pages[name] as Page).open(large[what]);
		const ms = performance.now() - start;
		expect(notices.length + link.length).toBeGreaterThan(what === 'ampersands' ? -1 : 0);
		expect(ms).toBeLessThan(3_000);
		await ask();
	});
});
