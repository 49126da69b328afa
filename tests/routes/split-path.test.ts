import { expect, test } from 'vitest';
import { splitPath } from '../../src/routes/split-path.ts';

test.each([
	['/', '', 'zh', ''],
	['/en/', '', 'en', ''],
	['/projects/a-01/', '', 'zh', 'projects/a-01/'],
	['/en/projects/a-01/', '', 'en', 'projects/a-01/'],
	['/lens/', '/lens', 'zh', ''],
	['/lens/en/data/', '/lens', 'en', 'data/'],
	['/english/', '', 'zh', 'english/'],
	['/zh/', '', 'zh', 'zh/'],
	// While prerendering the base is relative to the page.
	['/', '.', 'zh', ''],
	['/en/', '..', 'en', ''],
	['/lens/en/data/', '../..', 'en', 'data/'],
	['/lens/projects/a-01/', '../..', 'zh', 'projects/a-01/'],
] as const)('%s of a site at “%s” is %s and “%s”', (pathname, base, language, path) => {
	expect(splitPath(new URL(pathname, 'https://example.org'), base)).toEqual({ language, path });
});
