import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { IndicatorColumns } from './indicator-columns.ts';
import type { ColumnKind } from './label-words.ts';
import { columnKind, isLabel, isUpperLabel, level1Of, level2Of } from './labels.ts';
import { filled } from './ledger.ts';
import { parseTarget } from './parse-target.ts';
import { oneLine, toLabel, withoutTags } from './plain-text.ts';
import type { LabelledRow } from './repair-level2.ts';

/** The cells of one indicator; what a row holds beyond them stays unread. */
export type IndicatorCells = Partial<
	Record<'name' | 'nature' | 'target' | 'unit' | 'weight', Cell>
>;

export interface IndicatorRow extends LabelledRow {
	/** Level labels that only their column tells (`数量` below 二级指标) and all others. */
	labelCells: Cell[];
	cells: IndicatorCells;
}

interface Labelled {
	cell: Cell;
	label: string;
	/** Below which heading it stands. */
	kind: ColumnKind | null;
	/** The table prints its level labels without 指标. */
	isBare: boolean;
}

/** One row of an indicator table -> its level labels and the cells of its indicator. */
export function readIndicatorRow(
	row: Row,
	columns: IndicatorColumns,
	{ isBare, isTaken }: { isBare: boolean; isTaken: (cell: Cell) => boolean },
): IndicatorRow {
	const open = filled(row).filter((cell) => !isTaken(cell));
	const shift = columns.isWide && !isBare ? columns.shiftOf(open) : 0;
	const labelled = open.map((cell) => ({
		cell,
		label: toLabel(cell.text),
		kind: columns.kindAt(cell, shift),
		isBare,
	}));
	const isIndicator = !labelled.some(({ label }) => isUpperLabel(label));
	const levels = labelled.filter((entry) => columnKind(entry.label) === undefined);
	const content = isIndicator ? labelled.filter(isContent) : [];
	const isGapped = shift !== 0 && content.length < columns.contentCount;
	const cells = columns.isWide ? byColumn(content, isGapped) : byOrder(content);
	return {
		line: row[0]?.line ?? 0,
		labelCells: levels.filter((entry) => level1(entry) ?? level2(entry)).map(({ cell }) => cell),
		cells,
		name: cells.name ? oneLine(withoutTags(cells.name.text)) : null,
		level1: levels.flatMap((entry) => level1(entry) ?? []),
		level2: levels.flatMap((entry) => {
			const found = level2(entry);
			return found ? [{ level2: found, column: entry.cell.column + shift }] : [];
		}),
	};
}

function isContent(entry: Labelled): boolean {
	return !isLabel(entry.label) && !bareLevel1(entry) && !bareLevel2(entry);
}

const level1 = (entry: Labelled) => level1Of(entry.label) ?? bareLevel1(entry);
const level2 = (entry: Labelled) => level2Of(entry.label) ?? bareLevel2(entry);

/** In such a table `产出` below 一级指标 and `数量` below 二级指标 are labels, not words. */
function bareLevel1({ label, kind, isBare }: Labelled) {
	return isBare && kind === 'level1' ? level1Of(`${label}指标`) : undefined;
}

function bareLevel2({ label, kind, isBare }: Labelled) {
	return isBare && kind === 'level2' ? level2Of(`${label}指标`) : undefined;
}

/**
 * Each cell is what the heading above it says; of two below one heading the first counts. In a row
 * that lost its columns and a cell besides, what follows the target may be a unit or a weight: neither.
 */
function byColumn(content: Labelled[], isGapped: boolean): IndicatorCells {
	const cells: IndicatorCells = {};
	for (const { cell, kind } of content) {
		if (kind === null || kind === 'level1' || kind === 'level2' || kind === 'other') continue;
		if (isGapped && (kind === 'unit' || kind === 'weight')) continue;
		cells[kind] ??= cell;
	}
	return cells;
}

/**
 * Name first, target last; a lone cell is a target only where it says so (a number, a date). A cell
 * below the level headings with both others in their columns is a level that nobody knows.
 */
function byOrder(content: Labelled[]): IndicatorCells {
	const isUnknownLevel =
		content.length > 2 &&
		(content[0]?.kind === 'level1' || content[0]?.kind === 'level2') &&
		content[1]?.kind === 'name';
	const [first, second] = (isUnknownLevel ? content.slice(1) : content).map(({ cell }) => cell);
	if (!first) return {};
	if (second) return { name: first, target: second };
	const { kind, qualifier } = parseTarget(first.text);
	// `合格率100%` names what it counts: a name with its target in one cell stays a name.
	const isNamed = qualifier !== null && first.text.startsWith(qualifier);
	const isTarget = kind !== null && kind !== 'qualitative' && kind !== 'composite' && !isNamed;
	return isTarget ? { target: first } : { name: first };
}
