// Tables of many projects: an indicator a row, the project's cells beside its first one.
import { level1Under } from '#lib/model/taxonomy.ts';
import { happens } from './chance.ts';
import { filledIn, type Composer } from './composer.ts';
import type { Content } from './contents.ts';
import { cell, Draft, type Cell, type Composed, type Value } from './draft.ts';
import { fitRows, widthOf } from './fit-rows.ts';
import type { Role } from './parts/headings.ts';
import { printAmount, targetStyles } from './print-values.ts';
import { noteLines } from './sections/frame.ts';
import { cellStyle, valueCells, type CellStyle } from './sections/indicator-cells.ts';
import { headingText } from './sections/indicators.ts';
import { levelColumn } from './sections/level-cells.ts';

type Head =
	| ('number' | 'code' | 'unit' | 'projectName' | 'goal' | 'overall')
	| ('amount' | 'fiscal' | 'other');

const heads = {
	'unit, project, amount, goal': ['unit', 'projectName', 'amount', 'goal'],
	'project, amount, goal': ['projectName', 'amount', 'goal'],
	'project, goal': ['projectName', 'goal'],
	'unit, project, goal': ['unit', 'projectName', 'goal'],
	'number, project, amount, goal': ['number', 'projectName', 'amount', 'goal'],
	'code, project, amount, goal': ['code', 'projectName', 'amount', 'goal'],
	'unit, project, three amounts, goal': [
		...(['unit', 'projectName', 'amount', 'fiscal', 'other'] as const),
		'goal',
	],
	'project, amount, both goals': ['projectName', 'amount', 'overall', 'goal'],
	'units in rows, goal': ['projectName', 'goal'],
} as const satisfies Record<string, readonly Head[]>;

const headWords: Record<Head, readonly string[]> = {
	unit: ['单位名称', '预算单位', '单位'],
	projectName: ['项目名称', '单位（专项）名称', '项目'],
	amount: ['预算数', '资金总额', '年度预算安排', '预算金额'],
	goal: ['年度目标', '项目年度绩效目标', '实施期绩效目标', '绩效目标'],
	overall: ['实施期目标', '中长期目标', '项目总目标'],
	number: ['序号'],
	code: ['单位编码', '项目编码'],
	fiscal: ['其中：财政拨款', '财政拨款'],
	other: ['其他资金'],
};

/** A name of a unit alone in a row names the projects below it. */
const unitRowWords = ['单位名称、项目名称', '单位名称（项目名称）', '部门、项目名称'];

const orders: Record<string, readonly Role[]> = {
	'name and target': ['name', 'target'],
	'sign, target, unit': ['name', 'sign', 'target', 'unit'],
	'sign, target, unit, weight, note': ['name', 'sign', 'target', 'unit', 'weight', 'note'],
	'target, description, unit': ['name', 'target', 'description', 'unit'],
};

export function composeList(composer: Composer): Composed {
	const { vocabulary, random, content } = composer;
	const arrangement = vocabulary.arrange('list', {
		'unit, project, amount, goal': 4,
		'project, amount, goal': 4,
		'project, goal': 2,
		'unit, project, goal': 2,
		'number, project, amount, goal': 1,
		'code, project, amount, goal': 1,
		'unit, project, three amounts, goal': 1,
		'project, amount, both goals': 1,
		'units in rows, goal': 1,
	});
	const columns: readonly Head[] = heads[arrangement];
	const hasUnitRows = arrangement === 'units in rows, goal';
	const order = vocabulary.arrange('list columns', {
		...{ 'name and target': 2, 'sign, target, unit': 2 },
		...{ 'sign, target, unit, weight, note': 2, 'target, description, unit': 1 },
	});
	const style = cellStyle(composer, orders[order] ?? [], targetStyles);
	const words = headWordsOf(composer, columns, hasUnitRows);
	const layout = {
		...{ columns, words, style, hasUnitRows },
		isMerged: vocabulary.arrange('merges', { merged: 3, repeated: 1 }) === 'merged',
		isStaired:
			vocabulary.arrange('list levels', { beside: 6, 'in rows of their own': 1 }) !== 'beside',
	};
	const projects = Array.from({ length: 2 + random.below(3) }, (_, i) => ({
		...composer,
		draft: i === 0 ? composer.draft : new Draft(),
		content: { ...composer.make(random), year: content.year, unit: content.unit },
	}));
	const rows = [
		...headingRows(composer, words, style),
		...numberRow(composer, columns.length + 2 + style.columns.length),
		...sumRows(composer, columns),
		...(hasUnitRows ? [unitRow(projects)] : []),
		...projects.flatMap((project, i) => projectRows(project, i, layout)),
	];
	return {
		blocks: [
			...titleParagraphs(composer, projects),
			{ table: fitRows(rows, widthOf(rows)) },
			...noteLines(composer).map((paragraph) => ({ paragraph })),
		],
		drafts: projects.map(({ draft }) => draft),
	};
}

