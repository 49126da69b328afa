import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Builder } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { budgets, isOfMany, overBudget, weigh, withBudgets } from '../.config/budgets.js';

let site: string;
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'budgets-'))));
afterEach(() => rmSync(site, { recursive: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(join(site, file)), { recursive: true });
	writeFileSync(join(site, file), text);
}

test('a page is its HTML with its styles, and the scripts that it asks for before the engine', () => {
	write(
		'a/index.html',
		'<link href="../_app/app.js" rel="modulepreload"><link href="../_app/node.js" rel="modulepreload"><link href="../_app/a.css" rel="stylesheet">',
	);
	for (const file of ['app.js', 'node.js', 'a.css', 'charts.js', 'shared.js', 'engine.js']) {
		write(`_app/${file}`, file);
	}
	const pages = weigh(site, {
		'generated/app.js': { file: '_app/app.js', dynamicImports: ['other'] },
		'generated/nodes/2.js': {
			file: '_app/node.js',
			dynamicImports: ['src/lib/engine/browser-engine.ts', 'src/lib/charts/echarts.ts'],
		},
		'src/lib/charts/echarts.ts': { file: '_app/charts.js', imports: ['_shared.js'] },
		'_shared.js': { file: '_app/shared.js' },
		'src/lib/engine/browser-engine.ts': { file: '_app/engine.js' },
		other: { file: '_app/other.js' },
	});
	expect(pages.map(({ path }) => path)).toEqual(['/a/']);
	expect(pages[0]?.screen.map(({ file }) => file)).toEqual(['a/index.html', '_app/a.css']);
	expect(pages[0]?.scripts.map(({ file }) => file)).toEqual([
		'_app/app.js',
		'_app/node.js',
		'_app/charts.js',
		'_app/shared.js',
	]);
	expect(pages[0]?.scripts[0]?.bytes).toBe(gzipSync('app.js', { level: 9 }).length);
});

test('what is past its budget is named with its heaviest files first, what is not is not', () => {
	const part = (file: string, bytes: number) => ({ file, bytes });
	const { screen, scripts } = budgets['/'] ?? { screen: 0, scripts: 0 };
	expect(screen).toBeGreaterThan(0);
	const within = { path: '/', screen: [part('x', screen)], scripts: [part('y', scripts)] };
	expect(overBudget(within)).toEqual([]);
	const over = { ...within, scripts: [part('small', 1), part('y', scripts)] };
	expect(overBudget(over)).toEqual([
		`/ scripts: ${scripts + 1} bytes of ${scripts} (y ${scripts}, small 1)`,
	]);
});

test('a page without a budget of its own keeps to the default one', () => {
	const { screen } = budgets['default'] ?? { screen: 0 };
	const page = { path: '/x/', screen: [{ file: 'x', bytes: screen + 1 }], scripts: [] };
	expect(overBudget(page)).toHaveLength(1);
});

test('a page of a year or in English has the budget of the page that it is', () => {
	const { screen } = budgets['/changes/'] ?? { screen: 0 };
	expect(screen).toBeGreaterThan(budgets['default']?.screen ?? 0);
	const of = (path: string) =>
		overBudget({ path, screen: [{ file: 'x', bytes: screen }], scripts: [] });
	for (const path of ['/changes/', '/changes/2025/', '/en/changes/', '/en/changes/2025/'])
		expect(of(path)).toEqual([]);
	expect(of('/changes/x/')).toHaveLength(1);
	expect(of('/en/')).toHaveLength(1);
});

test('a city is built however long its lists are, a small corpus and larger scripts are not', async () => {
	const page = (bytes: number) => Array.from({ length: bytes }, () => Math.random()).join();
	const folder = join(site, 'client');
	write('client/.vite/manifest.json', '{}');
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const adapt = () =>
		withBudgets({ name: 'none', adapt: () => undefined }, site).adapt({
			getClientDirectory: () => folder,
		} as Builder);
	write('compare/index.html', page(20_000));
	expect(isOfMany(site)).toBe(false);
	await expect(adapt()).rejects.toThrow('/compare/ screen');
	write('projects/~/index.html', '');
	expect(isOfMany(site)).toBe(true);
	await adapt();
	expect(said.mock.calls.flat().join()).toContain('/compare/ screen');
	write('_app/app.js', page(40_000));
	write('compare/index.html', '<link href="../_app/app.js" rel="modulepreload">');
	await expect(adapt()).rejects.toThrow('/compare/ scripts');
	said.mockRestore();
});
