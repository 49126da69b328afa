import type { Cell, Row } from '#lib/documents/sheet.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { fundingLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, Pair } from './pieces/form-parts.ts';

/**
 * The parts of a form -> the rows of the official table. Columns are numbered from 1, and empty columns
 * are blank cells. The strays are left out.
 */
export function toTable(parts: FormParts): Row[] {
	const { head, pairs, sections, goals, headings, indicators } = parts;
	const isAmount = ({ label }: Pair): boolean => fundingLabel(toLabel(label.text)) !== undefined;
	return [
		...head.map((cell) => [cell]),
		...pairs.filter((pair) => !isAmount(pair)).map(({ label, values }) => [label, ...values]),
		...sections.map((cell) => [cell]),
		...amountRows(pairs.filter(isAmount)),
		goals.map(({ label }) => label),
		goals.map(({ text }) => text),
		...headingRow(headings),
		...indicators.map(({ level1, level2, name, targets }) => [
			null,
			level1,
			level2,
			name,
			...targets,
		]),
	]
		.filter((row) => row.some((cell) => cell !== null))
		.map(numbered);
}

const leftFields: ReadonlySet<string | undefined> = new Set([
	'total',
	'fiscal',
	'otherTotal',
	'sum',
]);

function numbered(row: readonly (Cell | null)[]): Row {
	const first = row.find((cell) => cell !== null);
	return row.map((cell, i) => ({
		text: cell?.text ?? '',
		line: cell?.line ?? first?.line ?? 0,
		column: i + 1,
		address: cell?.address ?? null,
	}));
}

/**
 * Rows with the amounts for the project on the left and those for the year on the right. If a label is
 * used for both (其他资金, 财政拨款), the first is for the project. A lone one is for the project too,
 * unless the form has no project amounts.
 */
function amountRows(pairs: Pair[]): (Cell | null)[][] {
	const named = pairs.map((pair) => ({ pair, field: fundingLabel(toLabel(pair.label.text)) }));
	const has = (kind: string): boolean => named.some(({ field }) => field === kind);
	const hasTotal = has('total') || has('sum') || !has('annualTotal');
	const firsts = new Map(named.toReversed().map(({ pair, field }) => [field, pair]));
	const rows: { left: Pair | null; right: Pair | null; of: string | undefined }[] = [];
	for (const { pair, field } of named) {
		const isFirst = firsts.get(field) === pair;
		const isShared = field === 'other' || field === 'grant' || field === 'fiscal';
		const last = rows.at(-1);
		const isLeft = isShared
			? isFirst && (hasTotal || named.some((other) => isTwin(other.pair, pair)))
			: leftFields.has(field);
		if (isLeft) rows.push({ left: pair, right: null, of: field });
		else if (last && last.right === null && (!isShared || last.of === field)) last.right = pair;
		else rows.push({ left: null, right: pair, of: field });
	}
	return rows.map(({ left, right }) => [
		left?.label ?? null,
		left?.values[0] ?? null,
		...(left?.values.slice(1) ?? []),
		right?.label ?? null,
		...(right?.values ?? []),
	]);
}

/** Whether two amounts have the same label. Of two other labels one may be a part of the other. */
function isTwin(one: Pair, other: Pair): boolean {
	return one !== other && toLabel(one.label.text) === toLabel(other.label.text);
}

/** The label of the part, both levels, then the other headings in printed order. */
function headingRow(headings: readonly Cell[]): (Cell | null)[][] {
	const { first, rest } = partHeadings(headings);
	return headings.length === 0 ? [] : [[...first, ...rest]];
}

/** The headings before the names, blank where one is missing, and those from the names on. */
export function partHeadings(headings: readonly Cell[]): { first: (Cell | null)[]; rest: Cell[] } {
	const kindOf = ({ text }: Cell): string | undefined => {
		const label = toLabel(text);
		return isSectionLabel(label) ? undefined : readHeading(label)?.kind;
	};
	const take = (kind: string | undefined): Cell | null =>
		headings.find((cell) => kindOf(cell) === kind) ?? null;
	const first = [take(undefined), take('level1'), take('level2')];
	return { first, rest: headings.filter((cell) => !first.includes(cell)) };
}
