// The projects of a budget list without a table: which cells are each one's, and what stands above.
import type { Cell } from '#lib/documents/sheet.ts';
import { bracketHeading, bracketLevels, isListedIndicator } from './bracket-headings.ts';
import { parseAmount } from './parse-amount.ts';

/** A project's cells, from its name on, and what the list says above it. */
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
 * A project begins with its name and amount before its first heading, and ends with its last
 * `指标n`; what belongs to none is outside.
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
			const { name, amount, rest } = nameOf(head);
			above = groupsAbove(rest, above);
			outside.push(...rest);
			current = name && { cells: amount ? [name, amount] : [name], name, amount, ...above };
			if (current) projects.push(current);
			else outside.push(...(amount ? [amount] : []));
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

/** A project's name is the last text before its first heading, its amount the number between. */
function nameOf(head: Cell[]): { name: Cell | null; amount: Cell | null; rest: Cell[] } {
	const at = head.findLastIndex((cell) => !isNumber(cell));
	const amount = head[at + 1] ?? null;
	const rest = head.filter((cell, i) => i !== at && cell !== amount);
	return { name: head[at] ?? null, amount, rest };
}

function isNumber(cell: Cell): boolean {
	return parseAmount(cell.text, '元') !== null;
}

/**
 * A name with a code of six digits before it and a sum behind it is a unit; one with a sum alone is
 * the department above the first unit, or a category of a unit's projects.
 */
function groupsAbove(cells: Cell[], before: Above): Above {
	let above = before;
	cells.forEach((cell, i) => {
		const next = cells[i + 1];
		if (isNumber(cell) || !next || !isNumber(next)) return;
		if (/^\d{6}$/.test(cells[i - 1]?.text ?? '')) above = { ...above, unit: cell, category: null };
		else if (above.unit) above = { ...above, category: cell };
		else above = { ...above, department: cell };
	});
	return above;
}
