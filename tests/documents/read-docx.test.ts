import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, docx, paragraph, placesOf, rowsOf, words } from './read.ts';

const cell = (content: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

test('merged cells keep the columns aligned', async () => {
	const body = table(
		row(cell(words('资金'), '<w:vMerge w:val="restart"/>'), cell(words('总额'), span(2)), cell(words('1'))),
		row(cell('<w:p/>', '<w:vMerge/>'), cell(words('财政')), cell(words('其他')), cell(words('2'))),
		`<w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>${cell(words('3'))}</w:tr>`,
	);
	expect(await rowsOf(docx(body))).toEqual([
		['资金', '总额', '', '1'],
		['', '财政', '其他', '2'],
		['', '', '', '3'],
	]);
	expect(await placesOf(docx(body))).toContain('T1R1C4 1');
});

test('text before, between and after tables, nested tables and text boxes', async () => {
	const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${words('框')}</w:txbxContent></mc:Choice>
		<mc:Fallback><w:txbxContent>${words('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
	const body =
		words('前') +
		table(row(cell(words('外') + table(row(cell(words('内')))) + words('外二')), cell(words('旁')))) +
		`<w:p><w:r><w:t>中</w:t>${box}</w:r></w:p>` +
		table(row(cell(words('后'))));
	expect(await placesOf(docx(body))).toEqual([
		'P1 前',
		'T1R1C1 外\n外二',
		'T1R1C2 旁',
		'T1R1C1/T1R1C1 内',
		'P2 中',
		'P2/P1 框',
		'T2R1C1 后',
	]);
});

test('runs: breaks, tabs, hyphens, symbols, tracked changes, content controls', async () => {
	const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
	expect(await rowsOf(docx(paragraph(`${t('名称')}<w:tab/>${t('甲')}<w:br/>${t('乙')}`)))).toEqual([
		['名称', '甲'],
		['乙'],
	]);
	const inCell = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>
		<w:r>${t('A')}<w:tab/>${t('B')}<w:noBreakHyphen/>${t('C')}</w:r>
		<w:del><w:r><w:delText>删</w:delText><w:t>除</w:t></w:r></w:del><w:ins><w:r>${t('增')}</w:r></w:ins>
		<w:hyperlink><w:r>${t('链')}</w:r></w:hyperlink>
		<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:instrText>PAGE</w:instrText></w:r></w:p>`;
	const control = `<w:sdt><w:sdtPr/><w:sdtContent>${words('控件')}</w:sdtContent></w:sdt>`;
	expect(await rowsOf(docx(table(row(cell(inCell + control)))))).toEqual([
		['A B-C增链≥\n控件'],
	]);
});

test('page headers before the body, footers and notes after it', async () => {
	const bytes = docx(words('正文'), {
		'word/header1.xml': `<w:hdr>${words('页眉')}</w:hdr>`,
		'word/footer1.xml': `<w:ftr>${words('页脚')}</w:ftr>`,
		'word/footnotes.xml': `<w:footnotes><w:footnote>${words('脚注')}</w:footnote></w:footnotes>`,
	});
	expect(await placesOf(bytes)).toEqual(['H1P1 页眉', 'P1 正文', 'F1P1 页脚', 'N1P1 脚注']);
	expect((await rowsOf(bytes))[1]).toEqual([]);
});

test('XML that breaks off is read up to there, with a problem', async () => {
	const xml = `<w:document><w:body>${words('一')}<w:p><w:r><w:t>二`;
	const read = await readDocument(zipSync({ 'word/document.xml': strToU8(xml) }));
	expect(codesOf(read)).toEqual(['damaged-document']);
	expect(read.sheets[0]?.rows.flat().map(({ text }) => text)).toEqual(['一', '二']);
	const garbage = await readDocument(zipSync({ 'word/document.xml': strToU8('<<&&]]>') }));
	expect(codesOf(garbage)).toEqual(['damaged-document']);
});

test('an empty document', async () => {
	expect(codesOf(await readDocument(docx('<w:p/><w:p/>')))).toEqual(['empty-document']);
});
