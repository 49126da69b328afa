import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
	type ISectionOptions,
} from 'docx';
import type { OpinionSheet } from './opinion-sheet.ts';
import { notInXml } from './workbook-text.ts';

// Widths and margins are in twentieths of a point.
const margin = 1_000;
/** What the margins leave of A4. */
const textWidth = 11_906 - 2 * margin;
const columns = {
	facts: [1_900, 3_053, 1_900, 3_053],
	opinions: [6_700, textWidth - 6_700],
	questions: [3_500, textWidth - 3_500 - 1_100, 1_100],
	overall: [1_900, textWidth - 1_900],
};
const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };

/** Review sheets as one Word document (.docx) on A4, each from a new page. */
export function toDocx(sheets: readonly OpinionSheet[]): Promise<Blob> {
	const document = new Document({
		title: safe(sheets[0]?.title ?? ''),
		creator: '',
		styles: { default: { document: { run: { font, size: 19 } } } },
		sections: sheets.map(sectionOf),
	});
	return Packer.toBlob(document);
}

function sectionOf(sheet: OpinionSheet): ISectionOptions {
	const { heads, questions } = sheet;
	const opinions = sheet.rows.map(({ head, texts, reply }, i) => [
		[paragraph(`${i + 1}. ${head}`, { bold: true }), ...texts.map((text) => paragraph(text))],
		[paragraph(reply)],
	]);
	return {
		properties: {
			page: {
				size: { width: 11_906, height: 16_838 },
				margin: { top: margin, bottom: margin, left: margin, right: margin },
			},
		},
		footers: { default: pageNumbers(sheet.pageOf) },
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				spacing: { after: 160 },
				children: runs(sheet.title, { bold: true, size: 32 }),
			}),
			factTable(sheet.facts),
			paragraph(sheet.counts, { before: 120, after: 80 }),
			opinions.length === 0
				? paragraph(sheet.noRows)
				: table(columns.opinions, [heads.matter, heads.reply], opinions),
			paragraph(''),
			table(
				columns.questions,
				questions.heads,
				questions.rows.map(({ name, asks, said, grade }) => [
					[paragraph(name, { bold: true }), paragraph(asks)],
					[paragraph(said)],
					[paragraph(grade, { isCentred: true })],
				]),
			),
			paragraph(''),
			table(
				columns.overall,
				null,
				sheet.overall.map(({ name, value }) => [
					[paragraph(name, { bold: true })],
					[paragraph(value)],
				]),
			),
			paragraph(sheet.note, { before: 120 }),
		],
	};
}

/** Two facts a row. */
function factTable(facts: OpinionSheet['facts']): Table {
	const rows = Array.from({ length: Math.ceil(facts.length / 2) }, (_, i) =>
		facts.slice(2 * i, 2 * i + 2),
	);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: columns.facts,
		rows: rows.map(
			(row) =>
				new TableRow({
					cantSplit: true,
					children: row.flatMap(({ name, value }, i) => [
						cell([paragraph(name, { bold: true })], columns.facts[2 * i] ?? 0),
						cell(
							[paragraph(value)],
							columns.facts[2 * i + 1] ?? 0,
							// Whole, where it stands alone in its row.
							row.length === 1 ? 3 : 1,
						),
					]),
				}),
		),
	});
}

function table(
	widths: readonly number[],
	heads: readonly string[] | null,
	rows: readonly (readonly Paragraph[])[][],
): Table {
	const head = heads && [
		new TableRow({
			// Again on each page.
			tableHeader: true,
			cantSplit: true,
			children: heads.map((text, i) =>
				cell([paragraph(text, { bold: true, isCentred: true })], widths[i] ?? 0),
			),
		}),
	];
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: [...widths],
		rows: [
			...(head ?? []),
			...rows.map(
				(cells) =>
					new TableRow({
						// A row that is longer than a page is split all the same.
						cantSplit: true,
						children: cells.map((paragraphs, i) => cell(paragraphs, widths[i] ?? 0)),
					}),
			),
		],
	});
}

function cell(children: readonly Paragraph[], width: number, columnSpan = 1): TableCell {
	return new TableCell({
		children: [...children],
		columnSpan,
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlign.TOP,
		margins: { top: 50, bottom: 50, left: 90, right: 90 },
		borders: { top: line, bottom: line, left: line, right: line },
	});
}

interface Look {
	bold?: boolean;
	isCentred?: boolean;
	size?: number;
	before?: number;
	after?: number;
}

function paragraph(text: string, look: Look = {}): Paragraph {
	const { isCentred = false, before = 0, after = 0 } = look;
	return new Paragraph({
		alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
		spacing: { before, after },
		children: runs(text, look),
	});
}

/** A line end within a text stays one. */
function runs(text: string, { bold = false, size }: Look): TextRun[] {
	return text
		.split(/\r\n?|\n/)
		.map(
			(one, i) =>
				new TextRun({ text: safe(one), bold, ...(size && { size }), ...(i > 0 && { break: 1 }) }),
		);
}

function pageNumbers([before, between, after]: OpinionSheet['pageOf']): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({
						size: 17,
						children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
					}),
				],
			}),
		],
	});
}

/** What documents print may hold what no XML can: such a character becomes the sign for an unreadable one. */
function safe(text: string): string {
	return text.replace(notInXml, '\ufffd');
}