function titleParagraphs(composer: Composer, projects: Composer[]): { paragraph: string }[] {
	const { content, vocabulary, money } = composer;
	const title = filledIn(vocabulary.word('listTitle'), content);
	const year = title.includes(String(content.year)) ? [] : [`（${content.year}年度）`];
	for (const { draft } of projects) draft.say('fiscalYear', content.year, [cell(year[0] ?? title)]);
	return [title, ...year, `金额单位：${money.unit}`].map((paragraph) => ({ paragraph }));
}

function headWordsOf(
	{ random, vocabulary }: Composer,
	columns: readonly Head[],
	hasUnitRows: boolean,
): Map<Head, string> {
	const words = new Map(columns.map((head) => [head, random.pick(headWords[head])]));
	if (hasUnitRows) words.set('projectName', random.pick(unitRowWords));
	// Beside the goal of the whole time, the other is that of the year.
	if (columns.includes('overall')) words.set('goal', random.pick(['年度目标', '年度绩效目标']));
	for (const [head, word] of words) vocabulary.note(`list head:${head} ${word}`);
	return words;
}

/** Headings in one row, or those of the indicators below 绩效指标. */
function headingRows(composer: Composer, words: Map<Head, string>, style: CellStyle): Cell[][] {
	const { random, vocabulary } = composer;
	const own = [...words.values()].map((word) => cell(word));
	const parts = [
		...['一级指标', '二级指标'].map((word) => cell(word)),
		...style.columns.map((role) => cell(headingText(composer, role))),
	];
	const kind = vocabulary.arrange('list headings', { 'one row': 4, 'two rows': 2 });
	if (kind === 'one row') return [[...own, ...parts]];
	for (const each of own) each.rows = 2;
	const group = random.pick(['绩效指标', '年度绩效指标', '项目绩效指标']);
	return [[...own, cell(group, { columns: parts.length })], parts];
}

/** A row of a sum above the projects. */
function sumRows({ random, vocabulary, money }: Composer, columns: readonly Head[]): Cell[][] {
	if (!columns.includes('amount') || !happens(random, 0.25)) return [];
	vocabulary.note('list:a row of a sum');
	const sum = cell(printAmount(12_345_600, money.unit, money.style));
	const at = columns.indexOf('amount');
	return [[cell('合计'), ...columns.slice(1, at).map(() => cell('')), sum, cell('')]];
}

/** The unit of all projects below, alone in its row. */
function unitRow(projects: readonly Composer[]): Cell[] {
	const made = cell(projects[0]?.content.unit ?? '');
	for (const { draft, content } of projects) draft.say('unit', content.unit, [made]);
	return [made, cell('')];
}

/** 1, 2, 3 … below the headings, as some exports print them. */
function numberRow({ random, vocabulary }: Composer, count: number): Cell[][] {
	if (!happens(random, 0.2)) return [];
	vocabulary.note('list:a row of numbers');
	return [Array.from({ length: count }, (_, i) => cell(String(i + 1)))];
}

interface ListLayout {
	columns: readonly Head[];
	words: Map<Head, string>;
	style: CellStyle;
	hasUnitRows: boolean;
	isMerged: boolean;
	/** Whether each level stands alone in a row above the rows that it names. */
	isStaired: boolean;
}

