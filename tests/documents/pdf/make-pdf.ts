// Writes the PDFs beside this file with LibreOffice: `npx tsx tests/documents/pdf/make-pdf.ts`. Three
// come from the HTML files here, headed.pdf from a spreadsheet with running heads and repeated rows.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = import.meta.dirname;
const indicators = Array.from({ length: 24 }, (_, i) => `第${i + 1}项服务完成率`);

const cell = (text: string, columns = 1, rows = 1): string =>
	`<table:table-cell table:style-name="cell" office:value-type="string" table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"><text:p>${text}</text:p></table:table-cell>` +
	'<table:covered-table-cell/>'.repeat(columns - 1);
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const covered = '<table:covered-table-cell table:style-name="cell"/>';

const sheet = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap" style:vertical-align="middle"/><style:text-properties style:font-name-asian="Noto Serif CJK SC" fo:font-size="10pt" style:font-size-asian="10pt"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="16cm" fo:margin="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"><style:header><text:p>某区司法局2023年度预算</text:p></style:header><style:footer><text:p>第 <text:page-number>1</text:page-number> 页</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="表" table:style-name="sheet"><table:table-column table:style-name="wide" table:number-columns-repeated="4"/>
<table:table-header-rows>${row(cell('财政项目支出绩效目标申报表', 4))}</table:table-header-rows>
${row(cell('项目名称') + cell('社区矫正经费', 3))}
${row(cell('绩效指标', 1, indicators.length) + cell('数量指标', 1, indicators.length) + cell(indicators[0] ?? '') + cell('1部'))}
${indicators
	.slice(1)
	.map((name, i) => row(covered + covered + cell(name) + cell(`${i + 2}部`)))
	.join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;

const work = mkdtempSync(join(tmpdir(), 'make-pdf-'));
try {
	const spreadsheet = join(work, 'headed.fods');
	writeFileSync(spreadsheet, sheet);
	const pages = ['two-pages.html', 'no-lines.html', 'cut-labels.html'];
	for (const file of [spreadsheet, ...pages.map((page) => join(folder, page))]) {
		const profile = `-env:UserInstallation=file://${work}/profile`;
		execFileSync('soffice', [
			profile,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			file,
		]);
	}
} finally {
	rmSync(work, { recursive: true });
}
