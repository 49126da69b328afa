// The indicator table: its headings, and rows whose level labels are merged, repeated or printed once.
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { happens } from '../chance.ts';
import { filledIn, type Composer } from '../composer.ts';
import type { ContentIndicator } from '../contents.ts';
import { cell, type Cell } from '../draft.ts';
import { columnOrders, sideLabels, type Role } from '../parts/headings.ts';
import { targetStyles } from '../print-values.ts';
import type { WordRole } from '../vocabulary.ts';
import { cellStyle, valueCells, type CellStyle } from './indicator-cells.ts';
import { levelColumn, type Merges } from './level-cells.ts';

export interface TableStyle extends CellStyle {
	merges: Merges;
	side: Cell | null;
}

const denseOrders = ['name and target', 'no level 1', 'weight behind', 'note behind'];

/** An indicator, or a row that a form leaves unfilled: numbered and blank, or dots. */
export type ShownIndicator = ContentIndicator & { empty?: string };

export function plainTable(composer: Composer): Cell[][] {
	const style = tableStyle(composer);
	const indicators = [...composer.content.indicators, ...emptyRow(composer)];
	return withSide(
		[...headingRows(composer, style), ...bodyRows(composer, indicators, style)],
		style.side,
	);
}

/** The label beside the whole table. */
export function withSide(rows: Cell[][], side: Cell | null): Cell[][] {
	if (side) {
		side.rows = rows.length;
		rows[0]?.unshift(side);
	}
	return rows;
}

export function tableStyle(composer: Composer): TableStyle {
	const { vocabulary, random, isDense } = composer;
	const order = vocabulary.arrange(
		'columns',
		Object.fromEntries(
			Object.keys(columnOrders).map((key) => {
				const weight = key === 'name and target' ? 8 : 1;
				return [key, isDense && !denseOrders.includes(key) ? 0 : weight];
			}),
		),
	);
	const columns = columnOrders[order] ?? [];
	const merges = vocabulary.arrange('merges', { merged: 6, repeated: 2, 'first row only': 2 });
	const side = vocabulary.arrange('side label', { none: 3, beside: 5 });
	return {
		...cellStyle(composer, columns, targetStyles),
		merges,
		side: side === 'beside' ? cell(random.pick(sideLabels)) : null,
	};
}

export function headingText(composer: Composer, role: Role): string {
	const word = filledIn(headingWord(composer, role), composer.content);
	if (composer.decoration === 'star') return `${word}*`;
	return composer.decoration === 'blanks' && word.length <= 4 ? [...word].join(' ') : word;
}

/** Where 指标性质 heads the signs, the direction has its other heading. */
function headingWord({ vocabulary }: Composer, role: Role): string {
	const word = vocabulary.word(`heading.${role}`);
	const isTaken = role === 'direction' && word === vocabulary.word('heading.sign');
	return isTaken ? '指标方向性' : word;
}

export function headingRows(composer: Composer, style: TableStyle): Cell[][] {
	const { columns } = style;
	const { content, vocabulary } = composer;
	const years = columns.filter((role) => role === 'past').length;
	let past = 0;
	const one = columns.map((role) => {
		if (role !== 'past' || years < 2)
			return cell(headingText(composer, role), { isWide: isWide(role) });
		past += 1;
		return cell(`${content.year - 1 - years + past}年实际执行数`);
	});
	const start = columns.indexOf('name');
	const group = columns.slice(start).filter((role) => role !== 'weight' && role !== 'note');
	const canHaveTwo = columns.includes('sign') && group.length === columns.length - start;
	const isTwo = canHaveTwo && happens(composer.random, 0.3);
	if (canHaveTwo) vocabulary.note(`heading rows:${isTwo ? 'two' : 'one'}`);
	return isTwo ? twoHeadingRows(one, start, composer) : [one];
}

/** 三级指标 stands over 内容, 性质, 指标值 and 单位. */
function twoHeadingRows(one: Cell[], start: number, { vocabulary }: Composer): Cell[][] {
	const levels = one.slice(0, start).map((each) => ({ ...each, rows: 2 }));
	const below = one.slice(start);
	if (below[0]) below[0].text = vocabulary.random.pick(['内容', '指标内容', '名称']);
	const above = cell('三级指标', { columns: below.length, isWide: true });
	return [[...levels, above], below];
}

/** The rows of indicators; indexes go on from `first`. */
export function bodyRows(
	composer: Composer,
	indicators: readonly ShownIndicator[],
	style: TableStyle,
	first = 0,
): Cell[][] {
	const { draft, vocabulary } = composer;
	const word = (level: Level1 | Level2, column: 'level1' | 'level2') =>
		vocabulary.word(`${column}.${level}` as WordRole);
	const level1s = indicators.map(({ level2 }) => level1Under(level2));
	const level2s = indicators.map(({ level2 }) => level2);
	const hasLevel1 = style.columns.includes('level1');
	const columns = {
		level1: hasLevel1 ? levelColumn(level1s, (level) => word(level, 'level1'), style.merges) : null,
		level2: levelColumn(level2s, (level) => word(level, 'level2'), style.merges),
	};
	return indicators.map((indicator, i) => {
		const { level2, empty } = indicator;
		const levels = {
			level1: columns.level1?.printed[i] ?? null,
			level2: columns.level2.printed[i] ?? null,
		};
		if (empty !== undefined)
			return inOrder(style.columns, levels, emptyCells(style.columns, empty));
		const at = `indicators.${first + i}`;
		const [top1, top2] = [columns.level1?.said[i], columns.level2.said[i]];
		draft.say(
			`${at}.level1`,
			level1Under(level2),
			[top1 ?? top2].flatMap((top) => top ?? []),
		);
		draft.say(`${at}.level2`, level2, top2 ? [top2] : []);
		const rank = level2s.slice(0, i).filter((each) => each === level2).length;
		const values = valueCells(composer, indicator, { index: first + i, style, rank });
		return inOrder(style.columns, levels, values);
	});
}

/** Level cells may stand anywhere among the others: 权重 between the levels and the name. */
function inOrder(
	columns: readonly Role[],
	levels: { level1: Cell | null; level2: Cell | null },
	values: Cell[],
): Cell[] {
	let next = 0;
	return columns.flatMap((role) => {
		if (role === 'level1' || role === 'level2') return levels[role] ?? [];
		next += 1;
		return values[next - 1] ?? [];
	});
}

/** An unfilled row in the last group: no indicator. */
function emptyRow({ content, vocabulary, isDense }: Composer): ShownIndicator[] {
	const kind = vocabulary.arrange('empty rows', {
		none: 12,
		dots: isDense ? 0 : 1,
		numbered: isDense ? 0 : 1,
	});
	const last = content.indicators.at(-1);
	if (kind === 'none' || !last) return [];
	return [{ ...last, empty: kind === 'dots' ? '……' : '指标2：' }];
}

function emptyCells(columns: readonly Role[], empty: string): Cell[] {
	return columns
		.filter((role) => role !== 'level1' && role !== 'level2')
		.map((role) => cell(role === 'name' ? empty : '', { isWide: isWide(role) }));
}

function isWide(role: Role): boolean {
	return role === 'name' || role === 'description';
}
