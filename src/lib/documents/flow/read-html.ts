import { Parser } from 'htmlparser2';
import { FlowBuilder } from './flow.ts';
import { HtmlSelect, inputText } from './html-inputs.ts';
import { plainStyle, styleInside, StyleSheet, type HtmlStyle } from './html-style.ts';
import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import { textInFont } from './symbol-text.ts';
import { styled } from './text-style.ts';
import { toSheet } from './to-sheet.ts';

const blocks = new Set(
	(
		'address article aside blockquote body center dd details div dl dt fieldset figcaption figure ' +
		'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'
	).split(' '),
);
const rowGroups = new Set(['tbody', 'thead', 'tfoot']);
/** Formulas whose parts stand above each other: how high the second and the third part are. */
const formulas: Readonly<Record<string, readonly (-1 | 0 | 1)[]>> = {
	mfrac: [0, 0],
	msup: [0, 1],
	msub: [0, -1],
	msubsup: [0, -1, 1],
};
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
	return { sheets: [toSheet(reader.flow.takeRows())], problems: [] };
}

interface OpenElement {
	name: string;
	style: HtmlStyle;
	/** How many children are closed or open. */
	children: number;
}

/** Handles the tags and texts of one document. */
class HtmlReader {
	readonly flow = new FlowBuilder();
	readonly #open: OpenElement[] = [];
	readonly #sheet = new StyleSheet();
	#css = '';
	#select: HtmlSelect | null = null;
	#preformatted = 0;
	#endsBlank = true;
	#isTooDeep = false;

	get breach(): string | null {
		return this.#isTooDeep ? `标签嵌套超过 ${limits.elementDepth} 层` : this.flow.breach;
	}

	onopentag(name: string, attributes: Record<string, string>): void {
		const outer = this.#open.at(-1);
		const around = outer?.style ?? plainStyle;
		const style = around.isGone ? around : styleInside(around, name, attributes, this.#sheet);
		if (outer) this.#openFormula(outer, style);
		this.#open.push({ name, style, children: 0 });
		if (this.#open.length > limits.elementDepth) this.#isTooDeep = true;
		if (style.isGone) return;
		if (name === 'pre' || name === 'textarea') this.#preformatted += 1;
		if (blocks.has(name)) this.#endParagraph();
		else if (name === 'br') this.#breakLine();
		else if (name === 'table') this.flow.openTable();
		else if (name === 'tr') this.flow.openRow();
		else if (name === 'td' || name === 'th') {
			this.flow.openCell(columnSpan(attributes.colspan), rowSpan(attributes.rowspan));
			this.#endsBlank = true;
		} else if (name === 'select') this.#select = new HtmlSelect(attributes);
		else if (name === 'option') this.#select?.openOption(attributes);
		else if (name === 'input') this.#print(inputText(attributes));
	}

	onclosetag(name: string): void {
		const { style = plainStyle } = this.#open.pop() ?? {};
		if (name === 'style') this.#addCss();
		if (style.isGone) return;
		if (name === 'pre' || name === 'textarea') this.#preformatted -= 1;
		if (blocks.has(name)) this.#endParagraph(name === 'p');
		else if (name === 'table') this.flow.closeTable();
		else if (rowGroups.has(name)) {
			this.flow.closeRow();
			this.flow.endRowGroup();
		} else if (name === 'tr') this.flow.closeRow();
		else if (name === 'td' || name === 'th') this.flow.closeCell();
		else if (name === 'select' && this.#select) {
			const { text } = this.#select;
			this.#select = null;
			this.#print(text);
		}
		if (name === 'table' || name === 'td' || name === 'th') this.#endsBlank = true;
	}

	ontext(text: string): void {
		const element = this.#open.at(-1);
		if (element?.name === 'style') this.#css += text;
		if (element?.style.isGone) return;
		if (this.#select) this.#select.addText(text);
		else if (this.#preformatted > 0) {
			const lines = text.replace(/\r\n?/g, '\n');
			this.#write(this.flow.inCell ? lines.replaceAll('\t', ' ') : lines);
		} else this.#print(text);
	}

	/** Prints a text of a line. Blanks at its ends are one with those beside it. */
	#print(text: string): void {
		const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ');
		const piece = this.#endsBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
		if (piece === '') return;
		this.#endsBlank = piece.endsWith(' ');
		this.#write(piece.replaceAll('\u00a0', ' '));
	}

	#write(text: string): void {
		const { style = plainStyle } = this.#open.at(-1) ?? {};
		if (style.isUnseen) return;
		const shown = textInFont(text, style.fonts);
		this.flow.text(shown.trim() === '' ? shown : styled(shown, style));
	}

	/** The parts of a fraction stand apart: 3 and 1/2 are not 31/2. */
	#openFormula(outer: OpenElement, style: HtmlStyle): void {
		const heights = formulas[outer.name];
		const part = outer.children;
		outer.children += 1;
		if (!heights || style.isGone) return;
		if (outer.name === 'mfrac') this.flow.text(part === 0 ? ' ' : '/');
		const raised = heights[part] ?? 0;
		if (raised !== 0) style.raised = raised;
	}

	#addCss(): void {
		this.#sheet.add(this.#css);
		this.#css = '';
	}

	#breakLine(): void {
		if (this.#select) return;
		this.flow.text('\n');
		this.#endsBlank = true;
	}

	#endParagraph(keepBlank = false): void {
		if (this.#select) return;
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
