import type { CellBudget } from '#lib/documents/cell-budget.ts';
import { FlowBuilder } from '#lib/documents/flow/flow.ts';
import { styled } from '#lib/documents/flow/text-style.ts';
import { limits } from '#lib/documents/limits.ts';
import { WordFields } from './field.ts';
import { mathText } from './math-text.ts';
import { isCellGone, isRowGone, joinsNext, type WordStyles } from './run-style.ts';
import { symbolText, textInFont, type RunFonts } from '#lib/documents/flow/symbol-text.ts';
import { WordControls } from './word-controls.ts';
import { XmlNames } from './xml-names.ts';
import { childNode, newNode, valueOf, type XmlNode } from './xml-tree.ts';

/** What the parts of one document share. */
export interface WordContext {
	styles: WordStyles;
	/** The relations to files that the document embeds and Word prints in their place. */
	embedded: string[];
	/** Attributes of the elements around a part, in a package that is one XML file. */
	outer: Record<string, string>;
}

interface Run {
	depth: number;
	isHidden: boolean;
	isStruck: boolean;
	raised: -1 | 0 | 1;
	fonts: RunFonts;
}

interface Paragraph {
	style: string;
	joinsNext: boolean;
}

const roots = new Set([
	'w:document',
	'w:hdr',
	'w:ftr',
	'w:footnotes',
	'w:endnotes',
	'w:wordDocument',
]);
/** What XML counts as a blank. An ideographic blank stays one. */
const blanks = /[\t\n\r]/g;
/**
 * Tracked deletions, texts at the place from which they were moved, phonetic guides, and fallbacks that
 * repeat what the choice beside them prints.
 */
const notPrinted = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:delText', 'mc:Fallback']);
/** Elements that are read as a whole when they end. A `w:rPr` is one only in a run. */
const wholes = new Set(
	'w:pPr w:trPr w:tcPr w:sdtPr w:fldChar w:style w:docDefaults m:oMath'.split(' '),
);

/** Handles the elements and texts of one part of a Word document. */
export class WordReader {
	readonly flow: FlowBuilder;
	isWhole = false;
	readonly #context: WordContext;
	readonly #names: XmlNames;
	readonly #fields = new WordFields();
	readonly #controls = new WordControls();
	readonly #paragraphs: Paragraph[] = [];
	readonly #runs: Run[] = [];
	/** The elements of the whole that is being collected, innermost last. */
	readonly #whole: XmlNode[] = [];
	/** The depths of cells whose content is not printed. */
	readonly #goneCells: number[] = [];
	#depth = 0;
	/** The depth of the element inside which nothing counts. */
	#skippedAt: number | null = null;
	#isTooDeep = false;
	#text: 'none' | 'text' | 'code' = 'none';

	constructor(budget: CellBudget, letter: string, context: WordContext) {
		this.flow = new FlowBuilder(budget, letter);
		this.#context = context;
		this.#names = new XmlNames(context.outer);
	}

	get breach(): string | null {
		return this.#isTooDeep ? `元素嵌套超过 ${limits.elementDepth} 层` : this.flow.breach;
	}

