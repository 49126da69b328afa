import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { departmentPath } from '#lib/corpus/department-path.ts';
import { press } from '../visit.ts';

/** A page, what a reader does on it, and the files without which it cannot be done. */
export interface FaultyPage {
	path: string;
	site: 'root' | 'city';
	/** What is chosen on the page; nothing where its link says it or there is nothing to choose. */
	choose?: (page: Page) => Promise<void>;
	/** Its link asks for something else than the list that was served. */
	replaces?: boolean;
	files: Record<string, RegExp>;
	/** Kinds of files whose names hold no checksum, as pages' own do not: a wrong bit in them goes unnoticed. */
	unchecked?: readonly string[];
	/** Files that are missing besides, so that the one that is tried is needed. */
	without?: RegExp;
}

const stem = 'minhang-justice-2023';
const education = '东明市教育局';

/** The page's own script: what every page needs is tried on the first. */
const script = /^\/_app\/immutable\/nodes\/([2-9]|\d\d)\./;
/** What no page asks for before it runs. */
const first = readFileSync('build/index.html', 'utf8').match(
	/[\w-]+(?=\.js" rel="modulepreload")/g,
);
const later = new RegExp(`^/_app/immutable/chunks/(?!${first?.join('|')})`);
const engine = /^\/engine\//;
const tables = /^\/data\/[\w-]+-[0-9a-f]{12}\.arrow\.gz$/;
const common = { script, engine, tables };

const inYuan = (page: Page) => page.locator('main input[value=yuan]:enabled').check();
/** No answer to this is shipped, so that the engine has to give it. */
const atLeast = (amount: string) => async (page: Page) => {
	const field = page.locator('main input[name=amount-from]:enabled');
	await field.fill(amount);
	await field.press('Enter');
};
const search = (text: string) => (page: Page) =>
	page.locator('main input[type=search]:enabled').first().fill(text);
const goTo = (path: string) => (page: Page) =>
	page.locator(`header nav a[href="/${path}"]`).click();

export const faultyPages: readonly FaultyPage[] = [
	{
		path: '',
		site: 'root',
		choose: atLeast('100'),
		files: {
			...common,
			'script of all pages': /^\/_app\/immutable\/entry\/app\./,
			'later scripts': later,
			worker: /^\/_app\/immutable\/workers\//,
		},
	},
	{
		path: '?nature=经常性项目&v=1',
		site: 'root',
		files: { answers: /^\/answers\// },
		without: engine,
	},
	{ path: 'indicators/', site: 'root', choose: search('达标'), files: common },
	{ path: 'audit/', site: 'root', choose: (page) => press(page, '高'), files: common },
	{ path: 'audit/rules/', site: 'root', files: common },
	{ path: 'projects/', site: 'root', choose: inYuan, files: common },
	{ path: `projects/${stem}-05/`, site: 'root', choose: inYuan, files: common },
	{
		path: `projects/${stem}-05/review/`,
		site: 'root',
		choose: (page) => page.locator('#item-1 [data-value=adopted]:enabled').click(),
		files: common,
	},
	{ path: `compare/?p=${stem}-04&p=${stem}-12&v=1`, site: 'root', replaces: true, files: common },
	{ path: 'data/', site: 'root', files: common },
	{ path: `data/${stem}~2f~declaration.txt/`, site: 'root', files: common },
	{
		path: 'embed/spend-by-project/?nature=阶段性项目&level2=质量指标&v=1',
		site: 'root',
		files: common,
	},
	{ path: 'departments/', site: 'city', files: common },
	{
		path: departmentPath(education),
		site: 'city',
		choose: (page) => press(page, '质量指标'),
		files: common,
	},
	{
		path: `changes/?department=${education}&v=1`,
		site: 'city',
		files: common,
	},
	{
		path: 'projects/2026~2f~dept-001-01/',
		site: 'city',
		files: { ...common, 'file beside': /^\/projects\/.*\/page\.json$/ },
		unchecked: ['file beside'],
	},
	{
		path: 'data/',
		site: 'root',
		choose: goTo('projects/'),
		files: { 'data of the next page': /^\/projects\/__data\.json$/ },
		unchecked: ['data of the next page'],
	},
];
