import { defineWords, type Words } from '#lib/theme/language.ts';

interface SitePage {
	/** Below the language: `projects/`. */
	path: string;
	name: Words<string>;
	/** False for a page that nobody has written yet: no link may lead to it. */
	exists: boolean;
}

const page = (path: string, zh: string, en: string, exists: boolean): SitePage => ({
	path,
	name: defineWords(zh, en),
	exists,
});

/** The pages that the header names, in its order. */
export const sitePages: readonly SitePage[] = [
	page('', '总览', 'Overview', true),
	page('projects/', '项目', 'Projects', false),
	page('indicators/', '指标', 'Indicators', true),
	page('compare/', '对比', 'Compare', true),
	page('data/', '数据', 'Data', true),
];
