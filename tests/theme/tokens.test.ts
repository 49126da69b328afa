import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const appCss = readFileSync(join(src, 'app.css'), 'utf8');

const names = (kind: string) =>
	[...appCss.matchAll(new RegExp(`^\\s*(--${kind}-[a-z0-9]+):`, 'gm'))].map(
		([, name = '']) => name,
	);
const textTokens = names('text');
const spaceTokens = names('space');

/** Of the page, as app.css records them. */
const breakpoints = ['720px', '1100px', '1680px'];
/** Below it a card is narrow: it shares its row, or stands on a phone. */
const narrowCard = '480px';

interface Declaration {
	property: string;
	value: string;
	/** On paper, where sizes and spaces are in points. */
	printed: boolean;
}

/** The declarations of a style sheet with the at-rules around them, and the prelude of each at-rule. */
function readStyles(css: string): { declarations: Declaration[]; atRules: string[] } {
	const declarations: Declaration[] = [];
	const atRules: string[] = [];
	const open: string[] = [];
	for (const [, text = '', end] of css
		.replace(/\/\*[^]*?\*\//g, '')
		.matchAll(/([^{};]*)([{};])/g)) {
		const part = text.trim();
		if (end === '{') {
			open.push(part);
			if (part.startsWith('@')) atRules.push(part);
			continue;
		}
		const [, property, value] = /^([\w-]+)\s*:\s*([^]+)$/.exec(part) ?? [];
		const printed = open.some((rule) => /^@media print\b|^@page\b/.test(rule));
		if (property && value) declarations.push({ property, value, printed });
		if (end === '}') open.pop();
	}
	return { declarations, atRules };
}

/** Every style sheet of the site: app.css and the style block of each component. */
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(svelte|css)$/.test(file))
	.map((file) => {
		const text = readFileSync(join(src, file), 'utf8');
		const blocks = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
		return { file, ...readStyles(file.endsWith('.css') ? text : blocks.join('\n')) };
	});

const tokens = (value: string) =>
	[...value.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name = '']) => name);

/** `inherit` (which alone may stand in a `font` shorthand), a token, or 0, which hides a text that only screen readers need. */
function isTextSize(value: string, printed: boolean): boolean {
	if (/^(inherit|0)$/.test(value) || (printed && /^\d+(\.\d+)?pt$/.test(value))) return true;
	return /^var\([^)]*\)$/.test(value) && tokens(value).every((name) => textTokens.includes(name));
}

/** Each part is 0, auto, a token, its negative, the gutter or a correction of one pixel. */
function isSpace(value: string, printed: boolean): boolean {
	const known = [...spaceTokens, '--gutter'];
	if (!tokens(value).every((name) => known.includes(name))) return false;
	const rest = value.replace(/calc\(-1 \* var\([^)]*\)\)|var\([^)]*\)/g, '0');
	return rest
		.split(/\s+/)
		.every((part) => /^(0|auto|-?1px)$/.test(part) || (printed && /^\d+(pt|mm)$/.test(part)));
}

const isSpaceProperty = (property: string) =>
	/^(margin|padding|(row-|column-)?gap)\b/.test(property);

test('app.css has at most six sizes of text and one scale of spaces', () => {
	expect(textTokens.length).toBeGreaterThan(0);
	expect(textTokens.length).toBeLessThanOrEqual(6);
	const spaces = spaceTokens.map((name) => Number(name.replace('--space-', '')));
	expect(spaces).toEqual(spaces.toSorted((a, b) => a - b));
	for (const space of spaces) expect(appCss).toContain(`--space-${space}: ${space}px;`);
});

test('app.css records the breakpoints', () => {
	for (const width of [...breakpoints, narrowCard]) expect(appCss).toContain(width);
});

test.each(sheets)('$file takes its text sizes from the tokens', ({ declarations }) => {
	const others = declarations.filter(
		({ property, value, printed }) =>
			(property === 'font-size' || property === 'font') && !isTextSize(value, printed),
	);
	expect(others).toEqual([]);
});

test.each(sheets)('$file takes its spaces from the scale', ({ declarations }) => {
	const others = declarations.filter(
		({ property, value, printed }) => isSpaceProperty(property) && !isSpace(value, printed),
	);
	expect(others).toEqual([]);
});

test.each(sheets)('$file asks for the three widths only, in one direction', ({ atRules }) => {
	for (const rule of atRules.filter((rule) => rule.includes('width'))) {
		const known = rule.startsWith('@container') ? [...breakpoints, narrowCard] : breakpoints;
		const asked = [...rule.matchAll(/\(([^)]*width[^)]*)\)/g)].map(([, query]) => query);
		expect(known.map((width) => `width < ${width}`)).toEqual(expect.arrayContaining(asked));
	}
	expect(atRules).not.toContainEqual(expect.stringMatching(/m(in|ax)-width/));
});

test('a size, a space or a width of its own is seen', () => {
	const { declarations, atRules } = readStyles(
		'p { margin: 4px auto } @media (width < 700px) { p { font-size: 12px } } @media print { p { font-size: 8pt } }',
	);
	expect(declarations.map(({ value, printed }) => [value, printed])).toEqual([
		['4px auto', false],
		['12px', false],
		['8pt', true],
	]);
	expect(atRules).toEqual(['@media (width < 700px)', '@media print']);
	expect(isSpace('4px auto', false)).toBe(false);
	expect(isSpace('var(--space-5)', false)).toBe(false);
	expect(isSpace('calc(-1 * var(--space-4)) auto 0 1px', false)).toBe(true);
	expect(isTextSize('12px', false)).toBe(false);
	expect(isTextSize('8pt', false)).toBe(false);
	expect(isTextSize('8pt', true)).toBe(true);
	expect(isTextSize('var(--text-tiny)', false)).toBe(false);
});
