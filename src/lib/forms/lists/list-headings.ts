// The headings of a table of many projects: to the left what names a project, to the right the columns of
// its indicators. They are in one row, or the right ones are below 绩效指标 in a second row.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import {
	columnKind,
	fundingLabel,
	goalLabel,
	isLevelLabel,
	isNameHeading,
	isSectionLabel,
	level1Of,
	level2Of,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { HeadField, Heading } from './project-head.ts';
import type { LevelColumn } from './read-cell-lists.ts';
import { onlyLevel2 } from './split-cell-items.ts';
import type { AmountLabel } from '#lib/forms/words/label-words.ts';
import type { Funding } from '#lib/model/form.ts';
import { level1Under } from '#lib/model/taxonomy.ts';

export interface ListHeadings {
	/** The index of the first row of headings, and of the first row below them. */
	start: number;
	end: number;
	/** The headings to the left of the indicators. */
	heads: Heading[];
	/** The cells of those that are understood. */
	headCells: Cell[];
	/** All headings as one row, each in the column that it heads. */
	row: Row;
	/** The printed cells of headings that stand elsewhere in that row. */
	printed: ReadonlyMap<Cell, Cell>;
	/** The column of the first heading of the indicators. */
	first: number;
	/** Whether a name of a unit alone may stand above the names of its projects. */
	hasUnitRows: boolean;
	/** The headings of levels whose cells list the indicators of a project. Mostly there are none. */
	levels: LevelColumn[];
}

/** Headings that have this meaning only in such a table. */
const headingWords: ReadonlyMap<string, HeadField> = new Map([
	['单位名称', 'unit'],
	['单位', 'unit'],
	['部门名称', 'department'],
	['项目', 'projectName'],
	['预算数', 'annualTotal'],
	['年度预算数', 'annualTotal'],
	['预算金额', 'annualTotal'],
	['预算安排', 'annualTotal'],
	['资金总额', 'annualTotal'],
	['金额', 'annualTotal'],
	['绩效目标', 'annualGoal'],
	['总体目标', 'overallGoal'],
]);

/** Two names in one heading (单位名称、项目名称): rows of a unit stand above the rows of its projects. */
const twoNames =
	/^(?:单位|部门)(?:名称)?[、/和及](?:项目|专项)(?:名称)?$|^(?:项目单位|单位名称|部门名称)\((?:项目|专项)(?:名称)?\)$/;

/** Whether a text holds a heading of units and their projects, as only a table of many projects does. */
export function headsUnitsAndProjects(text: string): boolean {
	return /(?:项目单位|单位名称|部门名称)\((?:项目|专项)名称\)/.test(toLabel(text));
}

function headField(label: string): HeadField | undefined {
	const plain = label.replace(/^[*★]{1,2}|[*★:]{1,2}$|\([千万亿]?元\)$/g, '');
	const listed = headingWords.get(plain);
	if (listed) return listed;
	if (twoNames.test(plain) || /^(?:单位|部门)\((?:项目|专项)\)名称$/.test(plain)) {
		return 'projectName';
	}
	const amount = fundingLabel(label);
	if (amount) return ofTheYear(amount);
	return textLabel(label) ?? goalLabel(label);
}

/** A table is of one year. Words that say neither the project nor the year mean the amount of the year. */
function ofTheYear(amount: AmountLabel): keyof Funding {
	if (amount === 'sum') return 'annualTotal';
	if (amount === 'grant') return 'annualFiscal';
	return amount === 'other' ? 'annualOther' : amount;
}

/** The headings of a table of many projects, or null if the rows are none. */
export function findListHeadings(rows: readonly Row[]): ListHeadings | null {
	let above = -1;
	for (const [i, row] of rows.entries()) {
		const labels = labelsOf(row);
		const paired = readPaired(rows, i);
		if (paired) return paired;
		if (labels.some(isNameHeading) || labels.filter(isLevelLabel).length > 1) {
			const joined = joinRows(rows[above] ?? [], row);
			const found = namesProjects(labels)
				? read({ row, printed: new Map() }, i, i + 1)
				: joined && read(joined, above, i + 1);
			if (found && (labels.some(isNameHeading) || found.levels.length > 1)) return found;
		}
		if (labels.length > 0) above = i;
	}
	return null;
}

type Joined = Pick<ListHeadings, 'row' | 'printed'>;

function read({ row, printed }: Joined, start: number, end: number): ListHeadings {
	const first = firstIndicatorColumn(row);
	const left = filled(row).filter(({ column }) => column < first);
	const heads = left.map((cell) => ({
		...{ cell, column: cell.column, field: headField(toLabel(cell.text)) ?? null },
	}));
	return {
		...{ start, end, row, printed, first, heads },
		headCells: heads.filter(({ field }) => field !== null).map(({ cell }) => cell),
		hasUnitRows: left.some(({ text }) => twoNames.test(toLabel(text))),
		levels: levelColumns(row, left),
	};
}

/**
 * Headings in two or three rows: below each heading of a level stand a column of names and one of their
 * targets. Null if row `at` does not end them.
 */
