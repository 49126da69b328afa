// Random links and presses. `npm run soak` tries many, from a fresh seed and on a large corpus too.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Form } from '#lib/model/form.ts';
import { readData } from '#lib/server/read-data.ts';
import { benchCorpus } from '../../bench/corpus/corpus.ts';
import { openBrowser } from '../chromium.ts';
import { serve } from '../serve.ts';
import { buildSite } from '../set-up.ts';
import { interact } from './interact.ts';
import { walk } from './walk.ts';

const many = Number(process.env['SOAK'] ?? 0);
const seed = Number(process.env['SOAK_SEED'] ?? (many > 0 ? Date.now() % 2 ** 31 : 1));
const hours = 3_600_000;

let browser: Browser;
let forms: Form[];
beforeAll(async () => {
	browser = await openBrowser();
	forms = await formsOf('data');
});
afterAll(() => browser.close());

test(
	`random links show the figures that their forms add up to (seed ${seed})`,
	async () => {
		const links = many || 100;
		const { compared, differences } = await walk(browser, {
			root: inject('root'),
			forms,
			seed,
			links,
		});
		console.log(`${links} links, ${compared} figures, ${differences.length} differ`);
		expect(differences).toEqual([]);
		// Fewer would mean that the figures were not found on the pages.
		expect(compared).toBeGreaterThan(20 * links);
	},
	5 * hours,
);

test.runIf(many > 0)(
	`the same over 2,000 generated forms of three years (seed ${seed})`,
	async () => {
		const { documents } = await benchCorpus(2_000, [2024, 2025, 2026]);
		const folder = documents ?? '';
		await buildSite('test-results/soak', { DATA_DIR: folder });
		const site = await serve('test-results/soak');
		const generated = await formsOf(folder);
		const { compared, differences } = await walk(browser, {
			root: site.url,
			forms: generated,
			seed,
			links: many,
		});
		await site.close();
		console.log(`${many} links, ${compared} figures, ${differences.length} differ`);
		expect(differences).toEqual([]);
	},
	5 * hours,
);

test.runIf(many > 0)(
	`random presses leave no error, and the memory as it was (seed ${seed})`,
	async () => {
		const { early, late } = await interact(browser, {
			root: inject('root'),
			forms,
			seed,
			interactions: 3_000,
		});
		console.log(`heap after 300 presses ${early}, after 3,000 ${late} bytes`);
		expect(late).toBeLessThan(1.5 * early);
	},
	5 * hours,
);

async function formsOf(folder: string): Promise<Form[]> {
	return (await buildCorpus(await readData(folder))).flatMap((source) => source.forms);
}
