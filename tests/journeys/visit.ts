import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Visit {
	page: Page;
	/** Closes the page and fails if it logged an error or sent a request to another origin. */
	leave: () => Promise<void>;
}

interface Options extends BrowserContextOptions {
	/** Runs before the page is opened, for example to cut a connection. */
	before?: (page: Page) => Promise<unknown>;
	/** Resolves when the page is that far; with all its files unless this says otherwise. */
	until?: 'load' | 'domcontentloaded';
	/** Errors that this journey causes on purpose. */
	expectedErrors?: RegExp;
}

/** Opens an address in a fresh browser profile and records its errors and requests. */
export async function visit(
	browser: Browser,
	url: string,
	{ before, until = 'load', expectedErrors, ...options }: Options = {},
): Promise<Visit> {
	// What a service worker fetches and keeps, a journey could not change. Those about it allow it.
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		serviceWorkers: 'block',
		...options,
	});
	const page = await context.newPage();
	const errors: string[] = [];
	const foreign: string[] = [];
	page.on('console', (message) => {
		const isFault = message.type() === 'error' || message.type() === 'warning';
		// The consequence of serviceWorkers: 'block'.
		const isOwn = message.text() === 'Service Worker registration blocked by Playwright';
		if (isFault && !isOwn) errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== new URL(url).origin) foreign.push(request.url());
	});
	await before?.(page);
	await page.goto(url, { waitUntil: until });
	return {
		page,
		leave: async () => {
			await context.close();
			expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
			expect(foreign).toEqual([]);
		},
	};
}

export function engineReady(page: Page): Promise<unknown> {
	return page.locator('[data-engine=ready]').waitFor();
}

/** Runs in the page: its scripts run, and its figures are those of the link. */
export function isSettled(): boolean {
	const { scripts, link } = document.documentElement.dataset;
	return scripts === 'running' && link === undefined;
}

/** Presses the filters with these values. */
export async function press(page: Page, ...values: string[]): Promise<void> {
	for (const value of values) await page.locator(`button[data-value="${value}"]`).click();
}

declare global {
	interface Window {
		shifts: number[];
	}
}

/** Records every layout shift; call it before the page is opened. */
export function watchShifts(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				window.shifts.push((entry as unknown as { value: number }).value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}