function readPaired(rows: readonly Row[], at: number): ListHeadings | null {
	const pairs = filled(rows[at] ?? []);
	const isPaired = ({ text }: Cell, i: number): boolean =>
		columnKind(toLabel(text)) === (i % 2 === 0 ? 'name' : 'target');
	if (pairs.length < 4 || pairs.length % 2 > 0 || !pairs.every(isPaired)) return null;
	const labels = filled(rows[at - 1] ?? []).filter(({ text }) => isLevelLabel(toLabel(text)));
	const [firstLabel] = labels;
	if (!firstLabel || labels.length * 2 !== pairs.length) return null;
	// Where merged cells leave no blanks, the labels stand side by side.
	const isAbove = [1, 2].some((step) =>
		labels.every(({ column }, i) => column === firstLabel.column + step * i),
	);
	if (firstLabel.column !== pairs[0]?.column || !isAbove) return null;
	const start = [at - 1, at - 2].find((i) => namesProjects(labelsOf(rows[i] ?? [])));
	if (start === undefined) return null;
	const byColumn = new Map<number, Cell>();
	for (const cell of rows.slice(start, at).flatMap(filled)) {
		if (cell.column < firstLabel.column) byColumn.set(cell.column, cell);
	}
	const printed = new Map<Cell, Cell>();
	const placed = labels.map((cell, i) => {
		const own = { ...cell, column: pairs[2 * i]?.column ?? cell.column };
		printed.set(own, cell);
		return own;
	});
	const row = [...byColumn.values(), ...placed].toSorted((a, b) => a.column - b.column);
	const levels = placed.map(({ text, column }, i): LevelColumn => {
		const [label, target] = [toLabel(text), pairs[2 * i + 1]?.column ?? null];
		const level2 = level2Of(label) ?? null;
		const level1 = level1Of(label) ?? (level2 && level1Under(level2));
		return { column, target, level1, level2: level1Of(label) ? null : level2 };
	});
	const found = read({ row, printed }, start, at + 1);
	return { ...found, headCells: [...found.headCells, ...labels, ...pairs], levels };
}

/** The headings of levels, if all headings are labels: a row of a form also holds values. */
function levelColumns(row: Row, left: Row): LevelColumn[] {
	if (labelsOf(row).some(isNameHeading) || !labelsOf(left).every(isHeadLike)) return [];
	const cells = filled(row).filter(({ text }) => isLevelLabel(toLabel(text)));
	// 成本指标 is of the level of its neighbours. 满意度指标 may stand beside either level.
	const isOfLevel1 = cells.some(({ text }) => /产出|效益/.test(level1Of(toLabel(text)) ?? ''));
	return cells.map(({ text, column }) => {
		const label = toLabel(text);
		const own = (isOfLevel1 ? undefined : level2Of(label)) ?? null;
		const level1 = own ? level1Under(own) : (level1Of(label) ?? null);
		const level2 = own ?? onlyLevel2(level1);
		return { column, target: null, level1, level2 };
	});
}

function labelsOf(row: Row): string[] {
	return filled(row).map((cell) => toLabel(cell.text));
}

function namesProjects(labels: string[]): boolean {
	return labels.some((label) => headField(label) === 'projectName');
}

/** The first column of the indicators. Headings to its left are those of the projects. */
function firstIndicatorColumn(row: Row): number {
	const kinds = ['level1', 'level2', 'name'];
	const first = filled(row).find(({ text }) => {
		const kind = columnKind(toLabel(text));
		return (kind !== undefined && kinds.includes(kind)) || isLevelLabel(toLabel(text));
	});
	return first?.column ?? Infinity;
}

/**
 * Two rows of headings as one: the lower ones take the place of 绩效指标 in the upper row. Null if the
 * upper row holds a value: then it is a row of a form for one project.
 */
function joinRows(upper: Row, lower: Row): Joined | null {
	const [heads, parts] = [filled(upper), filled(lower)];
	const at = heads.findIndex(({ text }) => isGroup(toLabel(text)) || isLevelLabel(toLabel(text)));
	const group = heads[at];
	const before = heads.slice(0, Math.max(at, 0));
	const isHeads = before.every(({ text }) => isHeadLike(toLabel(text)));
	if (!group || !isHeads || !namesProjects(labelsOf(before))) return null;
	const shift = Math.max(0, group.column - (parts[0]?.column ?? 0));
	const end = (parts.at(-1)?.column ?? group.column) + shift;
	const printed = new Map<Cell, Cell>();
	const move = (cell: Cell, column: number): Cell => {
		if (cell.column === column) return cell;
		const moved = { ...cell, column };
		printed.set(moved, cell);
		return moved;
	};
	// Where merged cells were dropped, what is right of the group stands too far to the left.
	const behind = heads
		.slice(at + 1)
		.map((cell, i) => move(cell, shift > 0 ? end + 1 + i : cell.column))
		.filter(({ column }) => column > end);
	const row = [...before, ...parts.map((cell) => move(cell, cell.column + shift)), ...behind];
	return { row, printed };
}

/** 绩效指标, 年度绩效指标, 指标: what heads the columns of the indicators. */
function isGroup(label: string): boolean {
	return /指标(?:情况|体系|内容)?$/.test(label) && !isNameHeading(label) && !isLevelLabel(label);
}

function isHeadLike(label: string): boolean {
	const isKnown = headField(label) !== undefined || isSectionLabel(label);
	return (
		isKnown || (label.length <= 12 && /(?:序号|编码|代码|编号|备注|类别|性质|名称)$/.test(label))
	);
}
