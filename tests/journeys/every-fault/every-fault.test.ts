// Every fault of every kind of file on every page: nothing readable is lost, no figure of another selection
// is shown without a word, the page says what is wrong, and once the fault is over a retry gives what was
// chosen. `npm run test:faults` tries all of them, `npm test` one
// for every third page.
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../chromium.ts';
import { fileFaults, type FileFault } from '../faulty-file.ts';
import { serve, type Site } from '../serve.ts';
import { visit } from '../visit.ts';
import { faultyPages, type FaultyPage } from './faulty-pages.ts';
import { missing, readState, type PageState } from './page-state.ts';

const isWhole = process.env['EVERY_FAULT'] !== undefined;
/** Each try of a download is given up after 20 s without a byte, and some are tried twice. */
const patienceMs = 100_000;

const sites = {
	root: { folder: 'build', base: '' },
	city: { folder: 'test-results/city', base: '/lens' },
};

/** The page without a fault. */
interface Healthy {
	/** What stands in the HTML and stays when scripts run. */
	kept: string[];
	chosen: PageState;
	/** Every text that the page may show: no other figure is right. */
	known: ReadonlySet<string>;
}

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const cases = faultyPages.flatMap((of, index) => {
	const kinds = Object.entries(of.files);
	const all = kinds.flatMap(([kind, files]) =>
		fileFaults
			.filter((fault) => fault !== 'spoiled' || !of.unchecked?.includes(kind))
			.map((fault) => ({ of, kind, files, fault })),
	);
	// Those that stall take long, so they are left to the whole.
	const quick = all.filter(({ fault }) => fault !== 'silent' && fault !== 'halted');
	const [first = expect.fail()] = quick.slice((7 * index) % quick.length);
	return isWhole ? all : index % 3 === 0 ? [first] : [];
});

test.concurrent.for(cases)(
	'$of.site /$of.path with $kind $fault',
	{ timeout: 400_000 },
	async ({ of, files, fault }, { expect }) => {
		const healthy = await healthyOf(of);
		const faults = await survive(of, healthy, files, fault);
		expect(faults).toEqual([]);
	},
);

const measured = new Map<FaultyPage, Promise<Healthy>>();

function healthyOf(of: FaultyPage): Promise<Healthy> {
	const healthy = measured.get(of) ?? measure(of);
	measured.set(of, healthy);
	return healthy;
}

async function measure(of: FaultyPage): Promise<Healthy> {
	const site = await serveOf(of, () => undefined);
	const url = site.url + of.path;
	const still = await visit(browser, url, { javaScriptEnabled: false });
	const served = await readState(still.page);
	await still.leave();
	const { page, leave } = await visit(browser, url);
	const first = await calm(page);
	await of.choose?.(page);
	const chosen = await calm(page);
	await leave();
	await site.close();
	if (chosen.said.length > 0) throw new Error(`unexpected: ${chosen.said.join()}`);
	const kept = of.replaces ? [] : served.texts.filter((text) => first.texts.includes(text));
	return { kept, chosen, known: new Set([...served.texts, ...first.texts, ...chosen.texts]) };
}

/** The page once nothing is under way, the engine neither, and what is shown stays for a moment. */
async function calm(page: Page): Promise<PageState> {
	let last = '';
	let isCalm = false;
	const state = await until(
		() => readState(page),
		(state) => {
			const isEngineUp = state.engine === '' || state.engine === 'ready';
			const now = JSON.stringify(state);
			const isSame = now === last;
			last = now;
			isCalm = state.isCalm && isEngineUp && isSame;
			return isCalm;
		},
	);
	if (!isCalm) throw new Error(`not calm without a fault: ${JSON.stringify(state).slice(-200)}`);
	return state;
}

/** The last that was read: one that is right, or what there is when patience ends. */
async function until<Value>(
	read: () => Promise<Value>,
	isRight: (value: Value) => boolean,
): Promise<Value> {
	const end = Date.now() + patienceMs;
	for (;;) {
		const value = await read();
		if (isRight(value) || Date.now() > end) return value;
		await setTimeout(200);
	}
}

/** What went wrong while the file had this fault and after it was over. */
async function survive(
	of: FaultyPage,
	healthy: Healthy,
	files: RegExp,
	fault: FileFault,
): Promise<string[]> {
	const host = { isFaulty: true };
	const site = await serveOf(of, (file) => {
		if (!host.isFaulty) return undefined;
		if (files.test(file)) return fault;
		return of.without?.test(file) ? 'missing' : undefined;
	});
	const { page, leave } = await visit(browser, site.url + of.path, {
		until: 'domcontentloaded',
		expectedErrors: /./,
	});
	const none = (faults: readonly string[]) => faults.length === 0;
	const faults: string[] = [];
	const runs = await settled(page);
	if (runs) await of.choose?.(page);
	const during = () => readState(page).then((state) => faultsDuring(state, healthy, runs));
	faults.push(...(await until(during, none)));
	host.isFaulty = false;
	await retry(page, runs);
	if (!runs) {
		await settled(page);
		await of.choose?.(page);
	}
	const after = () => readState(page).then((state) => differences(state, healthy));
	faults.push(...(await until(after, none)).map((difference) => `afterwards ${difference}`));
	await leave();
	await site.close();
	return faults;
}

/** Waits until the scripts run or have failed; true if they run. */
async function settled(page: Page): Promise<boolean> {
	const states = () => page.evaluate(() => document.documentElement.dataset['scripts']);
	return (await until(states, (scripts) => scripts !== 'coming')) !== 'failed';
}

/** None once the page has done what it can: shows what was chosen, or says why not and keeps what it had. */
function faultsDuring(state: PageState, healthy: Healthy, runs: boolean): string[] {
	if (differences(state, healthy).length === 0) return [];
	const isOver = !runs || state.isCalm || state.engine === 'failed';
	const isAt = state.address === healthy.chosen.address;
	return [
		...(isOver ? [] : ['still under way']),
		...(state.said.length > 0 ? [] : ['says nothing']),
		...(runs && !isAt ? [`is at ${state.address}`] : []),
		...missing(healthy.kept, state).map((text) => `lost ${text}`),
		...state.texts
			.filter((text) => /\d/.test(text) && !healthy.known.has(text))
			.map((text) => `shows ${text}`),
	];
}

/** How the page differs from what was chosen on a healthy one. */
function differences(state: PageState, { chosen }: Healthy): string[] {
	const more = state.texts.filter((text) => !chosen.texts.includes(text));
	const under = state.isCalm ? [] : ['under way'];
	return [
		...missing(chosen.texts, state).map((text) => `lacks ${text}`),
		...more.map((text) => `has ${text}`),
		...(state.address === chosen.address ? [] : [`is at ${state.address}`]),
		...under,
	];
}

/** What a reader presses: beside the failure, in the header, or the button of the browser. */
async function retry(page: Page, runs: boolean): Promise<void> {
	if (!runs) return void (await page.reload({ waitUntil: 'domcontentloaded' }));
	const button = page.locator('main .failure button, [data-engine=failed] button').first();
	if (await button.isVisible()) await button.click();
}

function serveOf(
	{ site }: FaultyPage,
	faultOf: (file: string) => FileFault | undefined,
): Promise<Site> {
	const { folder, base } = sites[site];
	return serve(folder, { base, faultOf });
}
