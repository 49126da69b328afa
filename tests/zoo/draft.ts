// A document before it has a format: paragraphs and tables, and which cell says which fact.
import type { Part, TableCell } from '../forms/round-trip-table.ts';

export type Block = Part;

export interface Cell extends TableCell {
	/** Takes the columns that a row has left over. */
	isWide: boolean;
	/** In a workbook the cell is this number, shown in this format. */
	number?: { value: number; format: string };
}

export function cell(text: string, { columns = 1, rows = 1, isWide = false } = {}): Cell {
	return { text, columns, rows, isWide };
}

/** What a document prints, and its forms in order; none where it has no form. */
export interface Composed {
	blocks: Block[];
	drafts: Draft[];
}

export type Value = string | number | null;

/** What a form says of one field of the contract. */
export interface Fact {
	/** `projectName`, `indicators.2.target.value`; with `|` between where it may be one of several. */
	at: string;
	/** Any of them is right. */
	right: readonly Value[];
	/** The texts of the cells that print it. */
	printed: readonly string[];
	/** Whether it is as right to leave it blank and list what is printed. */
	mayBeListed?: true;
}

export interface TruthForm {
	facts: Fact[];
	indicators: number;
	/** Fields that are not judged. */
	open: string[];
	/** Persons and their numbers: they stand in no field. */
	forbidden: string[];
}

interface Said {
	at: string;
	right: readonly Value[];
	cells: Cell[];
	/** The part of the cells that says it, where they say more. */
	part: string | null;
	mayBeListed: boolean;
}

/** One form while it is composed. A cell that is damaged takes what it says with it. */
export class Draft {
	readonly blocks: Block[] = [];
	readonly open = new Set<string>();
	readonly forbidden = new Set<string>();
	/** In the order in which it is said. */
	#said: Said[] = [];

	/** Notes that cells say a fact; an array of values means that any is right. */
	say(at: string, right: Value | readonly Value[], cells: Cell[], mayBeListed = false): void {
		this.#said.push({ at, right: [...new Set([right].flat())], cells, part: null, mayBeListed });
	}

	/** Notes that what a cell says is printed as a part of another. */
	place(part: Cell, whole: Cell): void {
		for (const said of this.#said) {
			if (said.cells.includes(part)) [said.cells, said.part] = [[whole], part.text];
		}
	}

	/** The cells that say facts whose place fits, each once. */
	cellsOf(at: RegExp): Cell[] {
		return [
			...new Set(this.#said.filter((said) => at.test(said.at)).flatMap(({ cells }) => cells)),
		];
	}

	/** Blanks a cell: what it said alone is blank, what it said with others is not judged. */
	blank(blanked: Cell): void {
		this.#leaveShared(blanked);
		blanked.text = '';
		delete blanked.number;
		this.#said = this.#said.filter((said) => !said.cells.includes(blanked));
	}

	/** An error value stands in a cell: what it said alone is blank, and the cell is listed. */
	spoil(spoilt: Cell, error: string): void {
		this.#leaveShared(spoilt);
		spoilt.text = error;
		delete spoilt.number;
		for (const said of this.#said) {
			if (said.cells.includes(spoilt)) {
				[said.right, said.part, said.mayBeListed] = [[null], null, true];
			}
		}
	}

	/** A cell is printed otherwise, but says the same. `heard` is how it is printed where it differs. */
	reword(reworded: Cell, text: string, heard = text): void {
		for (const said of this.#said) {
			if (!said.cells.includes(reworded)) continue;
			const isText = said.right.some((value) => typeof value === 'string');
			if (isText && said.right.includes(reworded.text)) said.right = [...said.right, heard];
		}
		reworded.text = text;
		delete reworded.number;
	}

	/** A cell is printed with a fault: what it said may be had back or listed. */
	mar(marred: Cell, text: string): void {
		this.reword(marred, text);
		for (const said of this.#said) if (said.cells.includes(marred)) this.#doubtOne(said);
	}

	/** What says the facts whose place fits is unclear: they may be listed. */
	doubt(at: RegExp): void {
		for (const said of this.#said) if (at.test(said.at)) this.#doubtOne(said);
	}

	/** The same for all facts of the indicator that a cell says, or for what the cell says. */
	doubtRow(cell: Cell): void {
		const own = this.#said.filter(({ cells }) => cells.includes(cell));
		const rows = new Set(own.flatMap(({ at }) => indexOf(at) ?? []));
		const isOfRow = ({ at }: Said): boolean => rows.has(indexOf(at) ?? -1);
		for (const said of this.#said) if (own.includes(said) || isOfRow(said)) this.#doubtOne(said);
	}

	#doubtOne(said: Said): void {
		[said.right, said.mayBeListed] = [[...new Set([...said.right, null])], true];
	}

	#leaveShared(cell: Cell): void {
		this.#said = this.#said.filter(({ at, cells }) => {
			const isShared = cells.length > 1 && cells.includes(cell);
			if (isShared) this.open.add(at);
			return !isShared;
		});
	}

	/**
	 * Cells that are cut off say nothing; what they said with others that are left is not judged. A label
	 * that reaches down to a row that is cut off says nothing of it.
	 */
	cutOff(cut: ReadonlySet<TableCell>): void {
		const contents = this.#said.filter(({ at }) => /\.(name|targetText)$/.test(at));
		const left = contents.filter(({ cells }) => !cells.every((each) => cut.has(each)));
		const kept = new Set(left.map(({ at }) => indexOf(at)));
		const rows = new Set(contents.map(({ at }) => indexOf(at)).filter((row) => !kept.has(row)));
		this.#said = this.#said.filter(({ at }) => !rows.has(indexOf(at)));
		this.#said = this.#said.filter(({ at, cells }) => {
			const lost = cells.filter((each) => cut.has(each));
			if (lost.length > 0 && lost.length < cells.length) this.open.add(at);
			return lost.length === 0;
		});
	}

	/** Does not judge what a cell said. */
	leaveOpen(cell: Cell): void {
		this.#said = this.#said.filter(({ at, cells }) => {
			const isOpen = cells.includes(cell);
			if (isOpen) this.open.add(at);
			return !isOpen;
		});
	}

	/** Leaves an indicator out of what is judged. */
	forget(at: RegExp): void {
		this.#said = this.#said.filter((said) => !at.test(said.at));
	}

	/** What the form says, with indicators counted without gaps. */
	truth(): TruthForm {
		const indexes = this.#said.flatMap(({ at }) => indexOf(at) ?? []);
		const order = [...new Set(indexes)].toSorted((a, b) => a - b);
		const renumber = (at: string) =>
			at.replace(/^indicators\.(\d+)/, (_, index) => `indicators.${order.indexOf(Number(index))}`);
		const facts = this.#said.map(({ at, right, cells, part, mayBeListed }): Fact => {
			const texts = part === null ? cells.map(({ text }) => text) : [part];
			const printed = texts.filter((text) => text !== '');
			return { at: renumber(at), right, printed, ...(mayBeListed ? { mayBeListed } : {}) };
		});
		const open = [...this.open].map(renumber);
		return { facts, indicators: order.length, open, forbidden: [...this.forbidden] };
	}
}

function indexOf(at: string): number | undefined {
	const index = /^indicators\.(\d+)/.exec(at)?.[1];
	return index === undefined ? undefined : Number(index);
}
