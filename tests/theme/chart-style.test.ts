import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { color, stepCount, stepOf } from '#lib/theme/chart-style.ts';

const src = join(import.meta.dirname, '../../src');
const css = readFileSync(join(src, 'app.css'), 'utf8');

/** The custom properties that the first `:root { … }` of app.css defines. */
const block = css.slice(css.indexOf(':root {'), css.indexOf('}', css.indexOf(':root {')));
const defined = new Map(
	[...block.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
		name,
		value,
	]),
);

const used = (text: string) => [...text.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name);

test.each([
	[1, 1, 1],
	[1, 2, 1],
	[2, 2, 5],
	[1, 5, 1],
	[2, 5, 2],
	[3, 5, 3],
	[5, 5, 5],
	[1, 100, 1],
	[51, 100, 3],
	[100, 100, 5],
])('%d of at most %d is step %d', (count, most, step) => {
	expect(stepOf(count, most)).toBe(step);
});

test('more is never lighter', () => {
	for (const most of [1, 2, 3, 4, 7, 30, 281]) {
		const places = Array.from({ length: most }, (_, i) => stepOf(i + 1, most));
		expect(places).toEqual(places.toSorted());
		for (const place of places) expect([1, 2, 3, 4, 5]).toContain(place);
	}
});

test.each([
	[0, 5],
	[0, 100],
	[0, 1],
	[-1, 3],
	[6, 5],
	[2, 1],
	[0, 0],
	[NaN, 5],
])('%d of at most %d is no step', (count, most) => {
	expect(() => stepOf(count, most)).toThrow(`invalid count: ${count} of ${most}`);
});

test('every colour of a chart is a property of the page, in both schemes', () => {
	const steps = Array.from({ length: stepCount }, (_, i) => [
		`var(--step-${i + 1})`,
		`var(--on-step-${i + 1})`,
	]);
	const colours = [...Object.values(color), ...steps.flat()];
	const names = used(colours.join());
	expect(new Set(names).size).toBe(19);
	for (const colour of colours) expect(colour).toMatch(/^var\(--[a-z0-9-]+\)$/);
	for (const name of names) expect([...defined.keys()]).toContain(name);
});

test('every colour has one value for light and one for dark', () => {
	for (const [name, value] of defined) {
		if (/^--(text|space)-|^--gutter$/.test(name)) continue;
		expect(value).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
	}
});

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(svelte|css|html)$/.test(file),
);

/** What scripts of the frame set on the root, such as the height of a bar. */
const set = readdirSync(join(src, 'lib/frame'), { encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.flatMap((file) => [
		...readFileSync(join(src, 'lib/frame', file), 'utf8').matchAll(/'(--[a-z-]+)'/g),
	])
	.map(([, name]) => name);

test.each(files)('%s uses no property that nobody defines', (file) => {
	const text = readFileSync(join(src, file), 'utf8');
	const own = [...text.matchAll(/(?:style:(?=--)|\b|[";])(--[a-z0-9-]+)(?:=|:\{)/g)].map(
		([, name]) => name,
	);
	const known = [...defined.keys(), ...set, ...own];
	expect(used(text).filter((name) => !known.includes(name ?? ''))).toEqual([]);
});
