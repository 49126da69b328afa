// Printed cells -> what each became. Text that lost its table is read in pieces, so a printed cell can
// have several pieces, or be part of a text that is read over several lines.
import type { CellGroup, ReadCells } from '#lib/forms/read-forms.ts';
import type { Cell } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { indicatorParts, type CellRole, type ReadCell } from '#lib/model/read-cell.ts';

/** What a printed cell, or a piece of it, became. */
export interface ReadPart {
	role: CellRole;
	formId: string | null;
	/** The position of its indicator in the form, from 1. Null if it is of none. */
	indicator: number | null;
	/** The piece, if it is not the whole cell. */
	text: string | null;
}

interface Owned {
	cell: ReadCell;
	squeezed: string;
	formId: string | null;
}

const squeeze = (text: string) => text.replace(/\s/g, '');

/** How many lines a text is looked for that is read together with those above it. */
const linesTogether = 30;

/** Returns what a printed cell of a sheet became. */
export function cellReader(
	{ groups }: ReadCells,
	sheet: number,
	forms: readonly Form[],
): (cell: Cell) => ReadPart[] {
	const byLine = linesOf(groups.filter((group) => group.sheet === sheet));
	const formOf = new Map(forms.map((form) => [form.id, form]));
	const toPart = ({ cell, formId }: Owned, isWhole: boolean): ReadPart => ({
		role: cell.role,
		formId,
		indicator: indicatorAt(cell, formOf.get(formId ?? '')),
		text: isWhole || cell.role === 'footer' ? null : cell.text,
	});
	return (printed) => {
		const text = squeeze(printed.text);
		const onLine = byLine.get(printed.line) ?? [];
		const whole = onLine.filter(({ squeezed }) => squeezed === text);
		const own = whole.find(({ cell }) => cell.column === printed.column) ?? whole[0];
		if (own) return [toPart(own, true)];
		const pieces = onLine.filter(({ squeezed }) => text.includes(squeezed));
		if (pieces.length > 0) return pieces.map((piece) => toPart(piece, false));
		for (let line = printed.line; line > printed.line - linesTogether; line -= 1) {
			const joined = byLine.get(line)?.find(({ squeezed }) => squeezed.includes(text));
			if (joined) return [toPart(joined, true)];
		}
		// A heading that several forms share belongs to none of them.
		return [{ role: 'label', formId: null, indicator: null, text: null }];
	};
}

function linesOf(groups: readonly CellGroup[]): Map<number, Owned[]> {
	const byLine = new Map<number, Owned[]>();
	for (const { formId, cells } of groups) {
		for (const cell of cells) {
			const owned = { cell, squeezed: squeeze(cell.text), formId };
			const known = byLine.get(cell.line);
			if (known) known.push(owned);
			else byLine.set(cell.line, [owned]);
		}
	}
	return byLine;
}

const ofIndicator: ReadonlySet<CellRole> = new Set<CellRole>(indicatorParts);

function indicatorAt({ role, line, column }: ReadCell, form: Form | undefined): number | null {
	if (!form || !ofIndicator.has(role)) return null;
	const onLine = form.indicators.flatMap(({ places }, i) =>
		places.name?.line === line || places.target?.line === line ? [i] : [],
	);
	const index = onLine.findLast((i) => (form.indicators[i]?.places.name?.column ?? 0) <= column);
	const found = index ?? onLine[0];
	return found === undefined ? null : found + 1;
}
