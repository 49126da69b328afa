import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePages, sections } from '../.config/beside.js';
import { setAside } from '../.config/kept-folders.js';
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

function writeAll(
	files: Record<string, string>,
	site = mkdtempSync(join(tmpdir(), 'beside-')),
): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(site, path, '..'), { recursive: true });
		writeFileSync(join(site, path), text);
	}
	return site;
}

const nothing = 'no-site-before';

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

const line = (page: string, name: string) =>
	`${page}\t${JSON.stringify({ name, project: { form } })}\n`;

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
		'beside/projects-1': `${slug}\t${JSON.stringify({ name: '“甲” <乙>$&', project: { form } })}\n`,
	});
	if (projects) makePages(site, projects, nothing);
	const read = (path: string) => readFileSync(join(site, path), 'utf8');
	const html = read(`projects/${slug}/index.html`);
	expect(html).toContain('<title>“甲” &#60;乙&#62;$&#38; · 站</title>');
	expect(html).toContain(`href="/lens/projects/${encodeURIComponent(slug)}/"`);
	expect(html).toContain('主管部门：东明市教育局\n年度：2026\n年度资金申请总额：1,200.00');
	expect(html).toContain('完成 &#60;3&#62; &#38; $&#38; 项\n数量指标：场次：≥3场</noscript>');
	expect(read(`projects/${slug}/review/index.html`)).toContain(`/review/"`);
	expect(read(`en/projects/${slug}/index.html`)).toContain('href="/lens/en/projects/');
	expect(read(`projects/${slug}/__data.json`)).toBe('{"data":1}');
	expect(JSON.parse(read(`projects/${slug}/page.json`))).toMatchObject({ name: '“甲” <乙>$&' });
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
		'beside/data-1': `${slug}\t${page('第一部分')}\n`,
		'beside/data-2': `${slug}/2\t${page('长'.repeat(5_000))}\n`,
	});
	if (documents) makePages(site, documents, nothing);
	const read = (path: string) => readFileSync(join(site, 'data', slug, path), 'utf8');
	for (const part of [undefined, '2'])
		expect(existsSync(join(site, decodeURIComponent(besideDocument(slug, part))))).toBe(true);
	expect(read('index.html')).toContain('<noscript>第一部分</noscript>');
	expect(read('2/index.html')).toContain('长……<a href="page.json">page.json</a>');
});

test('the pages of a template share their styles', () => {
	const own = '<link href="/lens/_app/immutable/assets/0.css" rel="stylesheet" disabled>';
	const site = writeAll({
		'projects/~/index.html': `<style>p{content:"$&"}</style>${own}`,
		'beside/projects-1': line('a-01', 'a'),
	});
	if (projects) makePages(site, projects, nothing);
	const html = readFileSync(join(site, 'projects/a-01/index.html'), 'utf8');
	const [, file = ''] = /^<link href="\/lens\/([^"]+)" rel="stylesheet">/.exec(html) ?? [];
	expect(html.endsWith(own)).toBe(true);
	expect(readFileSync(join(site, file), 'utf8')).toBe('p{content:"$&"}');
});

test('a site without templates stays as it is', () => {
	const site = writeAll({ 'projects/a/index.html': 'whole' });
	for (const section of sections) makePages(site, section, nothing);
	expect(readFileSync(join(site, 'projects/a/index.html'), 'utf8')).toBe('whole');
});

test('what did not change stays, and what is not made again goes', () => {
	const templates = (text: string) => ({
		'projects/~/index.html': template(text),
		'en/projects/~/index.html': template(text),
		'projects/~/__data.json': text,
		'en/projects/~/__data.json': text,
	});
	const build = (site: string) => {
		if (projects) makePages(site, projects, join(site, '../before'));
		return listed(site);
	};
	const root = writeAll({});
	const [site, before] = [join(root, 'site'), join(root, 'before')];
	writeAll({ ...templates('1'), 'beside/projects-1': line('a', '甲') + line('b', '乙') }, site);
	build(site);
	writeAll({ 'projects/a/gone/index.html': 'of a former version' }, site);
	const unchanged = statSync(join(site, 'projects/a/page.json'));

	setAside(site, before);
	const files = { ...templates('2'), 'beside/projects-1': line('a', '甲') + line('c', '丙') };
	writeAll(files, site);
	const again = build(site);
	const anew = build(writeAll(files, join(root, 'anew')));
	expect(again).toEqual(anew);
	expect(Object.keys(again)).toContain('en/projects/c/index.html');
	expect(again['projects/a/__data.json']).toBe('2');
	expect(statSync(join(site, 'projects/a/page.json')).ino).toBe(unchanged.ino);
});

function listed(site: string): Record<string, string> {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
	return Object.fromEntries(
		files.map((file) => {
			const path = join(site, file);
			return [
				file.replaceAll('\\', '/'),
				statSync(path).isFile() ? readFileSync(path, 'utf8') : '',
			];
		}),
	);
}