	onopentag(printed: string, given: Record<string, string>): void {
		this.#depth += 1;
		if (this.#depth > limits.elementDepth) this.#isTooDeep = true;
		this.#names.enter(given, this.#depth);
		if (this.#skippedAt !== null || this.#isTooDeep) return;
		const name = this.#names.nameOf(printed);
		const attributes = this.#names.attributesOf(given);
		const isGone = name === 'aml:annotation' && attributes['w:type'] === 'Word.Deletion';
		if (this.#whole.length > 0 || this.#isWhole(name)) this.#collect(name, attributes);
		else if (isGone || notPrinted.has(name)) this.#skippedAt = this.#depth;
		else this.#open(name, attributes);
	}

	onclosetag(printed: string, isImplied: boolean): void {
		const name = this.#names.nameOf(printed);
		const depth = this.#depth;
		this.#names.leave(depth);
		this.#depth -= 1;
		if (this.#skippedAt !== null) {
			if (depth > this.#skippedAt) return;
			this.#skippedAt = null;
			if (name !== 'w:tr') return;
		}
		if (roots.has(name)) this.isWhole = !isImplied;
		const node = this.#whole.pop();
		if (node) {
			if (this.#whole.length === 0) this.#apply(node);
			return;
		}
		this.#close(name, depth);
	}

	ontext(text: string): void {
		if (this.#skippedAt !== null) return;
		const node = this.#whole.at(-1);
		if (node) node.children.push(text.replace(blanks, ' '));
		else if (this.#text === 'code') this.#fields.addCode(text);
		else if (this.#text === 'text') this.#print(text.replace(blanks, ' '), true);
	}

	#isWhole(name: string): boolean {
		return wholes.has(name) || (name === 'w:rPr' && this.#runs.at(-1)?.depth === this.#depth - 1);
	}

	#collect(name: string, attributes: Record<string, string>): void {
		const node = newNode(name, attributes);
		this.#whole.at(-1)?.children.push(node);
		this.#whole.push(node);
	}

	#open(name: string, attributes: Record<string, string>): void {
		if (name === 'w:t' || name === 'm:t') this.#text = 'text';
		else if (name === 'w:instrText') this.#text = 'code';
		else if (name === 'w:r') this.#runs.push(this.#newRun(undefined));
		else if (name === 'w:p') this.#paragraphs.push({ style: '', joinsNext: false });
		else if (name === 'w:tbl') {
			this.#fields.forgetCodes();
			this.flow.openTable();
		} else if (name === 'w:tc') this.flow.openCell();
		else if (name === 'w:txbxContent') this.flow.openBox();
		else if (name === 'w:sdt') this.#controls.open();
		else if (name === 'w:sdtContent') this.#controls.openContent();
		else if (name === 'w:fldSimple') this.#print(this.#fields.simple(attributes['w:instr'] ?? ''));
		else if (name === 'w:altChunk' || name === 'w:subDoc') {
			this.#context.embedded.push(attributes['r:id'] ?? '');
		} else if (this.#runs.length > 0) this.#openInRun(name, attributes);
	}

	#close(name: string, depth: number): void {
		if (name === 'w:t' || name === 'm:t' || name === 'w:instrText') this.#text = 'none';
		else if (name === 'w:r') this.#runs.pop();
		else if (name === 'w:p') {
			if (this.#paragraphs.pop()?.joinsNext !== true) this.flow.endParagraph(true);
		} else if (name === 'w:tc') {
			if (this.#goneCells.at(-1) === depth) this.#goneCells.pop();
			this.#fields.forgetCodes();
			this.flow.closeCell();
		} else if (name === 'w:tr') this.flow.closeRow();
		else if (name === 'w:tbl') this.flow.closeTable();
		else if (name === 'w:txbxContent') this.flow.closeBox();
		else if (name === 'w:sdtContent') this.#printAlways(this.#controls.closeContent());
		else if (name === 'w:sdt') this.#controls.close();
	}

	/** Uses an element that was read as a whole. */
	#apply(node: XmlNode): void {
		const paragraph = this.#paragraphs.at(-1);
		if (node.name === 'w:rPr') this.#runs.splice(-1, 1, this.#newRun(node));
		else if (node.name === 'w:fldChar') this.#printAlways(this.#fields.mark(node));
		else if (node.name === 'm:oMath') this.#printFormula(mathText(node));
		else if (node.name === 'w:sdtPr') this.#controls.setProperties(node);
		else if (node.name === 'w:trPr') this.#applyRow(node);
		else if (node.name === 'w:tcPr') {
			const columns = valueOf(node, 'w:gridSpan');
			if (columns !== undefined) this.flow.widenCell(toSpan(columns));
			if (isCellGone(node)) this.#goneCells.push(this.#depth);
		} else if (node.name === 'w:pPr' && paragraph) {
			paragraph.style = valueOf(node, 'w:pStyle') ?? '';
			paragraph.joinsNext = joinsNext(node);
		} else if (node.name === 'w:style' || node.name === 'w:docDefaults') {
			this.#context.styles.add(node);
		}
	}

	/** A fraction stands apart from a number beside it: 3 and 1/2 are not 31/2. */
	#printFormula(text: string): void {
		const isFraction = text.includes('/') && /^\d|\d$/.test(text);
		this.#print(isFraction ? ` ${text} ` : text);
	}

	#applyRow(node: XmlNode): void {
		if (isRowGone(node)) {
			this.#skippedAt = this.#depth;
			return;
		}
		this.flow.openRow();
		const before = childNode(node, 'w:gridBefore');
		if (before) this.flow.skipColumns(toSpan(valueOf(node, 'w:gridBefore') ?? ''));
	}

	#newRun(properties: XmlNode | undefined): Run {
		const style = this.#paragraphs.at(-1)?.style ?? '';
		const { isHidden, isStruck, raised, fonts } = this.#context.styles.resolve(properties, style);
		return {
			depth: this.#depth,
			isHidden: isHidden ?? false,
			isStruck: isStruck ?? false,
			raised: raised ?? 0,
			fonts: fonts ?? ['', ''],
		};
	}

	#openInRun(name: string, attributes: Record<string, string>): void {
		const run = this.#runs.at(-1);
		if (name === 'w:tab' || name === 'w:ptab') this.#print(this.flow.inCell ? ' ' : '\t');
		else if (name === 'w:br' || name === 'w:cr') this.#print('\n');
		else if (name === 'w:noBreakHyphen') this.#print('-');
		else if (name === 'w:sym') {
			this.#print(symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
		} else if (name === 'w:control') this.#print('\ufffd');
		else if (run && /^w:(?:foot|end)noteReference$/.test(name)) {
			// The rest of the run is the mark of the note.
			run.isHidden ||= /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
		}
	}

	/** Prints a text as the open run does. */
	#print(text: string, inFont = false): void {
		const run = this.#runs.at(-1);
		if (text === '' || this.#fields.areQuiet) return;
		const shown = inFont && run ? textInFont(text, run.fonts) : text;
		this.#printAlways(run && shown.trim() !== '' ? styled(shown, run) : shown);
	}

	#printAlways(text: string): void {
		if (text === '' || this.#goneCells.length > 0 || this.#runs.at(-1)?.isHidden === true) return;
		this.flow.text(this.#controls.shownText(text));
	}
}

function toSpan(printed: string): number {
	const columns = Number.parseInt(printed, 10);
	return columns > 0 ? Math.min(columns, limits.span) : 1;
}
