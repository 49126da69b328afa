import { Parser } from 'htmlparser2';
import type { CellBudget } from '#lib/documents/cell-budget.ts';
import { FlowBuilder } from '#lib/documents/flow/flow.ts';
import { limits } from '#lib/documents/limits.ts';
import { symbolText } from './symbol-text.ts';
import type { Draft } from '#lib/documents/flow/table-grid.ts';

interface ReadWordXml {
	rows: Draft[][];
	/** False if the root element is not closed or is not one of Word. */
	isWhole: boolean;
	/** The sentence on the exceeded limit, or null. */
	breach: string | null;
}

const roots = new Set(['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes']);
/** Tracked deletions, and fallbacks that repeat what the choice beside them prints. */
const notPrinted = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const chunk = 65_536;

/** One part of a Word document (body, header, notes) -> its rows. `letter` is as in FlowBuilder. */
export function readWordXml(xml: string, budget: CellBudget, letter: string): ReadWordXml {
	const reader = new WordReader(budget, letter);
	const parser = new Parser(reader, { xmlMode: true });
	for (let at = 0; at < xml.length && reader.breach === null; at += chunk) {
		parser.write(xml.slice(at, at + chunk));
	}
	if (reader.breach !== null) return { rows: [], isWhole: false, breach: reader.breach };
	parser.end();
	return { rows: reader.flow.takeRows(), isWhole: reader.isWhole, breach: budget.breach };
}

/** Handles the elements and texts of one part. */
class WordReader {
	readonly flow: FlowBuilder;
	isWhole = false;
	#depth = 0;
	#skipped = 0;
	#isTooDeep = false;
	#isText = false;
	/** How many runs are open. A w:tab outside of runs only sets a tab stop. */
	#runs = 0;

	constructor(budget: CellBudget, letter: string) {
		this.flow = new FlowBuilder(budget, letter);
	}

	get breach(): string | null {
		return this.#isTooDeep ? `元素嵌套超过 ${limits.elementDepth} 层` : this.flow.breach;
	}

	onopentag(name: string, attributes: Record<string, string>): void {
		this.#depth += 1;
		if (this.#depth > limits.elementDepth) this.#isTooDeep = true;
		if (notPrinted.has(name)) this.#skipped += 1;
		if (this.#skipped > 0) return;
		if (name === 'w:t' || name === 'm:t') this.#isText = true;
		else if (name === 'w:r') this.#runs += 1;
		else if (name === 'w:tbl') this.flow.openTable();
		else if (name === 'w:tr') this.flow.openRow();
		else if (name === 'w:tc') this.flow.openCell();
		else if (name === 'w:gridBefore') this.flow.skipColumns(spanOf(attributes));
		else if (name === 'w:gridSpan') this.flow.widenCell(spanOf(attributes));
		else if (name === 'w:txbxContent') this.flow.openBox();
		else if (this.#runs > 0) this.#openInRun(name, attributes);
	}

	onclosetag(name: string, isImplied: boolean): void {
		this.#depth -= 1;
		if (this.#skipped > 0) {
			if (notPrinted.has(name)) this.#skipped -= 1;
			return;
		}
		if (roots.has(name)) this.isWhole = !isImplied;
		if (name === 'w:t' || name === 'm:t') this.#isText = false;
		else if (name === 'w:r') this.#runs -= 1;
		else if (name === 'w:p') this.flow.endParagraph(true);
		else if (name === 'w:tc') this.flow.closeCell();
		else if (name === 'w:tr') this.flow.closeRow();
		else if (name === 'w:tbl') this.flow.closeTable();
		else if (name === 'w:txbxContent') this.flow.closeBox();
	}

	ontext(text: string): void {
		if (this.#isText && this.#skipped === 0) this.flow.text(text.replace(/\s/g, ' '));
	}

	#openInRun(name: string, attributes: Record<string, string>): void {
		if (name === 'w:tab') this.flow.text(this.flow.inCell ? ' ' : '\t');
		else if (name === 'w:br' || name === 'w:cr') this.flow.text('\n');
		else if (name === 'w:noBreakHyphen') this.flow.text('-');
		else if (name === 'w:sym') {
			this.flow.text(symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
		}
	}
}

function spanOf(attributes: Record<string, string>): number {
	const columns = Number.parseInt(attributes['w:val'] ?? '', 10);
	return columns > 0 ? Math.min(columns, limits.span) : 1;
}
