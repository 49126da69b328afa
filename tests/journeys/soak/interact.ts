import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Form } from '#lib/model/form.ts';
import { Random } from '../../bench/corpus/random.ts';
import { visit } from '../visit.ts';
import { linksOf } from './random-link.ts';
import { follow } from './walk.ts';

export interface Heaps {
	/** Bytes in use after collection: after the first tenth of the interactions, and after all. */
	early: number;
	late: number;
}

interface Options {
	root: string;
	forms: readonly Form[];
	seed: number;
	interactions: number;
}

/** Interactions between two pages. */
const perPage = 25;
const pressable = 'button:enabled, summary, input:enabled, select:enabled';

/** Presses and types at random on random pages within one tab. Fails if the page logs an error. */
export async function interact(browser: Browser, options: Options): Promise<Heaps> {
	const { root, forms, seed, interactions } = options;
	const random = new Random(seed);
	const next = linksOf(forms, random);
	const { page, leave } = await visit(browser, root);
	await page.locator('[data-engine=ready]').waitFor();
	const session = await page.context().newCDPSession(page);
	let early = 0;
	for (let i = 0; i < interactions; i += 1) {
		if (i % perPage === 0) await follow(page, root + next().href);
		if (i === Math.floor(interactions / 10)) early = await heapOf(session);
		await once(page, random);
	}
	const late = await heapOf(session);
	await leave();
	return { early, late };
}

/** One press on something visible of the page, or a letter in a field. */
async function once(page: Page, random: Random): Promise<void> {
	const share = random.next();
	await page.evaluate(
		([pressable, share]) => {
			const all = [...document.querySelectorAll<HTMLElement>(pressable)];
			const visible = all.filter((element) => element.getClientRects().length > 0);
			const element = visible[Math.floor(share * visible.length)];
			if (element instanceof HTMLInputElement && /^(search|text|number)$/.test(element.type)) {
				element.value = element.value === '' ? '费' : '';
				element.dispatchEvent(new InputEvent('input', { bubbles: true }));
				element.dispatchEvent(new Event('change', { bubbles: true }));
			} else if (element instanceof HTMLSelectElement) {
				element.selectedIndex = Math.floor(share * element.options.length);
				element.dispatchEvent(new Event('change', { bubbles: true }));
			} else element?.click();
		},
		[pressable, share] as const,
	);
	await page.waitForTimeout(random.integer(0, 60));
}

async function heapOf(session: CDPSession): Promise<number> {
	for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}
