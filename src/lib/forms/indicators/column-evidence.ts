// What stands in the columns of an indicator table, whatever their headings say.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { HeadingsByColumn } from '#lib/forms/parts/headings-by-column.ts';
import { isComparator, isSort } from '#lib/forms/targets/is-sign.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isNoUnitMark, isUnit } from '#lib/forms/targets/is-unit.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import type { Heading } from './headings.ts';

export interface Evidence {
	/** The texts of the column, without blanks. */
	texts: string[];
	/** All are comparators or 定性, and one at least is a comparator. */
	isSigns: boolean;
	isUnits: boolean;
	/** At least half are units, so that a certain heading is right and the others are faults of rows. */
	isMostlyUnits: boolean;
	/** All are numbers, maybe with % or 分. */
	isNumbers: boolean;
	isMostlyNumbers: boolean;
	/** The numbers are many and sum to 100, or to 90 or 80 where 10 are given elsewhere. */
	isWeights: boolean;
	/** All are targets, and two at least. */
	isTargets: boolean;
	/** Most repeat the texts of the column of names. */
	repeats: (names: Evidence) => boolean;
	/** All are labels of a level, and at least half of this one. */
	isLevel1: boolean;
	isLevel2: boolean;
	/** The texts by the row that they stand in. */
	byRow: ReadonlyMap<Row, string>;
}

/** What stands below each heading, in the rows whose columns are certain. */
export function gatherEvidence(
	headings: readonly Heading[],
	rows: readonly Row[],
): Map<Heading, Evidence> {
	const byColumn = new HeadingsByColumn(headings);
	const found = new Map(headings.map((heading) => [heading, new Map<Row, string>()]));
	for (const row of rows) {
		const cells = filled(row);
		const shift = certainShift(cells, headings);
		if (shift === null) continue;
		for (const cell of cells) {
			const heading = byColumn.at(cell.column + shift);
			const texts = heading && found.get(heading);
			if (texts && !texts.has(row)) texts.set(row, cell.text);
		}
	}
	return new Map([...found].map(([heading, texts]) => [heading, evidenceOf(texts)]));
}

const number = /^\d{1,3}(?:\.\d{1,2})?(?:%|分)?$/;

function evidenceOf(byRow: ReadonlyMap<Row, string>): Evidence {
	const texts = [...byRow.values()];
	const all = (test: (text: string) => boolean): boolean => texts.length > 0 && texts.every(test);
	const mostly = (test: (text: string) => boolean): boolean =>
		texts.filter(test).length * 2 >= texts.length;
	const isNumber = (text: string): boolean => number.test(toHalfWidth(text).trim());
	const isUnitCell = (text: string): boolean => isUnit(text) || isNoUnitMark(text);
	const isNumbers = all(isNumber);
	return {
		texts,
		isSigns: texts.some(isComparator) && all((text) => isComparator(text) || isSort(text)),
		isUnits: texts.some(isUnit) && all(isUnitCell),
		isMostlyUnits: mostly(isUnitCell),
		isNumbers,
		isMostlyNumbers: mostly(isNumber),
		isWeights: isNumbers && sumsUp(texts),
		isTargets: texts.length > 1 && all(isTarget),
		repeats: (names) => repeats(byRow, names.byRow),
		isLevel1: all(isAnyLevel) && mostly(names(level1Of)),
		isLevel2: all(isAnyLevel) && mostly(names(level2Of)),
		byRow,
	};
}

/** A label of the other level may be displaced into the column. */
const isAnyLevel = names((label) => level1Of(label) ?? level2Of(label));

/** Tests for labels of a level, with or without 指标. */
function names(level: (label: string) => unknown): (text: string) => boolean {
	return (text) => {
		const label = toLabel(text);
		return (level(label) ?? level(asLevelLabel(label))) !== undefined;
	};
}

function sumsUp(texts: string[]): boolean {
	const sum = texts.reduce((total, text) => total + Number.parseFloat(toHalfWidth(text)), 0);
	return texts.length > 2 && [80, 90, 100].some((whole) => Math.abs(sum - whole) < 0.01);
}

function repeats(own: ReadonlyMap<Row, string>, names: ReadonlyMap<Row, string>): boolean {
	const alike = [...own].filter(([row, text]) => {
		const name = names.get(row) ?? '';
		return name.length > 1 && (text.includes(name) || (text.length > 3 && name.includes(text)));
	});
	return alike.length > 0 && alike.length * 2 > own.size;
}

/**
 * By how many columns a row is too far to the left. It is in place if one of its level labels is below
 * its own heading. Otherwise it must have a cell for each heading from its first label on. Null if the
 * row does not tell.
 */
function certainShift(cells: readonly Cell[], headings: readonly Heading[]): number | null {
	const columnOf = (kind: string): number | undefined =>
		headings.find(({ meaning }) => meaning?.kind === kind)?.column;
	const [level1, level2] = [columnOf('level1'), columnOf('level2')];
	const ownColumns = ({ text, column }: Cell): (number | undefined)[] => {
		const label = toLabel(text);
		const isBare = column === level1 || column === level2;
		const says = (level: (label: string) => unknown): boolean =>
			(level(label) ?? (isBare ? level(asLevelLabel(label)) : undefined)) !== undefined;
		return [says(level1Of) ? level1 : undefined, says(level2Of) ? level2 : undefined];
	};
	if (cells.some((cell) => ownColumns(cell).includes(cell.column))) return 0;
	for (const [i, cell] of cells.entries()) {
		const columns = ownColumns(cell).filter((column) => column !== undefined);
		if (columns.length === 0) continue;
		// Its own column is blank: the label alone is displaced.
		const behind = cells[i + 1]?.column ?? 0;
		if (columns.some((own) => own > cell.column && behind > own)) return 0;
		const column = columns.find(
			(own) => headings.filter((heading) => heading.column >= own).length === cells.length - i,
		);
		return column === undefined ? null : column - cell.column;
	}
	const name = columnOf('name') ?? level2 ?? level1 ?? 0;
	return (cells[0]?.column ?? 0) >= name ? 0 : null;
}
