// The pages that are made from a template after prerendering: copies of it, each with its own name, links
// and printed text for readers without scripts. What a page shows is fetched from the JSON beside it.
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { KeptFolders, setAside } from './kept-folders.js';

const besideFile = 'page.json';
/** Where the build leaves what these pages show, many in a file. */
const besideFolder = 'beside';
export const sections = [
	{ folder: 'projects', template: '~', toPlain: plainProject },
	{ folder: 'data', template: '~2f~', toPlain: plainDocument },
];
const languages = ['', 'en'];

/**
 * An adapter that makes these pages in the site that another one has written. Those of the former build
 * stay where they are if they are the same: removing and making tens of thousands of files takes longer.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} site where it writes the pages
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withBeside(adapter, site) {
	return {
		...adapter,
		name: `${adapter.name} with pages from templates`,
		async adapt(builder) {
			const before = builder.getBuildDirectory('site-before');
			setAside(site, before);
			await adapter.adapt(builder);
			for (const section of sections) makePages(site, section, before);
			rmSync(join(site, besideFolder), { recursive: true, force: true });
			rmSync(before, { recursive: true, force: true });
		},
	};
}

/**
 * @param {string} site
 * @param {typeof sections[number]} section
 * @param {string} before the site of the former build
 */
export function makePages(site, { folder, template, toPlain }, before) {
	const templates = languages
		.map((language) => ({ language, path: join(site, language, folder, template) }))
		.filter(({ path }) => statSync(path, { throwIfNoEntry: false }));
	if (templates.length === 0) return;
	const files = templates.flatMap(({ language, path }) =>
		filesBelow(path).map((file) => ({
			language,
			file,
			path: join(path, file),
			html: file.endsWith('.html')
				? shareStyles(site, readFileSync(join(path, file), 'utf8'))
				: null,
		})),
	);
	const kept = new KeptFolders(site, before);
	for (const [page, json] of besideLines(site, folder)) {
		const data = JSON.parse(json);
		const plain = toPlain(data);
		const name = escaped(data.name ?? '—');
		const address = page.split('/').map(encodeURIComponent).join('/');
		kept.write(join(folder, page, besideFile), json);
		for (const { language, file, path, html } of files) {
			const target = join(language, folder, page, file);
			if (html === null) kept.link(target, path);
			else {
				const own = html
					.replaceAll(`/${folder}/${encodeURIComponent(template)}/`, `/${folder}/${address}/`)
					.replaceAll('~name~', () => name)
					.replace('~plain~', () => cut(plain, file));
				kept.write(target, own);
			}
		}
	}
	kept.removeOthers();
	for (const { path } of templates) rmSync(path, { recursive: true });
}

/**
 * @param {string} site
 * @param {string} section
 * @returns {Generator<[page: string, json: string]>}
 */
function* besideLines(site, section) {
	const folder = join(site, besideFolder);
	if (!existsSync(folder)) return;
	const files = readdirSync(folder).filter((file) => file.startsWith(`${section}-`));
	for (const file of files) {
		for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
			const tab = line.indexOf('\t');
			if (tab >= 0) yield [line.slice(0, tab), line.slice(tab + 1)];
		}
	}
}

/**
 * Styles inside of each page would be two thirds of all bytes, so these pages share a file.
 *
 * @param {string} site
 * @param {string} html
 */
function shareStyles(site, html) {
	const [, base] = /href="([^"]*\/)_app\/immutable\/assets\//.exec(html) ?? [];
	const [element, styles] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
	if (base === undefined || element === undefined || styles === undefined) return html;
	const hash = createHash('sha256').update(styles).digest('hex').slice(0, 12);
	const file = `_app/immutable/assets/template-${hash}.css`;
	mkdirSync(join(site, dirname(file)), { recursive: true });
	writeFileSync(join(site, file), styles);
	return html.replace(element, () => `<link href="${base}${file}" rel="stylesheet">`);
}

/** So many characters of Chinese text are some 4 KB of a page. */
const mostPlain = 2_000;

/**
 * The text as HTML. A longer one says where the rest is.
 *
 * @param {string} text
 * @param {string} file of the page, below the folder with the rest
 */
function cut(text, file) {
	if (text.length <= mostPlain) return escaped(text);
	const rest = `${'../'.repeat(file.split(/[\\/]/).length - 1)}${besideFile}`;
	return `${escaped(text.slice(0, mostPlain))}……<a href="${rest}">${besideFile}</a>`;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
}

/**
 * The printed texts of a form, a line each.
 *
 * @param {{ project: { form: Record<string, any> } }} data
 */
function plainProject({ project: { form } }) {
	const { department, unit, fiscalYear, startDate, endDate, printed, indicators } = form;
	/** @type {[string, string | null | undefined][]} */
	const said = [
		['主管部门', department],
		['实施单位', unit],
		['年度', fiscalYear?.toString()],
		['起止日期', startDate && endDate && `${startDate} 至 ${endDate}`],
		['项目资金总额', printed.total],
		['年度资金申请总额', printed.annualTotal],
		['项目总目标', form.overallGoal],
		['年度总体目标', form.annualGoal],
		.../** @type {Record<string, string | null>[]} */ (indicators).map(
			({ level2, name, targetText }) =>
				/** @type {[string, string]} */ ([level2 ?? '—', `${name ?? '—'}：${targetText ?? '—'}`]),
		),
	];
	return said.flatMap(([label, text]) => (text ? `${label}：${text}` : [])).join('\n');
}

/**
 * The printed cells of a part of a document, a line a row.
 *
 * @param {{ page: { sheets: { rows: { cells: { text: string | null }[] }[] }[] } }} data
 */
function plainDocument({ page: { sheets } }) {
	return sheets
		.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text ?? '…').join('　')))
		.join('\n');
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
