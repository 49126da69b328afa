import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePages, sections } from '../.config/beside.js';
import {
	besideFile,
	besideProject,
	projectTemplate,
	slugOf,
	templateName,
	templatePlain,
} from '#lib/corpus/project-path.ts';
import { documentSlug, documentTemplate, besideDocument } from '#lib/corpus/document-path.ts';

const [projects, documents] = sections;

function writeAll(files: Record<string, string>): string {
	const site = mkdtempSync(join(tmpdir(), 'beside-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(site, path, '..'), { recursive: true });
		writeFileSync(join(site, path), text);
	}
	return site;
}

const template = (path: string) =>
	`<title>${templateName} · 站</title><a href="/lens/${path}">x</a><noscript>${templatePlain}</noscript>`;

const form = {
	department: '东明市教育局',
	unit: null,
	fiscalYear: 2026,
	startDate: null,
	endDate: null,
	printed: { annualTotal: '1,200.00' },
	overallGoal: null,
	annualGoal: '完成 <3> & $& 项',
	indicators: [{ level2: '数量指标', name: '场次', targetText: '≥3场' }],
};

test('the names of the configuration are those of the pages', () => {
	expect(projects?.template).toBe(projectTemplate);
	expect(documents?.template).toBe(documentTemplate);
	expect(besideProject('a')).toBe(`projects/a/${besideFile}`);
});

test('each project gets the pages of the template with its name, links and printed text', () => {
	const slug = slugOf('2026/教育 局-01');
	const site = writeAll({
		'projects/~/index.html': template('projects/~/'),
		'projects/~/review/index.html': template('projects/~/review/'),
		'projects/~/__data.json': '{"data":1}',
		'en/projects/~/index.html': template('en/projects/~/'),
		'projects/index.html': 'the list',
		[`projects/${slug}/page.json`]: JSON.stringify({ name: '“甲” <乙>$&', project: { form } }),
	});
	if (projects) makePages(site, projects);
	const read = (path: string) => readFileSync(join(site, path), 'utf8');
	const html = read(`projects/${slug}/index.html`);
	expect(html).toContain('<title>“甲” &#60;乙&#62;$&#38; · 站</title>');
	expect(html).toContain(`href="/lens/projects/${encodeURIComponent(slug)}/"`);
	expect(html).toContain('主管部门：东明市教育局\n年度：2026\n年度资金申请总额：1,200.00');
	expect(html).toContain('完成 &#60;3&#62; &#38; $&#38; 项\n数量指标：场次：≥3场</noscript>');
	expect(read(`projects/${slug}/review/index.html`)).toContain(`/review/"`);
	expect(read(`en/projects/${slug}/index.html`)).toContain('href="/lens/en/projects/');
	expect(read(`projects/${slug}/__data.json`)).toBe('{"data":1}');
	expect(read('projects/index.html')).toBe('the list');
	expect(existsSync(join(site, 'projects/~'))).toBe(false);
	expect(existsSync(join(site, 'en/projects/~'))).toBe(false);
});

test('each part of a document gets a page, and a long text leads to the rest', () => {
	const slug = documentSlug('2026/教育', '表.docx');
	const page = (text: string) =>
		JSON.stringify({ name: '表.docx', page: { sheets: [{ rows: [{ cells: [{ text }] }] }] } });
	const site = writeAll({
		[`data/${documentTemplate}/index.html`]: template(`data/${documentTemplate}/`),
		[decodeURIComponent(besideDocument(slug, undefined))]: page('第一部分'),
		[decodeURIComponent(besideDocument(slug, '2'))]: page('长'.repeat(5_000)),
	});
	if (documents) makePages(site, documents);
	const read = (path: string) => readFileSync(join(site, 'data', slug, path), 'utf8');
	expect(read('index.html')).toContain('<noscript>第一部分</noscript>');
	expect(read('2/index.html')).toContain('长……<a href="page.json">page.json</a>');
});

test('the pages of a template share their styles', () => {
	const own = '<link href="/lens/_app/immutable/assets/0.css" rel="stylesheet" disabled>';
	const site = writeAll({
		'projects/~/index.html': `<style>p{content:"$&"}</style>${own}`,
		'projects/a-01/page.json': JSON.stringify({ name: 'a', project: { form } }),
	});
	if (projects) makePages(site, projects);
	const html = readFileSync(join(site, 'projects/a-01/index.html'), 'utf8');
	const [, file = ''] = /^<link href="\/lens\/([^"]+)" rel="stylesheet">/.exec(html) ?? [];
	expect(html.endsWith(own)).toBe(true);
	expect(readFileSync(join(site, file), 'utf8')).toBe('p{content:"$&"}');
});

test('a site without templates stays as it is', () => {
	const site = writeAll({ 'projects/a/index.html': 'whole' });
	for (const section of sections) makePages(site, section);
	expect(readFileSync(join(site, 'projects/a/index.html'), 'utf8')).toBe('whole');
});
