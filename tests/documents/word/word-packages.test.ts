// The same document in the dresses that programs give it: prefixes, strict OOXML, one XML file.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, rowsOf, utf8 } from '../read.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function document(prefix: string, address: string, declare = true): string {
	const p = prefix === '' ? '' : `${prefix}:`;
	const says = `xmlns${prefix === '' ? '' : `:${prefix}`}="${address}"`;
	const cell = (text: string, more = ''): string =>
		`<${p}tc>${more}<${p}p><${p}r><${p}t>${text}</${p}t></${p}r></${p}p></${p}tc>`;
	const wide = `<${p}tcPr><${p}gridSpan ${p}val="2"/></${p}tcPr>`;
	return (
		`<?xml version="1.0"?><${p}document ${declare ? says : ''}><${p}body><${p}tbl>` +
		`<${p}tr>${cell('项目名称', wide)}${cell('某项目')}</${p}tr></${p}tbl></${p}body></${p}document>`
	);
}
const rows = [['项目名称', '', '某项目']];
const relations = (target: string): string =>
	`<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`;

test.each([
	['w', word],
	['ns0', word],
	['', strict],
	['w', strict],
])('prefix "%s" for %s', async (prefix, address) => {
	const xml = document(prefix, address);
	const known = prefix === '' ? xml.replaceAll(' val=', ' w:val=').replace('xmlns=', `xmlns:w="${address}" xmlns=`) : xml;
	expect(await rowsOf(zipSync({ 'word/document.xml': strToU8(known) }))).toEqual(rows);
});

test('the body is where the package says', async () => {
	const bytes = zipSync({
		'_rels/.rels': strToU8(relations('/teil/haupt.xml')),
		'teil/haupt.xml': strToU8(document('w', word)),
	});
	const read = await readDocument(bytes);
	expect(read.format).toBe('docx');
	expect(await rowsOf(bytes)).toEqual(rows);
});

test.each([
	['pkg', true],
	['p1', false],
])('a package in one XML file, prefix %s', async (prefix, inside) => {
	const part = (name: string, xml: string): string =>
		`<${prefix}:part ${prefix}:name="${name}"><${prefix}:xmlData>${xml.replace(/^<\?xml[^>]*>/, '')}</${prefix}:xmlData></${prefix}:part>`;
	const xml =
		`<?xml version="1.0"?><?mso-application progid="Word.Document"?><${prefix}:package ` +
		`xmlns:${prefix}="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:w="${word}">` +
		part('/_rels/.rels', relations('word/document.xml')) +
		part('/word/document.xml', document('w', word, inside)) +
		`<${prefix}:part ${prefix}:name="/word/media/a.png"><${prefix}:binaryData>AAAA</${prefix}:binaryData></${prefix}:part></${prefix}:package>`;
	expect((await readDocument(utf8(xml))).format).toBe('docx');
	expect(await rowsOf(utf8(xml))).toEqual(rows);
});

test('Word 2003 XML, with deletions, hidden text and merged cells', async () => {
	const r = (text: string, more = ''): string => `<w:r>${more}<w:t>${text}</w:t></w:r>`;
	const cell = (content: string, more = ''): string => `<w:tc>${more}<w:p>${content}</w:p></w:tc>`;
	const gone = `<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content>${r('旧')}</aml:content></aml:annotation>`;
	const hidden = r('藏', '<w:rPr><w:vanish/></w:rPr>');
	const xml =
		'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument ' +
		'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">' +
		`<w:body><w:tbl><w:tr>${cell(r('产出'), '<w:tcPr><w:vmerge w:val="restart"/></w:tcPr>')}${cell(gone + r('新'))}</w:tr>` +
		`<w:tr>${cell('', '<w:tcPr><w:vmerge/></w:tcPr>')}${cell(hidden + r('显'))}</w:tr></w:tbl></w:body></w:wordDocument>`;
	expect(await rowsOf(utf8(xml))).toEqual([
		['产出', '新'],
		['', '显'],
	]);
});

test.each([
	['<?xml version="1.0"?><office:document xmlns:office="x"/>', 'OpenDocument'],
	['<pkg:package xmlns:pkg="x"><pkg:part pkg:name="/xl/workbook.xml"/></pkg:package>', 'Office XML'],
])('%s is named', async (xml, name) => {
	const read = await readDocument(utf8(xml));
	expect(codesOf(read)).toEqual(['unknown-format']);
	expect(read.problems[0]?.message).toContain(name);
});
