// Computers that store nothing, tell the wrong time, speak another language, or have the site open twice:
// docs/faults.md.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { expectedFor } from './expected.ts';
import { expectScreen } from './screen.ts';
import { serve } from './serve.ts';
import { engineReady, press, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const both = { nature: ['阶段性项目'], level2: ['质量指标'] };
const pickOf = (page: Page, i: number) =>
	page.locator('#project-table button[data-text=对比]').nth(i);

const storages: Record<string, () => void> = {
	refused: () => {
		for (const name of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				},
			});
		}
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'full of garbage': () => {
		for (const name of ['jixiao-lens:theme', 'jixiao-lens:offline', 'compared-projects']) {
			localStorage.setItem(name, '{"<img src=x>":[');
			sessionStorage.setItem(name, '{"<img src=x>":[');
		}
	},
};

test.for(Object.entries(storages))(
	'storage that is %s costs only the memory',
	async ([, spoil]) => {
		const { page, leave } = await visit(browser, inject('root'), {
			before: (page) => page.addInitScript(spoil),
		});
		await press(page, ...Object.values(both).flat());
		await expectScreen(page, expectedFor(both));
		await page.locator('header select').selectOption('dark');
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
		await pickOf(page, 0).click();
		await expect.poll(() => pickOf(page, 0).getAttribute('aria-pressed')).toBe('true');
		await leave();
	},
);

test('two tabs keep each its own choice', async () => {
	const { page, leave } = await visit(browser, inject('root'));
	const other = await page.context().newPage();
	await other.goto(inject('root'));
	await press(page, '阶段性项目');
	await press(other, '经常性项目');
	await pickOf(other, 0).click();
	await expectScreen(page, expectedFor({ nature: ['阶段性项目'] }));
	await expectScreen(other, expectedFor({ nature: ['经常性项目'] }));
	expect(await pickOf(page, 0).getAttribute('aria-pressed')).toBe('false');
	await leave();
});

const odd = [
	{ clock: '1970-01-02', locale: 'ar-EG', timezoneId: 'Asia/Kathmandu' },
	{ clock: '2099-12-31', locale: 'th-TH', timezoneId: 'Pacific/Kiritimati' },
];
test.for(odd)(
	'the figures are the same in $locale on $clock',
	async ({ clock, locale, timezoneId }) => {
		const { page, leave } = await visit(browser, inject('root'), {
			locale,
			timezoneId,
			before: (page) => page.clock.setSystemTime(clock),
		});
		await engineReady(page);
		await expectScreen(page, expectedFor());
		await press(page, ...Object.values(both).flat());
		await expectScreen(page, expectedFor(both));
		await leave();
	},
);

test('an engine that stalls half way is given up, and comes at the next try', async () => {
	const stalling = { isOn: true };
	const site = await serve('build', {
		faultOf: (path) => (stalling.isOn && path.includes('wasm') ? 'halted' : undefined),
	});
	const { page, leave } = await visit(browser, site.url);
	const header = page.locator('[data-engine=failed]');
	await header.waitFor({ timeout: 60_000 });
	await expectScreen(page, expectedFor());
	stalling.isOn = false;
	await header.locator('button').click();
	await engineReady(page);
	await press(page, ...Object.values(both).flat());
	await expectScreen(page, expectedFor(both));
	await leave();
	await site.close();
}, 120_000);
