import { Parser } from 'htmlparser2';
import { FlowBuilder } from './flow.ts';
import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { toSheet } from './to-sheet.ts';

const notPrinted = new Set(['script', 'style', 'title', 'template']);
const blocks = new Set(
	(
		'address article aside blockquote body center dd details div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'
	).split(' '),
);
const rowGroups = new Set(['tbody', 'thead', 'tfoot']);
const chunk = 65_536;

/** HTML -> one sheet: one row per table row or paragraph. Merged cells keep their columns. */
export function readHtml(html: string): ReadSheets {
	const reader = new HtmlReader();
	const parser = new Parser(reader, { decodeEntities: true });
	for (let at = 0; at < html.length && reader.breach === null; at += chunk) {
		parser.write(html.slice(at, at + chunk));
	}
	if (reader.breach !== null) return refuse('too-large', `HTML 文件过大：${reader.breach}`);
	parser.end();
	const { sheet, problems } = toSheet(reader.flow.takeRows());
	return { sheets: [sheet], problems };
}

/** Handles the tags and texts of one document. */
class HtmlReader {
	readonly flow = new FlowBuilder();
	#depth = 0;
	#skipped = 0;
	#preformatted = 0;
	#endsBlank = true;
	#isTooDeep = false;

	get breach(): string | null {
		return this.#isTooDeep ? `标签嵌套超过 ${limits.elementDepth} 层` : this.flow.breach;
	}

	onopentag(name: string, attributes: Record<string, string>): void {
		this.#depth += 1;
		if (this.#depth > limits.elementDepth) this.#isTooDeep = true;
		if (notPrinted.has(name)) this.#skipped += 1;
		if (name === 'pre') this.#preformatted += 1;
		if (blocks.has(name)) this.#endParagraph();
		else if (name === 'br') this.#breakLine();
		else if (name === 'table') this.flow.openTable();
		else if (name === 'tr') this.flow.openRow();
		else if (name === 'td' || name === 'th') {
			this.flow.openCell(columnSpan(attributes.colspan), rowSpan(attributes.rowspan));
			this.#endsBlank = true;
		}
	}

	onclosetag(name: string): void {
		this.#depth -= 1;
		if (notPrinted.has(name)) this.#skipped -= 1;
		if (name === 'pre') this.#preformatted -= 1;
		if (blocks.has(name)) this.#endParagraph(name === 'p');
		else if (name === 'table') this.flow.closeTable();
		else if (rowGroups.has(name)) {
			this.flow.closeRow();
			this.flow.endRowGroup();
		} else if (name === 'tr') this.flow.closeRow();
		else if (name === 'td' || name === 'th') this.flow.closeCell();
		if (name === 'table' || name === 'td' || name === 'th') this.#endsBlank = true;
	}

	ontext(text: string): void {
		if (this.#skipped > 0) return;
		if (this.#preformatted > 0) {
			const lines = text.replace(/\r\n?/g, '\n');
			this.flow.text(this.flow.inCell ? lines.replaceAll('\t', ' ') : lines);
			return;
		}
		const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ');
		const piece = this.#endsBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
		if (piece === '') return;
		this.#endsBlank = piece.endsWith(' ');
		this.flow.text(piece.replaceAll('\u00a0', ' '));
	}

	#breakLine(): void {
		this.flow.text('\n');
		this.#endsBlank = true;
	}

	#endParagraph(keepBlank = false): void {
		this.flow.endParagraph(keepBlank);
		this.#endsBlank = true;
	}
}

function columnSpan(printed: string | undefined): number {
	const columns = Number.parseInt(printed ?? '', 10);
	return columns > 0 ? Math.min(columns, limits.span) : 1;
}

/** `rowspan="0"` reaches to the end of the group of rows. */
function rowSpan(printed: string | undefined): number {
	const rows = Number.parseInt(printed ?? '', 10);
	if (rows === 0) return Infinity;
	return rows > 0 ? rows : 1;
}
