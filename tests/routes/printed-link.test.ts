import { expect, test } from 'vitest';
import { printedLink } from '../../src/routes/printed-link.ts';

test.each([
	[
		`https://example.org/?nature=${encodeURIComponent('阶段性项目')}&v=1`,
		'https://example.org/?nature=阶段性项目&v=1',
	],
	['https://example.org/?q=a%26b', 'https://example.org/?q=a%26b'],
	['https://example.org/?q=%E9', 'https://example.org/?q=%E9'],
])('%s is printed as %s', (href, printed) => {
	expect(printedLink(href)).toBe(printed);
	expect(new URL(printedLink(href)).href).toBe(new URL(href).href);
});
