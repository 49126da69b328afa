import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colorThemeKey, colorThemes, isColorTheme } from '#lib/theme/color-theme.ts';

const html = readFileSync(join(import.meta.dirname, '../../src/app.html'), 'utf8');

test('the script before the first paint reads the key and the themes that the switch writes', () => {
	expect(html).toContain(`localStorage.getItem('${colorThemeKey}')`);
	for (const theme of colorThemes) expect(html).toContain(`'${theme}'`);
	expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('%sveltekit.head%'));
});

test.each([
	['system', true],
	['dark', true],
	['', false],
	['constructor', false],
	[undefined, false],
])('%s is a theme: %s', (text, is) => {
	expect(isColorTheme(text)).toBe(is);
});
