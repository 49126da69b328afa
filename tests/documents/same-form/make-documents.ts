// Writes the documents beside this file: forms 1, 5 and 8 of the first corpus in the layout of the
// official form, with merged cells. Run `npx tsx tests/documents/same-form/make-documents.ts` by hand.
// LibreOffice (`soffice`) converts the HTML to the other formats.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#lib/documents/read-document.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { FieldName, Form, Indicator, SourcePosition } from '#lib/model/form.ts';

const folder = import.meta.dirname;
const corpus = join(folder, '../../../data/minhang-justice-2023/declaration.txt');
const narrative = ['上海市闵行区司法局2023年度预算公开', '一、重点项目绩效目标（节选）'];
const between = ['以上项目由机关处室实施。', '二、其他项目'];

const bytes = readFileSync(corpus);
const { forms } = await readForms(bytes, { file: 'declaration.txt', stem: 'form' });
const [sheet] = (await readDocument(bytes)).sheets;

/** `cell('3,588,054.00', 2, 1)` spans two columns and one row. */
function cell(text: string, columns = 1, rows = 1): string {
	const escaped = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
	const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
	return `<td${spans}${kept(text)}>${escaped}</td>`;
}

/** How Calc must read a text: amounts and dates as such, but `=100.00(%)` not as a formula. */
function kept(text: string): string {
	const asNumber = (value: number, format: string): string =>
		` sdval="${value}" sdnum="2052;0;${format}"`;
	if (text.startsWith('=')) return ' sdnum="2052;0;@"';
	if (/^[\d,]+\.\d\d$/.test(text)) return asNumber(Number(text.replaceAll(',', '')), '#,##0.00');
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return '';
	return asNumber(Date.parse(text) / 86_400_000 + 25_569, 'YYYY-MM-DD');
}

function printedAt(position: SourcePosition | null | undefined): string {
	if (!position) return '';
	const row = sheet?.rows[position.line - 1] ?? [];
	return (row.find(({ column }) => column === position.column)?.text ?? '').replace(/<\/?p>/g, '');
}

function formRows(form: Form): string[] {
	const at = (field: FieldName): string => printedAt(form.places[field]);
	const money = (left: string, total: FieldName | null, right: string, annual: FieldName): string =>
		cell(left, 2) + cell(total ? at(total) : '') + cell(right, 2) + cell(at(annual));
	return [
		cell('财政项目支出绩效目标申报表', 8),
		cell(`(${form.fiscalYear}年度)`, 8),
		cell('项目名称', 2) +
			cell(at('projectName'), 2) +
			cell('项目性质') +
			cell(at('nature')) +
			cell('项目类别') +
			cell(at('category')),
		cell('主管部门', 2) + cell(at('department'), 2) + cell('实施单位') + cell(at('unit'), 3),
		cell('计划开始日期', 2) +
			cell(at('startDate'), 2) +
			cell('计划完成日期') +
			cell(at('endDate'), 3),
		cell('项目资金 (元)', 2, 4) +
			money('项目资金总额', 'total', '年度资金申请总额', 'annualTotal'),
		money('其中：财政资金', 'fiscal', '其中：当年财政拨款', 'annualFiscal'),
		money('', null, '上年结转资金', 'annualCarryover'),
		money('其他资金', 'otherTotal', '其他资金', 'annualOther'),
		cell('项目绩效目标', 1, 2) + cell('项目总目标', 4) + cell('年度总体目标', 3),
		cell(at('overallGoal'), 4) + cell(at('annualGoal'), 3),
		cell('绩效指标', 1, form.indicators.length + 1) +
			cell('一级指标') +
			cell('二级指标') +
			cell('三级指标', 3) +
			cell('年度(/项目)指标值', 2),
		...form.indicators.map((indicator, i) => indicatorRow(indicator, i, form.indicators)),
	];
}

/** Prints a label of level 1 or 2 on the first row of its group, merged over the whole group. */
function indicatorRow(indicator: Indicator, i: number, all: Indicator[]): string {
	const label = (level: 'level1' | 'level2'): string => {
		const same = (other: Indicator | undefined): boolean => other?.[level] === indicator[level];
		if (i > 0 && same(all[i - 1])) return '';
		const end = all.findIndex((other, j) => j > i && !same(other));
		return cell(indicator[level] ?? '', 1, (end < 0 ? all.length : end) - i);
	};
	const { name, target } = indicator.places;
	return label('level1') + label('level2') + cell(printedAt(name), 3) + cell(printedAt(target), 2);
}

function table(form: Form | undefined): string {
	if (!form) throw new Error('the corpus has no such form');
	const columns = '<col width="80">'.repeat(8);
	const rows = formRows(form).map((cells) => `<tr>${cells}</tr>`);
	return `<table border="1" cellspacing="0">${columns}\n${rows.join('\n')}\n</table>`;
}

const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const html = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>预算公开</title>
<style>body, td { font: 9pt 'Noto Serif CJK SC' } @page { size: 21cm 29.7cm; margin: 2cm }</style>
</head><body>
${paragraphs(narrative)}
${table(forms[0])}
<p><br></p>
${paragraphs(between)}
${table(forms[4])}
<p></p>
${table(forms[7])}
</body></html>
`;
writeFileSync(join(folder, 'same-form.html'), html);

function convert(from: string, to: string, ...how: string[]): void {
	const options = ['--headless', ...how, '--convert-to', to, '--outdir', folder];
	execFileSync('soffice', [...options, join(folder, `same-form.${from}`)], { stdio: 'ignore' });
}
convert('html', 'docx:MS Word 2007 XML', '--infilter=HTML (StarWriter)');
convert('docx', 'doc:MS Word 97');
convert('docx', 'pdf:writer_pdf_Export');
convert('html', 'xlsx:Calc MS Excel 2007 XML', '--infilter=HTML (StarCalc)');
convert('xlsx', 'xls:MS Excel 97');
convert('xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
