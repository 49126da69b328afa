// In an exported table a label can be a row early or late, or in a neighbouring column. First the
// printed label is carried forward (level2Printed). Then, if labels are displaced, the boundary between
// two groups is moved according to the words of the rows (level2). See docs/decisions/0002.
import { level1Under, level2Order, type Level1, type Level2 } from '#lib/model/taxonomy.ts';

export interface LabelledRow {
	line: number;
	/** The first cell of the row that is not a label, or null if all cells are labels. */
	name: string | null;
	level1: Level1[];
	level2: { level2: Level2; column: number }[];
	/** A text below 二级指标 that is not a level 2 of the taxonomy, or null. */
	unknownLevel2: string | null;
	/** The same below 一级指标. */
	unknownLevel1: string | null;
}

export interface LevelledRow<R> {
	row: R;
	level1: Level1 | null;
	level2: Level2 | null;
	level2Printed: Level2 | null;
	repair: string | null;
}

/** Consecutive rows under one level-2 label. */
interface Group<R> {
	level2: Level2 | null;
	displaced: boolean;
	rows: R[];
}

/** Which type the words of an indicator name. The first match counts. Used only for displaced groups. */
const ownWords: [words: RegExp, level2: Level2][] = [
	[/满意/, '服务对象满意度指标'],
	[/长效|可持续|建立执行|健全/, '可持续影响指标'],
	[/及时|时限|时间|周期|时效/, '时效指标'],
	[/准确|合格|达标|合规/, '质量指标'],
	[/效能|效率/, '社会效益指标'],
];

/**
 * Rows with their labels -> rows with level 1 and 2. `level2Printed` is the last printed label, carried
 * forward. `level2` differs only beside a displaced label or if the label is missing, and then `repair`
 * says why. `column` is the column of the heading 二级指标, or null if it is not printed. A label in
 * another column is displaced, unless the whole table is shifted against its heading.
 */
export function repairLevel2<R extends LabelledRow>(
	rows: readonly R[],
	column: number | null,
): LevelledRow<R>[] {
	const printed = carryForward(rows);
	const repaired = new Map<R, Level2 | null>();
	for (const { level2, rows: members } of moveBoundaries(
		groupRows(rows, labelColumn(rows, column)),
	)) {
		for (const row of members) repaired.set(row, level2);
	}
	return rows.map((row) => {
		const level2Printed = printed.get(row)?.level2 ?? null;
		const missing = printed.get(row)?.missing ?? false;
		const level2 = missing ? null : (repaired.get(row) ?? null);
		const level1 = level2 ? level1Under(level2) : (printed.get(row)?.level1 ?? null);
		const unknown = printed.get(row)?.unknown ?? null;
		const repair =
			level2 === level2Printed
				? null
				: unknown === null
					? sentence(row, level1, level2, level2Printed)
					: `“${unknown}”不能确定属于哪个二级指标，上方的“${level2Printed}”不属于它，二级指标留空。`;
		return { row, level1, level2, level2Printed, repair };
	});
}

/** The column of the heading if it holds a label, or else the column with the most labels. */
function labelColumn(rows: readonly LabelledRow[], heading: number | null): number | null {
	if (heading === null) return null;
	const counts = new Map<number, number>();
	for (const { level2 } of rows) {
		for (const { column } of level2) counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	if (counts.has(heading)) return heading;
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return most?.[0] ?? heading;
}

function sentence(
	row: LabelledRow,
	level1: Level1 | null,
	level2: Level2 | null,
	level2Printed: Level2 | null,
): string {
	if (level2 === null) {
		return `“${level1}”下未印出二级指标，上方的“${level2Printed}”不属于它，二级指标留空。`;
	}
	return `表中“${level2}”标签错位，按标签顺序和指标名称“${row.name}”归入${level2}。`;
}

interface Printed {
	level1: Level1 | null;
	level2: Level2 | null;
	/** Whether the level 2 is missing: the carried one does not belong to the level 1 of this row. */
	missing: boolean;
	/** An unknown level 2 printed in between, or null. */
	unknown: string | null;
}

function carryForward<R extends LabelledRow>(rows: readonly R[]): Map<R, Printed> {
	const printed = new Map<R, Printed>();
	let last: Printed = { level1: null, level2: null, missing: false, unknown: null };
	for (const row of rows) {
		const label = row.level2.at(-1)?.level2;
		const level1 = row.level1.at(-1);
		const isUnknown = row.unknownLevel1 !== null && level1 === undefined;
		if (isUnknown && !label) {
			const unknown = row.unknownLevel2 ?? row.unknownLevel1;
			last = { ...last, level1: null, missing: true, unknown };
		} else if (label)
			last = { level1: level1Under(label), level2: label, missing: false, unknown: null };
		else if (row.unknownLevel2 !== null) {
			last = { ...last, level1: level1 ?? last.level1, missing: true, unknown: row.unknownLevel2 };
		} else if (level1 && level1 !== last.level1)
			last = { ...last, level1, missing: true, unknown: null };
		printed.set(row, last);
	}
	return printed;
}

/**
 * Rows -> groups. Of two different labels on one row, the right one belongs to this row. If the left
 * one comes later in the taxonomy, it belongs to the following rows and is printed a row early.
 */
function groupRows<R extends LabelledRow>(rows: readonly R[], column: number | null): Group<R>[] {
	const groups: Group<R>[] = [{ level2: null, displaced: false, rows: [] }];
	for (const row of rows) {
		const right = row.level2.at(-1);
		const left = row.level2.at(-2);
		const early =
			right && left && level2Order(left.level2) > level2Order(right.level2) ? left : undefined;
		if (right) {
			const displaced = column !== null && right.column !== column;
			groups.push({ level2: right.level2, displaced: displaced || !!early, rows: [] });
		}
		groups.at(-1)?.rows.push(row);
		if (early) groups.push({ level2: early.level2, displaced: true, rows: [] });
	}
	return groups;
}

/**
 * Each end of a displaced group is uncertain by one row. The row on either side of it changes groups if
 * its own words name the type of the other group.
 */
function moveBoundaries<R extends LabelledRow>(groups: Group<R>[]): Group<R>[] {
	groups.forEach((after, i) => {
		const before = groups[i - 1];
		if (!before || !(before.displaced || after.displaced)) return;
		const last = before.rows.at(-1);
		const first = after.rows[0];
		if (last && before.rows.length > 1 && ownLevel2(last) === after.level2) {
			before.rows.pop();
			after.rows.unshift(last);
		} else if (first && after.rows.length > 1 && ownLevel2(first) === before.level2) {
			after.rows.shift();
			before.rows.push(first);
		}
	});
	return groups;
}

function ownLevel2(row: LabelledRow): Level2 | undefined {
	return ownWords.find(([words]) => words.test(row.name ?? ''))?.[1];
}
