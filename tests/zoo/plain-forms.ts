// Forms without a table: labels with their values in lines, and lists of projects in brackets.
import { level1Under, type Level2 } from '#lib/model/taxonomy.ts';
import { filledIn, type Composer } from './composer.ts';
import type { ContentIndicator } from './contents.ts';
import { cell, Draft, type Cell, type Composed } from './draft.ts';
import { printAmount, printTarget } from './print-values.ts';
import { sayTarget, type CellStyle } from './sections/indicator-cells.ts';

const style: CellStyle = {
	columns: ['target'],
	target: 'sign',
	isBare: true,
	name: 'plain',
	hasPercentWeights: false,
};

/** `项目名称：…`, one a line, and each indicator behind the label of its level 2. */
export function composeLabels(composer: Composer): Composed {
	const { content, draft, vocabulary, money } = composer;
	const lines: string[] = [];
	const line = (label: string, value: string, at: string, right: string | number = value): void => {
		lines.push(`${label}：${value}`);
		draft.say(at, right, [cell(`${label}：${value}`)]);
	};
	line(vocabulary.word('projectName'), content.projectName, 'projectName');
	line(vocabulary.word('department'), content.department, 'department');
	line(vocabulary.word('unit'), content.unit, 'unit');
	lines.push(`${vocabulary.word('moneySection')}（${money.unit}）`);
	const amount = (label: string, field: 'annualTotal' | 'annualFiscal' | 'annualOther'): void => {
		const fen = content.amounts[field];
		line(label, printAmount(fen, money.unit, money.style), `funding.${field}`, fen / 100);
	};
	amount(vocabulary.word('money.annualTotal'), 'annualTotal');
	amount('其中：财政拨款', 'annualFiscal');
	amount('其他资金', 'annualOther');
	line(vocabulary.word('goal.annual'), content.annualGoal.replaceAll('\n', ''), 'annualGoal');
	lines.push(...indicatorLines(composer));
	const title = filledIn(vocabulary.word('title'), content);
	draft.say('fiscalYear', content.year, [cell(`（${content.year}年度）`)]);
	const all = [title, `（${content.year}年度）`, ...lines];
	return { blocks: all.map((paragraph) => ({ paragraph })), drafts: [draft] };
}

function indicatorLines(composer: Composer): string[] {
	const { content, draft, vocabulary } = composer;
	const lines: string[] = [];
	let above: string | null = null;
	content.indicators.forEach((indicator, i) => {
		const { level2, name, target } = indicator;
		const level1 = level1Under(level2);
		const head = vocabulary.word(`level1.${level1}`);
		if (level1 !== above) lines.push(head);
		above = level1;
		const value = printTarget(target, 'sign', true);
		const printed = `${level2}：${name}${value}`;
		lines.push(printed);
		draft.say(`indicators.${i}.level1`, level1, [cell(head)]);
		draft.say(`indicators.${i}.level2`, level2, [cell(printed)]);
		// Where a name ends and its words begin, nobody can tell: `服务能力提升情况稳定`.
		const isPlain = target.comparator !== null && /^[≥≤=＞＜\d]/.test(value);
		draft.say(`indicators.${i}.name`, isPlain ? name : [name, name + value], [cell(printed)]);
		if (isPlain) sayTarget(composer, indicator, { index: i, style, cells: [cell(value)] });
		else draft.open.add(`indicators.${i}.targetText`);
	});
	return lines;
}

/** `【产出指标-数量指标】` above `指标1：机柜数量（≥77台）`, a project after another. */
export function composeBrackets(composer: Composer): Composed {
	const { random, content, vocabulary } = composer;
	const projects = Array.from({ length: 1 + random.below(3) }, (_, i) => ({
		...composer,
		draft: i === 0 ? composer.draft : new Draft(),
		content: { ...composer.make(random), year: content.year },
	}));
	const heads = [
		'单位编码',
		'单位名称（项目类别/支出项目）',
		'年度预算安排',
		'项目内容',
		'绩效目标',
	];
	vocabulary.note('listTitle:{unit}{year}年项目绩效目标和指标');
	const lines = [
		filledIn('{unit}{year}年项目绩效目标和指标', content),
		...heads,
		...projects.flatMap((project) => projectLines(project)),
	];
	return {
		blocks: lines.flatMap((paragraph) => [{ paragraph }, { paragraph: '' }]),
		drafts: projects.map(({ draft }) => draft),
	};
}

function projectLines({ content, draft }: Composer): string[] {
	const { amounts, year, projectName } = content;
	const said = (text: string): Cell[] => [cell(text)];
	const amount = String(amounts.annualTotal / 100);
	const goal = content.overallGoal.replaceAll('\n', '');
	draft.say('projectName', projectName, said(projectName));
	draft.say('fiscalYear', year, []);
	draft.say('funding.annualTotal', [amounts.annualTotal / 100, null], said(amount), true);
	draft.say('overallGoal|annualGoal', goal, said(goal));
	for (const field of ['department', 'unit', 'category']) draft.open.add(field);
	const groups = [...new Set(content.indicators.map(({ level2 }) => level2))];
	const lines = groups.flatMap((level2) => groupLines(level2, content.indicators, draft));
	return [
		'037001',
		projectName,
		amount,
		'【项目概况】：按照年度计划实施。',
		'【总体目标】',
		goal,
		...lines,
	];
}

function groupLines(
	level2: Level2,
	indicators: readonly ContentIndicator[],
	draft: Draft,
): string[] {
	const level1 = level1Under(level2);
	const head = `【${level1}-${level2}】`;
	const group = indicators.filter((each) => each.level2 === level2);
	const lines = group.map(({ name, target }, i) => {
		const index = indicators.findIndex((each) => each.level2 === level2 && each.name === name);
		const value = printTarget(target, 'sign', false);
		const printed = `指标${i + 1}：${name}（${value}）`;
		const at = `indicators.${index}`;
		draft.say(`${at}.level1`, level1, [cell(head)]);
		draft.say(`${at}.level2`, level2, [cell(head)]);
		draft.say(`${at}.name`, [name, `指标${i + 1}：${name}`], [cell(printed)]);
		draft.say(`${at}.targetText`, value, [cell(printed)]);
		if (target.comparator !== null) draft.open.add(`${at}.target.value`);
		return printed;
	});
	return [head, ...lines];
}
