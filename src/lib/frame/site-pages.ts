import { defineWords, type Words } from '#lib/words/language.ts';

interface SitePage {
	/** The path after the language: `projects/`. */
	path: string;
	name: Words<string>;
	/** Whether it compares years or departments, of which a corpus may have only one. */
	isOptional: boolean;
}

const page = (path: string, zh: string, en: string, isOptional = false): SitePage => ({
	path,
	name: defineWords(zh, en),
	isOptional,
});

/** The pages in the header, in order. */
export const sitePages: readonly SitePage[] = [
	page('', '总览', 'Overview'),
	page('departments/', '部门', 'Departments', true),
	page('projects/', '项目', 'Projects'),
	page('changes/', '变化', 'Changes', true),
	page('indicators/', '指标', 'Indicators'),
	page('compare/', '对比', 'Compare'),
	page('audit/', '审核', 'Audit'),
	page('data/', '数据', 'Data'),
];