function projectRows(project: Composer, at: number, layout: ListLayout): Cell[][] {
	const { isMerged, isStaired, style } = layout;
	const { content, draft, vocabulary } = project;
	const { indicators } = content;
	const merges = isMerged ? 'merged' : 'repeated';
	const level1s = indicators.map(({ level2 }) => level1Under(level2));
	const level2s = indicators.map(({ level2 }) => level2);
	const level1 = levelColumn(level1s, (level) => vocabulary.word(`level1.${level}`), merges);
	const level2 = levelColumn(level2s, (level) => vocabulary.word(`level2.${level}`), merges);
	const copies = isMerged || isStaired ? 1 : indicators.length;
	const heads = headCells(project, { at, copies, ...layout });
	const own = heads[0] ?? [];
	const values = indicators.map((indicator, i): Cell[] => {
		const [top1, top2] = [level1.said[i], level2.said[i]];
		draft.say(`indicators.${i}.level1`, level1Under(indicator.level2), top1 ? [top1] : []);
		draft.say(`indicators.${i}.level2`, indicator.level2, top2 ? [top2] : []);
		return valueCells(project, indicator, { index: i, style, rank: 1 });
	});
	if (isStaired) return stairs(own, level1.said, level2.said, values);
	if (isMerged) for (const each of own) each.rows = indicators.length;
	return values.map((cells, i) => {
		return [heads[i] ?? [], level1.printed[i] ?? [], level2.printed[i] ?? [], cells].flat();
	});
}

/** The project's cells with its first level 1, then a row for each level 2, then one an indicator. */
function stairs(own: Cell[], level1: Cell[], level2: Cell[], values: Cell[][]): Cell[][] {
	const blanks = (count: number): Cell[] => Array.from({ length: count }, () => cell(''));
	const width = values[0]?.length ?? 0;
	return values.flatMap((cells, i) => {
		const [top1, top2] = [level1[i] ?? cell(''), level2[i] ?? cell('')];
		top1.rows = 1;
		top2.rows = 1;
		const head = i === 0 ? own : blanks(own.length);
		const isFirst1 = i === 0 || top1.text !== level1[i - 1]?.text;
		const isFirst2 = isFirst1 || top2.text !== level2[i - 1]?.text;
		return [
			...(isFirst1 ? [[...head, top1, ...blanks(1 + width)]] : []),
			...(isFirst2 ? [[...blanks(own.length + 1), top2, ...blanks(width)]] : []),
			[...blanks(own.length + 2), ...cells],
		];
	});
}

const amountOf = { amount: 'annualTotal', fiscal: 'annualFiscal', other: 'annualOther' } as const;

/** The cells that name a project, on as many rows as print them. */
function headCells(
	{ content, draft, money }: Composer,
	{ at, copies, columns, words }: ListLayout & { at: number; copies: number },
): Cell[][] {
	const texts: Record<Head, string> = {
		number: String(at + 1),
		code: `1010${at + 1}`,
		unit: content.unit,
		projectName: content.projectName,
		goal: content.annualGoal,
		overall: content.overallGoal,
		amount: printAmount(content.amounts.annualTotal, money.unit, money.style),
		fiscal: printAmount(content.amounts.annualFiscal, money.unit, money.style),
		other: printAmount(content.amounts.annualOther, money.unit, money.style),
	};
	const rows = Array.from({ length: copies }, () =>
		columns.map((head) => cell(texts[head], { isWide: head === 'goal' || head === 'overall' })),
	);
	columns.forEach((head, i) => {
		const printed = rows.flatMap((row) => row[i] ?? []);
		const [field, value] = saidBy(head, words.get(head) ?? '', content);
		if (field) draft.say(field, value, printed);
	});
	return rows;
}

function saidBy(head: Head, word: string, content: Content): [at: string | null, value: Value] {
	switch (head) {
		case 'number':
		case 'code':
			return [null, null];
		case 'unit':
		case 'projectName':
			return [head, content[head]];
		case 'goal':
			return [/实施期/.test(word) ? 'overallGoal' : goalField(word), content.annualGoal];
		case 'overall':
			return ['overallGoal', content.overallGoal];
		default:
			return [`funding.${amountOf[head]}`, content.amounts[amountOf[head]] / 100];
	}
}

function goalField(word: string): string {
	return word.startsWith('绩效') ? 'overallGoal|annualGoal' : 'annualGoal';
}
