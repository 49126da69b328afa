// What holds for every chart: for its option and for the SVG that the build draws from it.
import { expect } from 'vitest';
import { renderToSvg, type ChartOption } from '#lib/charts/echarts.ts';

const ownColour = /^(var\(--[a-z0-9-]+\)|transparent|none)$/;

/** Every colour in an option, however deep. */
function coloursOf(value: unknown, key = ''): unknown[] {
	if (typeof value !== 'object' || value === null) return /colou?r$/i.test(key) ? [value] : [];
	return Object.entries(value).flatMap(([name, child]) => coloursOf(child, name));
}

/** Draws an option in Node and checks the SVG: well-formed, no broken numbers, the page's colours. */
export function draw(option: ChartOption, width: number, height: number): string {
	for (const colour of coloursOf(option)) expect(colour).toMatch(ownColour);
	const svg = renderToSvg(option, width, height);
	expect(svg).toMatch(/^<svg /);
	expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
	expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
	expectWellFormed(svg);
	const painted = svg.replace(/<defs[^]*?<\/defs>/g, '');
	for (const [, colour] of painted.matchAll(/\b(?:fill|stroke)="([^"]*)"/g)) {
		expect(colour).toMatch(ownColour);
	}
	return svg;
}

/** Removes tags with quoted attributes, each closed by its own; the rest must have no markup. */
function expectWellFormed(svg: string): void {
	const open: string[] = [];
	const rest = svg
		.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')
		.replace(
			/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
			(_tag, closing: string, name: string, _attributes: string, empty: string) => {
				if (closing) expect(open.pop()).toBe(name);
				else if (!empty) open.push(name);
				return '';
			},
		);
	expect(open).toEqual([]);
	expect(rest).not.toMatch(/[<>"]/);
}
