import type { Browser, Page } from 'playwright-core';
import type { Form } from '#lib/model/form.ts';
import { Random } from '../../bench/corpus/random.ts';
import { isSettled, visit } from '../visit.ts';
import { linksOf, type RandomLink } from './random-link.ts';
import { expectedText, reckonFigures, type Reckoned } from './reckoned-figures.ts';
import { readFigures, type ScreenFigures } from './screen-figures.ts';

export interface Walk {
	/** The figures that were compared. */
	compared: number;
	/** One line for each figure that differs: the link, what it shows and what it must show. */
	differences: string[];
}

interface Options {
	/** The address of the site's first page. */
	root: string;
	/** The forms of the site. */
	forms: readonly Form[];
	seed: number;
	links: number;
}

const settleMs = 20_000;

/**
 * Follows random links through a site, most within a tab and some in a new one, and compares every figure
 * on the screen with the reckoned one. Fails if a page logs an error.
 */
export async function walk(browser: Browser, options: Options): Promise<Walk> {
	const { root, forms, seed, links } = options;
	const random = new Random(seed);
	const next = linksOf(forms, random);
	const total: Walk = { compared: 0, differences: [] };
	let tab = await visit(browser, root);
	for (let i = 0; i < links; i += 1) {
		const link = next();
		if (random.chance(0.15)) {
			await tab.leave();
			tab = await visit(browser, root + link.href);
			await tab.page.waitForFunction(isSettled);
		} else await follow(tab.page, root + link.href);
		const reckoned = reckonFigures(forms, link.asked);
		const shown = await readSettled(tab.page, reckoned);
		const known = Object.keys(shown.figures).filter((name) => expectedText(reckoned, name));
		total.compared += known.length;
		for (const difference of differencesOf(shown, reckoned))
			total.differences.push(`${describe(link)}: ${difference}`);
	}
	await tab.leave();
	return total;
}

/** Follows a link as a click does, without loading the site anew. */
export async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.after(link);
		link.click();
		link.remove();
	}, href);
	await page.waitForURL((url) => decodeURIComponent(url.href) === decodeURIComponent(href));
}

/** Within a tab the figures follow the link soon. What still differs then is wrong. */
async function readSettled(page: Page, reckoned: Reckoned): Promise<ScreenFigures> {
	const end = Date.now() + settleMs;
	for (;;) {
		const shown = await readFigures(page);
		if (differencesOf(shown, reckoned).length === 0 || Date.now() > end) return shown;
		await page.waitForTimeout(100);
	}
}

function differencesOf({ figures, lists }: ScreenFigures, reckoned: Reckoned): string[] {
	const missing = reckoned.required.filter((name) => figures[name] === undefined);
	const wrong = Object.entries(figures).filter(([name, text]) => {
		const expected = expectedText(reckoned, name);
		return expected !== undefined && expected !== text;
	});
	const unequal = Object.entries(reckoned.lists).filter(([name, ids]) => {
		const shown = lists[name] ?? [];
		const isEmpty = shown.length === 0 && ids.length > 0;
		return isEmpty || shown.some((id, i) => id !== ids[i]);
	});
	return [
		...missing.map((name) => `${name} is missing`),
		...wrong.map(
			([name, text]) => `${name} is ${text} instead of ${expectedText(reckoned, name) ?? ''}`,
		),
		...unequal.map(([name, ids]) => `${name} are not ${ids.slice(0, 5).join(' ')}`),
	];
}

function describe({ href }: RandomLink): string {
	return `/${decodeURIComponent(href)}`;
}
