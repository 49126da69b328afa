// Builds the site, serves it and measures it in a real browser.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { quantile } from 'd3-array';
import type { Page } from 'playwright-core';
import { openBrowser } from '../journeys/chromium.ts';
import { serve } from '../journeys/serve.ts';
import { print } from './print.ts';

const changes = 60;

/** Prints how long the site takes to build, what its first screen weighs and how fast it filters. */
export async function benchSite(): Promise<void> {
	const started = performance.now();
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'ignore' });
	print('build', `${((performance.now() - started) / 1000).toFixed(1)} s`);

	const site = await serve('build');
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		const requested: string[] = [];
		page.on('request', (request) => {
			const { protocol, pathname } = new URL(request.url());
			if (protocol === 'http:') requested.push(pathname);
		});
		await page.goto(site.url);
		await page.locator('[data-engine=ready]').waitFor();
		printSizes(requested);
		await printFilterChanges(page, 'a click a second', 1000);
		await printFilterChanges(page, 'click upon click', 0);
	} finally {
		await browser.close();
		await site.close();
	}
}

function printSizes(requested: string[]): void {
	const screen = requested.filter((path) => /(\/|\.css|\.svg)$/.test(path));
	// Whatever is asked for from the first engine file on belongs to the engine.
	const beforeEngine = requested.slice(
		0,
		requested.findIndex((path) => path.includes('/engine/')),
	);
	const engineScript = beforeEngine.filter((path) => contains(path, 'DuckDB'));
	const scripts = beforeEngine.filter(
		(path) => path.endsWith('.js') && !engineScript.includes(path),
	);
	print('first complete screen (HTML, CSS, icon)', sizes(screen));
	print('scripts before the engine', sizes(scripts));
}

async function printFilterChanges(page: Page, pace: string, pauseMs: number): Promise<void> {
	await page.reload();
	await page.locator('[data-engine=ready]').waitFor();
	const values = await page
		.locator('button[data-value]')
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-value') ?? ''));
	for (let i = 0; i < changes; i++) {
		// A walk over all values in a fixed order that meets few selections twice.
		const value = values[(i * i + 3 * i) % values.length];
		await page.locator(`button[data-value="${value}"]`).click();
		await page.waitForFunction(
			(count) => performance.getEntriesByName('lens:draw').length > count,
			i,
		);
		await page.waitForTimeout(pauseMs);
	}
	const durations = (name: string) =>
		page.evaluate(
			(name) => performance.getEntriesByName(name).map((entry) => entry.duration),
			name,
		);
	const answers = await durations('lens:answers');
	const draw = await durations('lens:draw');
	print(`filter change, ${pace}: answers`, times(answers));
	print(`filter change, ${pace}: drawing`, times(draw));
	const both = answers.map((time, i) => time + (draw[i] ?? 0));
	print(`filter change, ${pace}: both`, times(both));
}

function contains(path: string, text: string): boolean {
	return path.endsWith('.js') && readFileSync(join('build', path), 'utf8').includes(text);
}

function sizes(paths: string[]): string {
	const files = paths.map((path) =>
		readFileSync(join('build', path.replace(/\/$/, '/index.html'))),
	);
	const total = (size: (file: Buffer) => number) =>
		`${(files.reduce((sum, file) => sum + size(file), 0) / 1000).toFixed(1)} KB`;
	const gzip = total((file) => gzipSync(file, { level: 9 }).length);
	const brotli = total((file) => brotliCompressSync(file).length);
	return `${gzip} gzip, ${brotli} brotli (${files.length} files)`;
}

function times(durations: number[]): string {
	const at = (share: number) => `${(quantile(durations, share) ?? NaN).toFixed(1)} ms`;
	return `median ${at(0.5)}, p95 ${at(0.95)}`;
}
