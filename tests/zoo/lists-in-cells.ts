// Tables of many projects, a project a row: its indicators are listed in the cells below their level.
import { level1s, level2s, level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { filledIn, type Composer } from './composer.ts';
import type { ContentIndicator } from './contents.ts';
import { cell, Draft, type Cell, type Composed } from './draft.ts';
import { printAmount, printTarget } from './print-values.ts';
import { noteLines } from './sections/frame.ts';
import { plainStyle, sayTarget } from './sections/indicator-cells.ts';

interface CellStyle {
	columns: readonly (Level1 | Level2)[];
	levelOf: (level2: Level2) => Level1 | Level2;
	/** What stands between two items, and between a name and its target. */
	gap: string;
	between: string;
	isNumbered: boolean;
}

export function composeListInCells(composer: Composer): Composed {
	const { content, random, vocabulary, money } = composer;
	const projects = Array.from({ length: 2 + random.below(3) }, (_, i) => ({
		...composer,
		draft: i === 0 ? composer.draft : new Draft(),
		content: { ...composer.make(random), year: content.year, unit: content.unit },
	}));
	const style = styleOf(composer, projects);
	const heads = ['单位名称', '项目名称', '预算金额', '年度绩效目标'];
	const title = filledIn(vocabulary.word('listTitle'), content);
	const year = title.includes(String(content.year)) ? [] : [`（${content.year}年度）`];
	const rows = projects.map((project) => {
		// Indicators are read from left to right.
		const rankOf = ({ level2 }: ContentIndicator): number =>
			style.columns.indexOf(style.levelOf(level2));
		project.content.indicators.sort((a, b) => rankOf(a) - rankOf(b));
		project.draft.say('fiscalYear', content.year, [cell(year[0] ?? title)]);
		return [
			...headCells(project),
			...style.columns.map((column) => listCell(project, column, style)),
		];
	});
	const paragraphs = [title, ...year, `金额单位：${money.unit}`];
	return {
		blocks: [
			...paragraphs.map((paragraph) => ({ paragraph })),
			{ table: [...headingRows(composer, heads, style.columns), ...rows] },
			...noteLines(composer).map((paragraph) => ({ paragraph })),
		],
		drafts: projects.map(({ draft }) => draft),
	};
}

function styleOf({ random, vocabulary }: Composer, projects: readonly Composer[]): CellStyle {
	const kind = vocabulary.arrange('list in cells', { 'below level 1': 2, 'below level 2': 2 });
	const levelOf = (level2: Level2): Level1 | Level2 =>
		kind === 'below level 1' ? level1Under(level2) : level2;
	const used = projects.flatMap(({ content }) => content.indicators.map(({ level2 }) => level2));
	const levels = kind === 'below level 1' ? level1s : level2s;
	const columns = levels.filter((level) => used.some((level2) => levelOf(level2) === level));
	return {
		columns,
		levelOf,
		gap: random.pick(['；', '\n', '；\n']),
		between:
			vocabulary.arrange('list items', { 'run on': 2, 'a colon': 1 }) === 'run on' ? '' : '：',
		isNumbered: random.pick([true, false]),
	};
}

function headingRows(
	{ vocabulary }: Composer,
	heads: readonly string[],
	columns: readonly (Level1 | Level2)[],
): Cell[][] {
	const own = heads.map((head) => cell(head));
	const levels = columns.map((column) => cell(column));
	const kind = vocabulary.arrange('list headings', { 'one row': 2, 'two rows': 1 });
	if (kind === 'one row') return [[...own, ...levels]];
	for (const each of own) each.rows = 2;
	return [[...own, cell('绩效指标', { columns: levels.length })], levels];
}

function headCells({ content, draft, money }: Composer): Cell[] {
	const { unit, projectName, annualGoal, amounts } = content;
	const cells = [
		cell(unit),
		cell(projectName),
		cell(printAmount(amounts.annualTotal, money.unit, money.style)),
		cell(annualGoal),
	];
	const said = [unit, projectName, amounts.annualTotal / 100, annualGoal];
	['unit', 'projectName', 'funding.annualTotal', 'annualGoal'].forEach((at, i) => {
		draft.say(at, said[i] ?? null, cells.slice(i, i + 1));
	});
	return cells;
}

function listCell(project: Composer, column: Level1 | Level2, style: CellStyle): Cell {
	const { content } = project;
	let above: Level2 | null = null;
	let count = 0;
	const items = content.indicators.flatMap((indicator, i) => {
		if (style.levelOf(indicator.level2) !== column) return [];
		const isLabelled =
			style.levelOf(indicator.level2) !== indicator.level2 && indicator.level2 !== above;
		above = indicator.level2;
		count += 1;
		const number = style.isNumbered ? `${count}.` : '';
		const head = isLabelled ? `${indicator.level2}：` : '';
		return [number + head + itemOf(project, indicator, i, style)];
	});
	return cell(items.join(style.gap));
}

function itemOf(
	composer: Composer,
	indicator: ContentIndicator,
	index: number,
	{ between }: CellStyle,
): string {
	const { draft } = composer;
	const { level2, name, target } = indicator;
	const value = printTarget(target, 'sign', true);
	const printed = name + between + value;
	// Where a name ends and its words begin, nobody can tell: `服务能力提升情况稳定`.
	const isClear = between !== '' || target.comparator !== null;
	const say = (at: string, right: string): void => {
		const values = isClear ? [right] : [right, null];
		draft.say(`indicators.${index}.${at}`, values, [cell(printed)], !isClear);
	};
	say('level1', level1Under(level2));
	say('level2', level2);
	if (isClear) {
		say('name', name);
		sayTarget(composer, indicator, { index, style: plainStyle, cells: [cell(value)] });
	} else {
		draft.say(`indicators.${index}.name`, [name, printed, null], [cell(printed)], true);
		draft.open.add(`indicators.${index}.targetText`);
	}
	return printed;
}
