// Tables of many projects: an indicator a row, the project's cells beside its first one.
import { level1Under } from '#lib/model/taxonomy.ts';
import { happens } from './chance.ts';
import { filledIn, type Composer } from './composer.ts';
import { makeContent } from './contents.ts';
import { cell, Draft, type Cell, type Composed } from './draft.ts';
import { fitRows, widthOf } from './fit-rows.ts';
import type { Role } from './parts/headings.ts';
import { printAmount, targetStyles } from './print-values.ts';
import { noteLines } from './sections/frame.ts';
import { cellStyle, valueCells, type CellStyle } from './sections/indicator-cells.ts';
import { headingText } from './sections/indicators.ts';
import { levelColumn } from './sections/level-cells.ts';

type Head = 'unit' | 'projectName' | 'amount' | 'goal';

const heads = {
	'unit, project, amount, goal': ['unit', 'projectName', 'amount', 'goal'],
	'project, amount, goal': ['projectName', 'amount', 'goal'],
	'project, goal': ['projectName', 'goal'],
	'unit, project, goal': ['unit', 'projectName', 'goal'],
} as const satisfies Record<string, readonly Head[]>;

const headWords: Record<Head, readonly string[]> = {
	unit: ['单位名称', '预算单位', '单位'],
	projectName: ['项目名称', '单位（专项）名称', '项目'],
	amount: ['预算数', '资金总额', '年度预算安排', '预算金额'],
	goal: ['年度目标', '项目年度绩效目标', '实施期绩效目标', '绩效目标'],
};

const orders: Record<string, readonly Role[]> = {
	'name and target': ['name', 'target'],
	'sign, target, unit': ['name', 'sign', 'target', 'unit'],
	'sign, target, unit, weight, note': ['name', 'sign', 'target', 'unit', 'weight', 'note'],
	'target, description, unit': ['name', 'target', 'description', 'unit'],
};

export function composeList(composer: Composer): Composed {
	const { vocabulary, random, content } = composer;
	const arrangement = vocabulary.arrange('list', {
		'unit, project, amount, goal': 2,
		'project, amount, goal': 2,
		'project, goal': 1,
		'unit, project, goal': 1,
	});
	const columns: readonly Head[] = heads[arrangement];
	const order = vocabulary.arrange('list columns', {
		...{ 'name and target': 2, 'sign, target, unit': 2 },
		...{ 'sign, target, unit, weight, note': 2, 'target, description, unit': 1 },
	});
	const style = cellStyle(composer, orders[order] ?? [], targetStyles);
	const words = new Map(columns.map((head) => [head, random.pick(headWords[head])]));
	for (const [head, word] of words) vocabulary.note(`list head:${head} ${word}`);
	const isMerged = vocabulary.arrange('merges', { merged: 3, repeated: 1 }) === 'merged';
	const projects = Array.from({ length: 2 + random.below(3) }, (_, i) => ({
		...composer,
		draft: i === 0 ? composer.draft : new Draft(),
		content: { ...makeContent(random), year: content.year, unit: content.unit },
	}));
	const rows = [
		headingRow(composer, words, style),
		...numberRow(composer, columns.length + 2 + style.columns.length),
		...projects.flatMap((project) => projectRows(project, { columns, words, style, isMerged })),
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

function headingRow(composer: Composer, words: Map<Head, string>, style: CellStyle): Cell[] {
	const levels = ['一级指标', '二级指标'].map((word) => cell(word));
	return [
		...[...words.values()].map((word) => cell(word)),
		...levels,
		...style.columns.map((role) => cell(headingText(composer, role))),
	];
}

/** 1, 2, 3 … below the headings, as some exports print them. */
function numberRow({ random, vocabulary }: Composer, count: number): Cell[][] {
	if (!happens(random, 0.2)) return [];
	vocabulary.note('list:a row of numbers');
	return [Array.from({ length: count }, (_, i) => cell(String(i + 1)))];
}

interface ListStyle {
	columns: readonly Head[];
	words: Map<Head, string>;
	style: CellStyle;
	isMerged: boolean;
}

function projectRows(project: Composer, { columns, words, style, isMerged }: ListStyle): Cell[][] {
	const { content, draft, vocabulary } = project;
	const { indicators } = content;
	const merges = isMerged ? 'merged' : 'repeated';
	const level1s = indicators.map(({ level2 }) => level1Under(level2));
	const level2s = indicators.map(({ level2 }) => level2);
	const level1 = levelColumn(level1s, (level) => vocabulary.word(`level1.${level}`), merges);
	const level2 = levelColumn(level2s, (level) => vocabulary.word(`level2.${level}`), merges);
	const own = headCells(project, columns, words);
	return indicators.map((indicator, i): Cell[] => {
		const [top1, top2] = [level1.said[i], level2.said[i]];
		draft.say(`indicators.${i}.level1`, level1Under(indicator.level2), top1 ? [top1] : []);
		draft.say(`indicators.${i}.level2`, indicator.level2, top2 ? [top2] : []);
		const values = valueCells(project, indicator, { index: i, style, rank: 1 });
		if (isMerged) for (const each of own) each.rows = indicators.length;
		const head = i === 0 ? own : isMerged ? [] : own.map(({ text }) => cell(text));
		return [head, level1.printed[i] ?? [], level2.printed[i] ?? [], values].flat();
	});
}

function headCells(
	{ content, draft, money }: Composer,
	columns: readonly Head[],
	words: Map<Head, string>,
): Cell[] {
	return columns.map((head) => {
		if (head === 'amount') {
			const made = cell(printAmount(content.amounts.annualTotal, money.unit, money.style));
			draft.say('funding.annualTotal', content.amounts.annualTotal / 100, [made]);
			return made;
		}
		const field = head === 'goal' ? 'annualGoal' : head;
		const made = cell(content[field], { isWide: head === 'goal' });
		const word = words.get(head) ?? '';
		const at = head !== 'goal' ? field : /实施期/.test(word) ? 'overallGoal' : goalField(word);
		draft.say(at, content[field], [made]);
		return made;
	});
}

function goalField(word: string): string {
	return word.startsWith('绩效') ? 'overallGoal|annualGoal' : 'annualGoal';
}
