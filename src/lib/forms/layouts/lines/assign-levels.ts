import type { Cell } from '#lib/documents/sheet.ts';
import { level1Under, type Level1 } from '#lib/model/taxonomy.ts';
import { isSectionLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { isLevelLike } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { centredGroups } from './centred-groups.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';

/** A label of the indicator table with its position. */
export interface LabelAt {
	cell: Cell;
	/** The mean height of its pieces, in rows from 1. */
	centre: number;
	/** Whether it consists of several pieces or is between two rows. */
	isBroken: boolean;
}

/**
 * Puts each label on the first row of its group, as in the official table. Labels are expected in the
 * middle of their groups. If that does not work out, each group begins at its label and a problem is
 * reported.
 */
export function assignLevels(
	labels: readonly LabelAt[],
	{ rows, isTop }: { rows: IndicatorParts[]; isTop: boolean },
	parts: FormParts,
): void {
	const hasCosts = labels.some(
		({ cell }) => levelUnder(cell) === '成本指标' && toLabel(cell.text) !== '成本指标',
	);
	const isLevel1 = ({ cell }: LabelAt): boolean => {
		const label = toLabel(cell.text);
		return level1Of(label) !== undefined && (hasCosts || level2Of(label) === undefined);
	};
	const isSecond = (label: LabelAt): boolean => {
		const before = labels[labels.indexOf(label) - 1];
		return before !== undefined && isTwice(before, label);
	};
	const level1 = labels.filter((label) => isLevel1(label) && !isSecond(label));
	const level2 = labels
		.filter((label) => !isLevel1(label) && levelUnder(label.cell) !== undefined)
		.toSorted((a, b) => a.centre - b.centre);
	for (const { cell, centre } of labels.filter(isSecond)) {
		assign(cell, 'level2', rows[Math.round(centre) - 1], parts);
	}
	const others = labels.filter(
		(label) => !level1.includes(label) && !level2.includes(label) && !isSecond(label),
	);
	for (const { cell, centre } of others) {
		if (isLevelLike(toLabel(cell.text)) && !isSectionLabel(toLabel(cell.text))) {
			assignUnknown(cell, rows[Math.round(centre) - 1], parts);
			continue;
		}
		const isRepeated = parts.headings.some(({ text }) => toLabel(text) === toLabel(cell.text));
		(isRepeated ? parts.sections : parts.headings).push(cell);
	}

	const firsts = isTop
		? level2.map(({ centre }) => centre)
		: firstRows({ level1, level2 }, rows, parts);
	level2.forEach(({ cell }, i) => assign(cell, 'level2', rows[(firsts[i] ?? 0) - 1], parts));
	for (const { cell, centre } of level1) {
		const own = level1Of(toLabel(cell.text));
		const isRepeated =
			level1.filter((label) => level1Of(toLabel(label.cell.text)) === own).length > 1;
		const below = level2.findIndex((label) => levelUnder(label.cell) === own);
		// A label that is printed on several rows stands on each of its own.
		const at = below < 0 || isRepeated ? Math.round(centre) : (firsts[below] ?? 0);
		assign(cell, 'level1', rows[at - 1], parts);
	}
}

/** Whether 满意度指标 stands twice on a row: it is then of both levels. */
function isTwice(one: LabelAt, other: LabelAt): boolean {
	const [label, next] = [one, other].map(({ cell }) => level1Of(toLabel(cell.text)));
	return label === '满意度指标' && next === label && one.centre === other.centre;
}

/** A label that nobody knows is of level 2, unless another label stands behind it. */
function assignUnknown(cell: Cell, row: IndicatorParts | undefined, parts: FormParts): void {
	if (row?.level2 && row.level1 === null) [row.level1, row.level2] = [row.level2, null];
	assign(cell, 'level2', row, parts);
}

function levelUnder(cell: Cell): Level1 | undefined {
	const level2 = level2Of(toLabel(cell.text));
	return level2 && level1Under(level2);
}

function assign(
	cell: Cell,
	level: 'level1' | 'level2',
	row: IndicatorParts | undefined,
	{ strays }: FormParts,
): void {
	if (row && row[level] === null) row[level] = cell;
	else strays.push(cell);
}

/** The first row, from 1, of the group of each level-2 label. */
function firstRows(
	{ level1, level2 }: { level1: readonly LabelAt[]; level2: readonly LabelAt[] },
	rows: readonly IndicatorParts[],
	{ problems }: FormParts,
): number[] {
	const carried = level2.map(({ centre }) => Math.max(1, Math.round(centre)));
	const centres = level2.map(({ centre }) => centre);
	const centred = centredGroups(centres, rows.length);
	if (centred?.join() === carried.join()) return carried;
	const isCentred =
		level2.some(({ isBroken }) => isBroken) ||
		level1.some(({ centre }) => !carried.includes(centre));
	if (centred && isCentred) return centred;
	const [first] = level2;
	if (first) {
		const message = '二级指标的文字不在其各行中间，按所在行向下归类';
		problems.push({ code: 'conflicting-field', message, at: first.cell });
	}
	return carried;
}
