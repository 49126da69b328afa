// What a reader of the printed page sees of a Word document, and what he does not see.
import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/documents/read-document.ts';
import { codesOf, docx, problemsOf, rowsOf, words } from '../read.ts';

const run = (text: string, properties = ''): string =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
const lowered = (text: string): string => run(text, '<w:vertAlign w:val="subscript"/>');
const cellOf = (content: string): string => `<w:tc>${content}</w:tc>`;
const oneCell = (runs: string): string =>
	`<w:tbl><w:tr>${cellOf(`<w:p>${runs}</w:p>`)}${cellOf(words('旁'))}</w:tr></w:tbl>`;
const printed = async (runs: string, parts: Record<string, string> = {}): Promise<string> =>
	(await rowsOf(docx(oneCell(runs), parts))).find((row) => row.length > 0)?.[0] ?? '';

describe('raised and lowered text', () => {
	test.each([
		['≥12', '1', '', '≥12'],
		['≥12', '[1]', '', '≥12'],
		['≥12', '①', '', '≥12'],
		['≥12', '*', '', '≥12'],
		['≥12', '注1', '', '≥12'],
		['≥12', '3', '', '≥12³'],
		['≥10', '1', '', '≥10¹'],
		['≥110', '1', '', '≥110'],
		['≥5×10', '4', '立方米', '≥5×10⁴立方米'],
		['10', '-3', '', '10⁻³'],
		['≥500m', '2', '', '≥500m²'],
		['≥95%', '2', '', '≥95%'],
		['保洁数量', '3', '', '保洁数量'],
		['≥12(条)', '1,2', '', '≥12(条)'],
		['', '1', '保洁数量', '¹保洁数量'],
		['≥', '12', '条', '≥¹²条'],
		['不少于', '3', '次', '不少于³次'],
		['保洁数量', '1', '（条）', '保洁数量（条）'],
		['', '85%', '', '85%'],
		['3', '1', '/2', '3¹/2'],
		['≤26', 'o', 'C', '≤26°C'],
		['品牌', 'TM', '', '品牌TM'],
	])('%s with %s raised, then "%s", says %s', async (before, up, after, says) => {
		expect(await printed(run(before) + raised(up) + run(after))).toBe(says);
	});

	test('a power in several runs, and text raised by its position or its style', async () => {
		expect(await printed(run('10') + raised('-') + raised('4'))).toBe('10⁻⁴');
		expect(await printed(run('≥12') + run('1', '<w:position w:val="8"/>'))).toBe('≥12');
		const styles = `<w:styles><w:style w:type="character" w:styleId="a3"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
			<w:style w:type="character" w:styleId="a4"><w:basedOn w:val="a3"/></w:style></w:styles>`;
		const inStyle = run('≥12') + run('1', '<w:rStyle w:val="a4"/>');
		expect(await printed(inStyle, { 'word/styles.xml': styles })).toBe('≥12');
	});

	test('lowered digits stay beside letters and never become digits of a number', async () => {
		expect(await printed(run('CO') + lowered('2') + run('减排'))).toBe('CO2减排');
		expect(await printed(run('≥12') + lowered('1'))).toBe('≥12₁');
	});
});

describe('formulas', () => {
	const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
	const e = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
	const math = (content: string): string => `<m:oMath>${content}</m:oMath>`;
	const fraction = (a: string, b: string): string => e('f', e('num', t(a)) + e('den', t(b)));
	test.each([
		[fraction('1', '2'), '1/2'],
		[t('3') + fraction('1', '2'), '3 1/2'],
		[fraction('1', '2') + t('5'), '1/2 5'],
		[fraction('a+b', '2'), '(a+b)/2'],
		[t('≥5×') + e('sSup', e('e', t('10')) + e('sup', t('4'))), '≥5×10⁴'],
		[e('sSub', e('e', t('CO')) + e('sub', t('2'))), 'CO2'],
		[e('rad', e('e', t('2'))), '√(2)'],
		[e('d', e('e', t('1') + t('2'))), '(12)'],
		[t('≥95%'), '≥95%'],
	])('%s', async (content, says) => {
		expect(await printed(math(content))).toBe(says);
	});

	test('a fraction in a formula stands apart from a number beside the formula', async () => {
		expect(await printed(run('3') + math(fraction('1', '2')))).toBe('3 1/2');
		expect(await printed(math(fraction('1', '2')) + run('5'))).toBe('1/2 5');
	});

	test('what has no form in one line is reported and no number', async () => {
		const read = await readDocument(docx(oneCell(math(e('m', e('mr', e('e', t('12'))))))));
		expect(codesOf(read)).toEqual(['invalid-character']);
	});
});

