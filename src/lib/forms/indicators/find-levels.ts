import type { Cell } from '#lib/documents/sheet.ts';
import type { ColumnKind } from '#lib/forms/words/heading-grammar.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';
import type { IndicatorColumns } from './indicator-columns.ts';

/** A cell of a row and the heading above it. */
interface Headed {
	cell: Cell;
	label: string;
	/** The kind of the heading above. */
	kind: ColumnKind | null;
}

export interface Labelled extends Headed {
	level1: Level1 | undefined;
	level2: Level2 | undefined;
}

/**
 * Finds the level labels among the cells of a row. They may lack 指标 (`产出`, `数量`) if the whole table
 * omits it (`isBare`), alone in a row, beside a name below its own heading, or if a name and a target follow: below their
 * heading, or before more cells than an indicator has.
 */
export function findLevels(
	cells: readonly Headed[],
	columns: IndicatorColumns,
	isBare: boolean,
): Labelled[] {
	const contents = cells.filter(({ label }) => !isLabel(label));
	const extra = columns.hasExtra(contents.length) ? contents[0] : undefined;
	let behind = contents.length;
	// The name stands below its own heading, so the columns of the row are right.
	const isNamed = cells.some(
		({ kind, cell, label }) => kind === 'name' && !isLabel(label) && !isTarget(cell.text),
	);
	const isOnlySecond = columns.columnOf('level1') === null && columns.columnOf('level2') !== null;
	const isAlone = cells.length === 1;
	// In a list without headings a line of its own stands in the first column.
	const isListed = isAlone && columns.columnOf('name') === null && cells[0]?.cell.column === 1;
	// 学生满意度 right before a target is the name of its row, not a label that lacks 指标.
	const [ahead, target] = contents.slice(-2);
	const isNameOfRow = ({ cell, label }: Headed): boolean =>
		!isNamed &&
		cell === ahead?.cell &&
		label.endsWith('满意度') &&
		isTarget(target?.cell.text ?? '');
	let last: Level1 | undefined;
	const onlyOf = (label: string) => (columns.hasFirstLevels ? undefined : onlyLevel2(label));
	return cells.map((entry): Labelled => {
		const { label, kind } = entry;
		if (!isLabel(label)) behind -= 1;
		const isExtra = entry === extra && kind !== 'name';
		const mayBe = (level: ColumnKind): boolean =>
			!isTarget(entry.cell.text) &&
			(isBare || isNamed || isAlone || behind > 1) &&
			(kind === level || (isExtra && behind > 1));
		const bare = asLevelLabel(label);
		const bareLevel2 = mayBe('level2') && !isNameOfRow(entry) ? level2Of(bare) : undefined;
		const level2 = level2Of(label) ?? bareLevel2 ?? (mayBe('level2') ? onlyOf(bare) : undefined);
		const mayBeFirst = isListed || mayBe('level1') || (columns.hasFirstLevels && mayBe('level2'));
		const level1 = level1Of(label) ?? (mayBeFirst && !level2 ? level1Of(bare) : undefined);
		const isSecond =
			isOnlySecond || (kind === 'level2' && !columns.hasFirstLevels) || last === '满意度指标';
		last = level1 ?? last;
		if (isSecond && onlyLevel2(label)) return { ...entry, level1, level2: onlyLevel2(label) };
		return { ...entry, level1, level2 };
	});
}

/** 满意度指标 below 二级指标 is the only level 2 that this level 1 has. */
function onlyLevel2(label: string): Level2 | undefined {
	return level1Of(label) === '满意度指标' ? '服务对象满意度指标' : undefined;
}

export function isLevel({ level1, level2 }: Labelled): boolean {
	return (level1 ?? level2) !== undefined;
}
