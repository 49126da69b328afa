// Assigns the cells of a budget list without a table to its projects.
import type { Cell } from '#lib/documents/sheet.ts';
import { bracketHeading, bracketLevels, isListedIndicator } from './bracket-headings.ts';
import { parseAmount } from '#lib/forms/parts/parse-amount.ts';

/** The cells of a project from its name on, and what the list says above it. */
export interface BracketProject extends Above {
	cells: Cell[];
	name: Cell;
	amount: Cell | null;
}

interface Above {
	department: Cell | null;
	unit: Cell | null;
	category: Cell | null;
}

/**
 * A project begins with its name and amount before its first heading and ends with its last `指标n`.
 * Cells that belong to no project are outside.
 */
export function splitBracketText(cells: readonly Cell[]): {
	projects: BracketProject[];
	outside: Cell[];
} {
	const projects: BracketProject[] = [];
	const outside: Cell[] = [];
	let head: Cell[] = [];
	let above: Above = { department: null, unit: null, category: null };
	let current: BracketProject | null = null;
	let inIndicators = false;
	for (const cell of cells) {
		const isHeading = bracketHeading(cell.text) !== null;
		if (isHeading && (current === null || head.length > 0)) {
			const found = projectOf(head);
			above = groupsAbove(found.above, above);
			outside.push(...found.rest);
			current = found.entry && toProject(found.entry, above);
			if (current) projects.push(current);
			head = [];
		}
		if (current && (isHeading || !inIndicators || isListedIndicator(cell.text))) {
			current.cells.push(cell);
			if (isHeading) inIndicators = bracketLevels(cell.text) !== null;
		} else if (isHeading) {
			outside.push(cell);
		} else {
			head.push(cell);
		}
	}
	return { projects, outside: [...outside, ...head] };
}

function toProject({ name, sum }: Entry, above: Above): BracketProject {
	return { cells: sum ? [name, sum] : [name], name, amount: sum, ...above };
}

/** One entry of the list: a name, maybe with a code before it and a sum after it. */
interface Entry {
	code: Cell | null;
	name: Cell;
	sum: Cell | null;
}

/** A number right after a name is its sum. A number of six digits before a name is its code. */
function entriesOf(cells: readonly Cell[]): Entry[] {
	const entries: Entry[] = [];
	let code: Cell | null = null;
	for (const cell of cells) {
		const last = entries.at(-1);
		const isOpen = code === null && last?.sum === null;
		if (isOpen && (isNumber(cell) || last.code)) last.sum = cell;
		else if (/^\d{6}$/.test(cell.text)) code = cell;
		else if (!isNumber(cell)) {
			entries.push({ code, name: cell, sum: null });
			code = null;
		}
	}
	return entries;
}

function isNumber(cell: Cell): boolean {
	return parseAmount(cell.text, '元') !== null;
}

/** The last entry before a heading is the project. */
function projectOf(head: Cell[]): { entry: Entry | null; above: Entry[]; rest: Cell[] } {
	const entries = entriesOf(head);
	const entry = entries.pop() ?? null;
	const own = new Set([entry?.name, entry?.sum]);
	return { entry, above: entries, rest: head.filter((cell) => !own.has(cell)) };
}

/**
 * An entry with a code is a unit. An entry without a code is the department if it is above the first
 * unit, otherwise a category of projects. Entries without a sum are headings and are ignored.
 */
function groupsAbove(entries: Entry[], before: Above): Above {
	let above = before;
	for (const { code, name, sum } of entries) {
		if (sum === null) continue;
		if (code) above = { ...above, unit: name, category: null };
		else if (above.unit) above = { ...above, category: name };
		else above = { ...above, department: name };
	}
	return above;
}