describe('fields', () => {
	const char = (type: string, data = ''): string =>
		`<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
	const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
	const field = (instruction: string, result: string | null, data = ''): string =>
		char('begin', data && `<w:ffData>${data}</w:ffData>`) +
		code(instruction) +
		(result === null ? '' : char('separate') + run(result)) +
		char('end');
	const box = (inside: string): string => field(' FORMCHECKBOX ', null, `<w:checkBox>${inside}</w:checkBox>`);
	const list = (chosen: string): string =>
		field(' FORMDROPDOWN ', null, `<w:ddList>${chosen}<w:listEntry w:val="请选择"/><w:listEntry w:val="经常性"/></w:ddList>`);
	test.each([
		[field(' =SUM(A1:A3) ', '120'), '120'],
		[field(' FORMTEXT ', '某项目'), '某项目'],
		[field(' FORMTEXT ', '\u2002\u2002\u2002'), ''],
		[box('<w:default w:val="1"/>'), '☑'],
		[box('<w:default w:val="1"/><w:checked w:val="0"/>'), '□'],
		[box('<w:default w:val="0"/><w:checked/>'), '☑'],
		[box(''), '□'],
		[list('<w:result w:val="1"/>'), '经常性'],
		[list(''), '请选择'],
		[char('begin') + code('IF ') + field('MERGEFIELD a', '8') + code('=1') + char('separate') + run('12') + char('end'), '12'],
		[field(' EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(hé dào),河道)', null), '河道'],
		[field('eq \\f(1,2)', null), '1/2'],
		[field('eq \\o\\ac(□,√)', null), '☑'],
		[field('EQ \\o\\ac(○,3)', null), '③'],
		['<w:fldSimple w:instr=" PAGE ">' + run('7') + '</w:fldSimple>', '7'],
	])('%s', async (runs, says) => {
		expect(await printed(runs)).toBe(says);
	});
});

describe('content controls', () => {
	const control = (properties: string, content: string): string =>
		`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
	const box = (state: string): string =>
		`<w14:checkbox>${state}<w14:checkedState w14:val="2612"/></w14:checkbox>`;
	test.each([
		[control('<w:showingPlcHdr/><w:dropDownList/>', run('选择一项。')), ''],
		[control('<w:showingPlcHdr w:val="0"/><w:text/>', run('某项目')), '某项目'],
		[control('<w:comboBox/>', run('经常性项目')), '经常性项目'],
		[control(box('<w14:checked w14:val="1"/>'), run('☒')) + run('经常性'), '☑经常性'],
		[control(box('<w14:checked w14:val="0"/>'), run('☐')) + run('一次性'), '□一次性'],
		[control(box(''), run('☐')), '□'],
		[control('', control('<w:showingPlcHdr/>', run('单击此处')) + run('甲')), '甲'],
	])('%s', async (runs, says) => {
		expect(await printed(runs)).toBe(says);
	});

	test('a prompt around a whole cell leaves the cell in its column', async () => {
		const row = `<w:tr>${cellOf(words('项目性质'))}${control('<w:showingPlcHdr/>', cellOf(words('请选择')))}${cellOf(words('末'))}</w:tr>`;
		expect(await rowsOf(docx(`<w:tbl>${row}</w:tbl>`))).toEqual([['项目性质', '', '末']]);
	});
});

