// PDFs that LibreOffice printed (make-pdf.ts). The expectations follow the HTML beside them, cell by
// cell, without columns that no row separates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '#lib/documents/pdf/read-pdf.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';

async function rowsOf(file: string): Promise<string[]> {
	const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, file)));
	const { sheets, problems } = await readPdf(bytes, pdfResources);
	expect(problems).toEqual([]);
	const rows = sheets[0]?.rows ?? [];
	return rows.filter((row) => row.length > 0).map((row) => row.map((cell) => cell.text).join('|'));
}

test('a form across a page break, which cuts through its goal', async () => {
	const goal =
		'推进和规范社区矫正工作，保障刑事判决、刑事裁定和暂予监外执行决定的正确执行，提高教育矫正质量，' +
		'促进社区矫正对象顺利融入社会，预防和减少犯罪。坚持监督管理与教育帮扶相结合，专门机关与社会力量相结合，' +
		'采取分类管理、个别化矫正，有针对性地消除社区矫正对象可能重新犯罪的因素，帮助其成为守法公民。';
	expect(await rowsOf('two-pages.pdf')).toEqual([
		'项目名称||社区矫正经费|',
		'资金|总额|3,588,054.00|',
		'|其中：财政资金|3,588,054.00|',
		`项目总目标||${goal}|`,
		'绩效指标|二级指标|三级指标|指标值',
		'|数量指标|社区矫正对象监管率|=100.00(%)',
		'||完成设备配置|60部',
		'|质量指标|人员监管合规率|100%',
		'填表人：甲',
	]);
});

test('a form without lines has the columns of its text', async () => {
	expect(await rowsOf('no-lines.pdf')).toEqual([
		'项目名称||社区矫正经费',
		'资金|总额|3,588,054.00',
		'|其中：财政资金|3,588,054.00',
		'绩效指标|二级指标|三级指标|指标值',
		'|数量指标|社区矫正对象监管率|=100.00(%)',
		'||完成设备配置|60部',
		'|质量指标|人员监管合规率|100%',
		'填表人：甲',
	]);
});

test('a spreadsheet with running heads, repeated rows and labels cut by the page break', async () => {
	const name = (i: number): string => `第${i}项服务完成率|${i}部`;
	expect(await rowsOf('headed.pdf')).toEqual([
		'某区司法局2023年度预算',
		'财政项目支出绩效目标申报表|||',
		'项目名称|社区矫正经费||',
		`绩效指标|数量指标|${name(1)}`,
		...Array.from({ length: 23 }, (_, i) => `||${name(i + 2)}`),
		'第 1 页',
		'某区司法局2023年度预算',
		'第 2 页',
	]);
});

test('a level label that a page break cuts in two is one label', async () => {
	const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'cut-labels.pdf')));
	const { forms } = await readForms(bytes, { file: 'a.pdf', stem: 'a' }, { pdf: pdfResources });
	const indicators = forms.flatMap((form) => form.indicators);
	expect(indicators.map(({ name, level2, targetText }) => [level2, name, targetText])).toEqual([
		['数量指标', '社区矫正对象监管率', '=100.00(%)'],
		['服务对象满意度指标', '社区矫正对象满意度', '≥90%'],
		['服务对象满意度指标', '居民满意度', '≥85%'],
		['服务对象满意度指标', '家属满意度', '≥80%'],
	]);
	expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
});
