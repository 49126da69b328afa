// One visit to one page with a real browser.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { makeProfile, openProfile, removeProfile, rendererBytes } from './browser.ts';
import type { PageConfig } from './page-config.ts';
import { probe, type Probe, type ProbeState } from './probe.ts';
import type { CheckedStep } from './steps.ts';
import { takeSteps, type TakenStep } from './take-steps.ts';
import { Watch, type Traffic } from './watch.ts';

export interface VisitOptions {
	/** A profile that is kept and reused. Without it the profile is new and temporary. */
	profile?: string;
	/** Slow 4G for the page and its workers, and a processor slowed by a factor of four. */
	slow?: boolean;
	steps?: readonly CheckedStep[];
}

/** Milliseconds since navigation, and bytes. Null if it did not happen in time. */
export interface Visit {
	firstPaint: number | null;
	firstChart: number | null;
	allViews: number | null;
	ready: number | null;
	views: Record<string, number | null>;
	/** Until all views showed data. */
	toComplete: Traffic;
	/** Until the page was idle. */
	total: Traffic;
	/** From a click on a link to the frame that shows another page of the site. */
	navigation: number | null;
	/** Private memory of the renderer at the end. */
	memory: number | null;
	steps: TakenStep[];
	/** What went wrong, as reported by the page and by the bench. */
	failures: string[];
}

const quietMs = 700;

/** Opens the page, waits until everything is shown and all filters work, and takes the steps. */
export async function visit(
	url: string,
	config: PageConfig,
	{ profile, slow = false, steps = [] }: VisitOptions = {},
): Promise<Visit> {
	const own = profile ?? makeProfile();
	const context = await openProfile(own);
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		page.setDefaultTimeout(10_000);
		const failures: string[] = [];
		page.on('pageerror', (error) => failures.push(`script: ${error.message}`));
		await injectProbe(page, config);
		const watch = await Watch.of(context, page, slow);
		// The start of the browser must not count for the page.
		await sleep(500);
		await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
		const state = await untilComplete(page, config, slow ? 240_000 : 90_000);
		const loaded = await describe(context, config, watch, state, failures);
		if (loaded.allViews === null) return loaded;
		if (steps.length === 0) {
			return { ...loaded, navigation: await navigate(page, config) };
		}
		const taken = await takeSteps(page, config, steps);
		failures.push(...taken.flatMap(({ failure }) => (failure === null ? [] : [failure])));
		return { ...loaded, steps: taken, memory: await rendererBytes(context) };
	} finally {
		await context.close();
		if (profile === undefined) removeProfile(own);
	}
}

/** Null if the page has no link to another page. */
async function navigate(page: Page, { elsewhere }: PageConfig): Promise<number | null> {
	if (elsewhere === undefined) return null;
	// No named function here: the compiler of this file would wrap it in a helper.
	return page.evaluate(async (selector) => {
		const before = document.querySelector('h1')?.textContent;
		const clicked = performance.now();
		document.querySelector<HTMLElement>(selector)?.click();
		while (document.querySelector('h1')?.textContent === before) {
			await new Promise(requestAnimationFrame);
		}
		await new Promise(requestAnimationFrame);
		return performance.now() - clicked;
	}, elsewhere);
}

/** Like `visit`, but a page that cannot be opened or crashes gives a failed visit. */
export async function tryVisit(...args: Parameters<typeof visit>): Promise<Visit> {
	try {
		return await visit(...args);
	} catch (error) {
		const [reason = ''] = String(error).split('\n');
		const nothing = { requests: 0, bytes: 0 };
		return {
			firstPaint: null,
			firstChart: null,
			allViews: null,
			ready: null,
			views: {},
			toComplete: nothing,
			total: nothing,
			navigation: null,
			memory: null,
			steps: [],
			failures: [`not visited: ${reason}`],
		};
	}
}

/** Access from Node to the probe in the page. */
function probeState(page: Page): Promise<ProbeState> {
	return page.evaluate(() => (window as unknown as { benchProbe: Probe }).benchProbe.state());
}

async function injectProbe(page: Page, { views, ready }: PageConfig): Promise<void> {
	// The compiler of these files wraps functions in a helper that the page lacks.
	const helper = 'const __name = (value) => value;';
	const config = JSON.stringify({ views, ready: ready ?? null });
	await page.addInitScript({ content: `{ ${helper} (${probe.toString()})(${config}); }` });
}

async function untilComplete(
	page: Page,
	{ ready }: PageConfig,
	timeoutMs: number,
): Promise<ProbeState> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const state = await probeState(page);
		const shown = Object.values(state.views).map((view) => view.shown);
		const complete = !shown.includes(null) && (ready === undefined || state.ready !== null);
		const latest = Math.max(...shown.map((at) => at ?? 0), state.ready ?? 0);
		if (complete && state.now - latest > quietMs) return state;
		if (Date.now() > deadline) return state;
		await sleep(100);
	}
}

async function describe(
	context: BrowserContext,
	{ charts, ready }: PageConfig,
	watch: Watch,
	state: ProbeState,
	failures: string[],
): Promise<Visit> {
	const views = Object.fromEntries(
		Object.entries(state.views).map(([name, view]) => [name, view.shown]),
	);
	const missing = Object.keys(views).filter((name) => views[name] === null);
	if (missing.length > 0) failures.push(`shown no data: ${missing.join(', ')}`);
	if (ready !== undefined && state.ready === null) failures.push(`not there: ${ready}`);
	const shownCharts = charts.map((name) => views[name]).filter((at) => typeof at === 'number');
	const allViews =
		missing.length > 0 ? null : Math.max(...Object.values(views).map((at) => at ?? 0));
	return {
		firstPaint: state.firstPaint,
		firstChart: shownCharts.length > 0 ? Math.min(...shownCharts) : null,
		allViews,
		ready: ready === undefined ? allViews : state.ready,
		views,
		toComplete: watch.until(allViews === null ? Infinity : state.timeOrigin + allViews),
		total: watch.until(),
		navigation: null,
		memory: await rendererBytes(context),
		steps: [],
		failures,
	};
}
