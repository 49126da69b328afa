import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { formXml, rawParts, smallForm, zipParts } from './raw-xlsx.ts';

type Parts = Record<string, string>;
const sheetName = 'xl/worksheets/sheet1.xml';
const whole = (): Parts => rawParts([{ name: '申报表', xml: formXml(smallForm) }]);
const change = (parts: Parts, name: string, with_: (xml: string) => string): Parts => ({
	...parts,
	[name]: with_(parts[name] ?? ''),
});
const move = (parts: Parts, rename: (name: string) => string): Parts =>
	Object.fromEntries(Object.entries(parts).map(([name, xml]) => [rename(name), xml]));
const without = (parts: Parts, name: string): Parts =>
	Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');
const rels = 'xl/_rels/workbook.xml.rels';

/** Sound workbooks of many writers. Each must read as the plain one does. */
const sound: Record<string, Parts> = {
	plain: whole(),
	'with persons and comments that are no XML': {
		...whole(),
		'xl/persons/person.xml': '<personList',
		'xl/threadedComments/threadedComment1.xml': '',
		'xl/metadata.xml': 'x',
	},
	'with content types': { ...whole(), '[Content_Types].xml': '<Types' },
	'with names that begin with a slash': move(whole(), (name) => `/${name}`),
	'with backslashes': move(whole(), (name) => name.replaceAll('/', '\\')),
	'with names in other letters': move(whole(), (name) => name.replace('sheet1', 'Sheet1')),
	'with absolute targets': change(whole(), rels, (xml) => xml.replaceAll('Target="', 'Target="/xl/')),
	'with roundabout targets': change(whole(), rels, (xml) =>
		xml.replaceAll('Target="', 'Target="../xl/./'),
	),
	'with its sheet elsewhere': move(
		change(whole(), rels, (xml) => xml.replace('worksheets/sheet1', '../data/table')),
		(name) => name.replace(sheetName, 'data/table.xml'),
	),
	'with its workbook elsewhere': move(
		change(whole(), '_rels/.rels', (xml) => xml.replace('xl/workbook', 'book/main')),
		(name) => name.replace('xl/workbook.xml', 'book/main.xml').replace('xl/_rels/workbook', 'book/_rels/main').replace('xl/', 'book/'),
	),
	'with a prefix': Object.fromEntries(
		Object.entries(whole()).map(([name, xml]) => [name, prefixed(xml)]),
	),
	'of the strict kind': Object.fromEntries(
		Object.entries(whole()).map(([name, xml]) => [
			name,
			xml.replaceAll('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument'),
		]),
	),
	'without relations': without(without(whole(), rels), '_rels/.rels'),
	'without styles': without(whole(), 'xl/styles.xml'),
	'with another prefix for ids': change(whole(), 'xl/workbook.xml', (xml) => xml.replaceAll('r:id', 'd3p1:id')),
	'without addresses': change(
		rawParts([{ name: '申报表', xml: formXml(smallForm.map((row) => row.map((text) => text || ' '))) }]),
		sheetName,
		(xml) => xml.replaceAll(/ r="[^"]*"/g, ''),
	),
};

test.each(Object.keys(sound))('a workbook %s is read', async (kind) => {
	const bytes = zipParts(sound[kind] ?? {});
	const { format, forms, problems } = await readForms(bytes, { file: 'a.xlsx', stem: 'a' });
	expect([format, problems]).toEqual(['xlsx', []]);
	expect(forms.map(({ projectName, funding }) => [projectName, funding.total])).toEqual([
		['道路养护项目', 1_200_000],
	]);
	expect(forms[0]?.indicators.map(({ targetText }) => targetText)).toEqual(['≥10公里', '≥95%']);
});

test.each([sheetName, 'xl/workbook.xml', 'xl/styles.xml'])('%s that is cut off: damaged', async (name) => {
	const parts = change(whole(), name, (xml) => xml.slice(0, -15));
	const { forms, problems } = await readForms(zipParts(parts), { file: 'a', stem: 'a' });
	expect(forms).toEqual([]);
	expect(problems.map(({ code }) => code)).toEqual(['damaged-document']);
});

test('a missing sheet is named', async () => {
	const parts = rawParts([
		{ name: '甲', xml: formXml(smallForm) },
		{ name: '乙', xml: '' },
	]);
	const { problems } = await readForms(zipParts(without(parts, 'xl/worksheets/sheet2.xml')), { file: 'a', stem: 'a' });
	expect(problems).toMatchObject([{ code: 'damaged-document', message: '文件已损坏：缺少工作表“乙”' }]);
});

test('a presentation is no workbook', async () => {
	const parts = {
		'_rels/.rels': (whole()['_rels/.rels'] ?? '').replace('xl/workbook', 'ppt/presentation'),
		'ppt/presentation.xml': '<p:presentation/>',
	};
	const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([n, x]) => [n, strToU8(x)])));
	const { format, problems } = await readForms(bytes, { file: 'a', stem: 'a' });
	expect(format).toBeNull();
	expect(problems[0]?.message).toContain('PowerPoint');
});
