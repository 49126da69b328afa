import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { oldCss } from '../.config/old-css.js';

const css = { postcss: { plugins: [oldCss()] } };
const config = await resolveConfig({ configFile: false, css }, 'build');
const rewritten = async (code: string) =>
	(await preprocessCSS(code, 'style.css', config)).code.replaceAll(/\s+/g, ' ');

const narrow = 'p { color: red }';
const unknown = '@supports not (container-type: inline-size)';

test('asks for the width of the window in words that Chromium 90 knows', async () => {
	expect(await rewritten(`@media screen and (width < 720px) { ${narrow} }`)).toBe(
		`@media screen and (max-width: 719.98px) { ${narrow} }`,
	);
	expect(await rewritten(`@media print { ${narrow} }`)).toBe(`@media print { ${narrow} }`);
});

test('asks the window where a card cannot be asked, counting the cards beside it', async () => {
	const query = `@container card (width < 720px) { ${narrow} }`;
	const code = await rewritten(query);
	expect(code).toContain(query);
	const [, condition = ''] = /@media (.*?) ?\{/.exec(code.slice(code.indexOf(unknown))) ?? [];
	const isNarrow = (width: number) =>
		condition.split(', ').some((one) => {
			const [, least = '0'] = /min-width: ([\d.]+)px/.exec(one) ?? [];
			const [, most = '0'] = /max-width: ([\d.]+)px/.exec(one) ?? [];
			return width >= Number(least) && width <= Number(most);
		});
	// Alone in its row, one of two, one of three.
	expect([719, 720, 1099].map(isNarrow)).toEqual([true, false, false]);
	expect([1100, 1440, 1679].map(isNarrow)).toEqual([true, true, false]);
	expect([1680, 1920, 2560].map(isNarrow)).toEqual([true, true, false]);
});

test('takes a list for as wide as the window', async () => {
	const code = await rewritten(`@container list (width < 720px) { ${narrow} }`);
	expect(code).toContain(`${unknown}`);
	expect(code).toContain(`@media (max-width: 719.98px)`);
	expect(code).not.toContain('min-width');
});

test('refuses a query that it has no fallback for', async () => {
	await expect(rewritten(`@container card (height > 10px) { ${narrow} }`)).rejects.toThrow(
		'no fallback is known',
	);
});