describe('hidden, deleted, moved and struck text', () => {
	test.each([
		[run('【内部】', '<w:vanish/>') + run('项目'), '项目'],
		[run('项目', '<w:vanish w:val="0"/>'), '项目'],
		['<w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:ins>' + run('12') + '</w:ins>', '12'],
		[`<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`, '新'],
		['<w:r><w:ruby><w:rt>' + run('hé') + '</w:rt><w:rubyBase>' + run('河') + '</w:rubyBase></w:ruby></w:r>' + run('道'), '河道'],
		['<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>2</w:t></w:r>' + run('项'), '项'],
		[run('1,200,') + '<w:r><w:softHyphen/></w:r>' + run('000\u00ad.\u200b00'), '1,200,000.00'],
	])('%s', async (runs, says) => {
		expect(await printed(runs)).toBe(says);
	});

	test('hidden through the style of a paragraph or of its base', async () => {
		const style = (id: string, inside: string): string =>
			`<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
		const styles = `<w:styles>${style('b', '<w:rPr><w:vanish/></w:rPr>')}${style('c', '<w:basedOn w:val="b"/>')}</w:styles>`;
		const body = `<w:p><w:pPr><w:pStyle w:val="c"/></w:pPr>${run('藏')}${run('显', '<w:vanish w:val="0"/>')}</w:p>${words('正文')}`;
		expect(await rowsOf(docx(body, { 'word/styles.xml': styles }))).toEqual([['显'], ['正文']]);
	});

	test('struck text is left out with a problem at its cell', async () => {
		const read = await readDocument(docx(oneCell(run('≥8', '<w:strike/>') + run('≥12'))));
		expect(read.sheets[0]?.rows[0]?.[0]?.text).toBe('≥12');
		expect(problemsOf(read)).toMatchObject([{ code: 'struck-text', line: 1, column: 1 }]);
	});

	test('deleted and hidden rows, deleted cells, cells that continue a merged one', async () => {
		const row = (text: string, properties = '', cell = ''): string =>
			`<w:tr>${properties}<w:tc><w:tcPr>${cell}</w:tcPr>${words(text)}</w:tc>${cellOf(words('值'))}</w:tr>`;
		const body = `<w:tbl>${[
			row('一'),
			row('二', '<w:trPr><w:del w:id="1"/></w:trPr>'),
			row('三', '<w:trPr><w:hidden/></w:trPr>'),
			row('四', '<w:trPr><w:ins w:id="2"/></w:trPr>'),
			row('五', '', '<w:cellDel w:id="3"/>'),
			row('六', '', '<w:vMerge/>'),
		].join('')}</w:tbl>`;
		expect(await rowsOf(docx(body))).toEqual([
			['一', '值'],
			['四', '值'],
			['', '值'],
			['', '值'],
		]);
	});

	test('the mark of a paragraph that is deleted or hidden joins two paragraphs', async () => {
		const joined = (mark: string): string =>
			`<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${run('项目支出')}</w:p>${words('绩效目标表')}`;
		for (const mark of ['<w:del/>', '<w:vanish/>']) {
			expect(await rowsOf(docx(joined(mark)))).toEqual([['项目支出绩效目标表']]);
		}
	});
});

describe('signs of fonts', () => {
	const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
	test.each([
		[run('\uf0b3', font('Symbol')) + run('12'), '≥12'],
		[run('\uf0a3', font('Symbol')) + run('12'), '≤12'],
		[run('³', font('Symbol')) + run('12'), '≥12'],
		[run('\uf0a3', font('Wingdings 2')) + run('甲'), '□甲'],
		[run('R', font('Wingdings 2')) + run('甲'), '☑甲'],
		[run('þ', font('Wingdings')) + run('甲') + run('\uf06f', font('Wingdings')) + run('乙'), '☑甲□乙'],
		[run('项目12', font('Symbol')), '项目12'],
	])('%s', async (runs, says) => {
		expect(await printed(runs)).toBe(says);
	});

	test('a private character in an unknown font is reported', async () => {
		const read = await readDocument(docx(oneCell(run('\uf0b312', font('某字体')))));
		expect(problemsOf(read)).toMatchObject([{ code: 'invalid-character', line: 1, column: 1 }]);
	});
});

test('an embedded file is named by a problem', async () => {
	const rels = `<Relationships><Relationship Id="r9" Type="http://x/aFChunk" Target="/word/afchunk.mht"/></Relationships>`;
	const body = `${words('前')}<w:altChunk r:id="r9"/>`;
	const { problems } = await readDocument(docx(body, { 'word/_rels/document.xml.rels': rels }));
	expect(problems).toMatchObject([{ code: 'unread', message: expect.stringContaining('afchunk.mht') }]);
});
