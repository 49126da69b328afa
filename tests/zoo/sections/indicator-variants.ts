// Indicator tables that are no plain one: two of them, several indicators or several targets in a cell.
import { level1Under, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import type { Composer } from '../composer.ts';
import type { ContentIndicator } from '../contents.ts';
import { cell, type Cell } from '../draft.ts';
import { unknownLevel2 } from '../parts/headings.ts';
import { printTarget } from '../print-values.ts';
import { gradesBesideGoal, grades } from './graded-tables.ts';
import { plainStyle, sayTarget } from './indicator-cells.ts';
import { bodyRows, headingRows, plainTable, tableStyle, withSide } from './indicators.ts';
import { levelCells, levelColumn } from './level-cells.ts';

const tables = {
	plain: 20,
	'long-term table above': 1,
	'mid-term table beside': 1,
	grades: 1,
	'grades beside a goal': 1,
	regions: 1,
	'several in one cell': 1,
	'no level 2': 1,
	'a level 2 that nobody knows': 1,
};

export function indicatorRows(composer: Composer): Cell[][] {
	const { vocabulary, isDense } = composer;
	const table = isDense ? 'plain' : vocabulary.arrange('table', tables);
	switch (table) {
		case 'plain':
			return plainTable(composer);
		case 'long-term table above':
			return stacked(composer);
		case 'mid-term table beside':
			return beside(composer);
		case 'grades':
			return grades(composer);
		case 'grades beside a goal':
			return gradesBesideGoal(composer);
		case 'regions':
			return regions(composer);
		case 'several in one cell':
			return severalInOneCell(composer);
		case 'no level 2':
			return withoutLevel2(composer);
		case 'a level 2 that nobody knows':
			return unknownLevel(composer);
	}
}

/** The whole period's table above the year's, each with its label beside it: the year's counts. */
function stacked(composer: Composer): Cell[][] {
	const { content, vocabulary, draft } = composer;
	const style = tableStyle(composer);
	const word = vocabulary.random.pick(['长期绩效指标', '中期绩效指标', '实施期绩效指标']);
	const above = content.indicators
		.slice(0, 3)
		.map((indicator) => ({ ...indicator, name: `${indicator.name}累计` }));
	const first = content.indicators.length;
	const rows = withSide(
		[...headingRows(composer, style), ...bodyRows(composer, above, style, first)],
		cell(word),
	);
	for (const i of above.keys()) draft.forget(new RegExp(`^indicators\\.${first + i}\\.`));
	return [
		...rows,
		...withSide(
			[...headingRows(composer, style), ...bodyRows(composer, content.indicators, style)],
			cell('年度绩效指标'),
		),
	];
}

/** 二级指标（长期）…指标值（长期）, then 二级指标（年度）…指标值（年度）: the year's count. */
function beside(composer: Composer): Cell[][] {
	const { content, vocabulary, draft, random } = composer;
	const [long = '', year = ''] = random.pick([
		['（长期）', '（年度）'],
		['（中期）', '（年度）'],
		['(实施期)', '(本年度)'],
	]);
	const heads = (suffix: string): Cell[] =>
		['二级指标', '三级指标', '指标值'].map((word) =>
			cell(word + suffix, { isWide: word === '三级指标' }),
		);
	const isFilled = random.below(2) === 0;
	const rows = content.indicators.map((indicator, i): Cell[] => {
		const { level2, name, target } = indicator;
		const level1 = cell(vocabulary.word(`level1.${level1Under(level2)}`));
		const word = vocabulary.word(`level2.${level2}`);
		const own = [cell(word), cell(name, { isWide: true }), cell(printTarget(target, 'sign', true))];
		draft.say(`indicators.${i}.level1`, level1Under(level2), [level1]);
		draft.say(`indicators.${i}.level2`, level2, own.slice(0, 1));
		draft.say(`indicators.${i}.name`, name, own.slice(1, 2));
		sayTarget(composer, indicator, { index: i, style: plainStyle, cells: own.slice(2) });
		const longTerm = isFilled ? [`${name}累计`, '按规划完成'] : ['', ''];
		const left = [word, ...longTerm].map((text, j) => cell(text, { isWide: j === 1 }));
		return [level1, ...left, ...own];
	});
	return [[cell('一级指标'), ...heads(long), ...heads(year)], ...rows];
}

/** A target for each region: none is the form's. */
function regions(composer: Composer): Cell[][] {
	const { content, draft } = composer;
	const names = ['甲镇', '乙镇', '丙镇'].map((name) => content.place.slice(0, 2) + name);
	const { indicators } = content;
	const levels = levelCells(composer, indicators);
	const body = indicators.map(({ name, target }, i): Cell[] => {
		const values = names.map(() => cell(printTarget(target, 'sign', true)));
		const named = cell(name, { isWide: true });
		draft.say(`indicators.${i}.name`, name, [named]);
		draft.say(`indicators.${i}.targetText`, null, values, true);
		return [...(levels[i] ?? []), named, cell(`反映${name}`, { isWide: true }), ...values];
	});
	const heads = ['一级指标', '二级指标'].map((word) => cell(word));
	const wide = ['三级指标', '指标解释'].map((word) => cell(word, { isWide: true }));
	return [[...heads, ...wide, ...names.map((name) => cell(name))], ...body];
}

/** All indicators of a level 2 in one cell, their targets line by line in the next. */
function severalInOneCell(composer: Composer): Cell[][] {
	const { content, draft, vocabulary } = composer;
	const { indicators } = content;
	const rows: Cell[][] = [];
	const level2s = [...new Set(indicators.map(({ level2 }) => level2))];
	const level1s = level2s.map((level2) => level1Under(level2));
	const column = levelColumn(level1s, (level) => vocabulary.word(`level1.${level}`), 'merged');
	level2s.forEach((level2, row) => {
		const group = indicators.filter((each) => each.level2 === level2);
		const names = cell(group.map(({ name }, i) => `指标${i + 1}：${name}`).join('\n'), {
			isWide: true,
		});
		const targets = cell(group.map(({ target }) => printTarget(target, 'sign', true)).join('\n'));
		const label = cell(vocabulary.word(`level2.${level2}`));
		const top = column.said[row];
		for (const [i, indicator] of group.entries()) {
			const index = indicators.indexOf(indicator);
			draft.say(`indicators.${index}.level1`, level1Under(level2), top ? [top] : []);
			draft.say(`indicators.${index}.level2`, level2, [label]);
			draft.say(
				`indicators.${index}.name`,
				[indicator.name, `指标${i + 1}：${indicator.name}`],
				[names],
			);
			const text = cell(printTarget(indicator.target, 'sign', true));
			sayTarget(composer, indicator, { index, style: plainStyle, cells: [text] });
			draft.place(text, targets);
		}
		rows.push([column.printed[row] ?? [], label, names, targets].flat());
	});
	const heads = ['一级指标', '二级指标', '三级指标', '指标值'];
	return [heads.map((word, i) => cell(word, { isWide: i === 2 })), ...rows];
}

/** 实施效果指标 outside, the official level 1 inside, and no level 2 at all. */
function withoutLevel2(composer: Composer): Cell[][] {
	const { content, draft, vocabulary } = composer;
	// 成本指标 below 二级指标 would be the level 2 of older forms.
	const indicators = content.indicators.filter(({ level2 }) => level1Under(level2) !== '成本指标');
	const level1s = indicators.map(({ level2 }): Level1 => level1Under(level2));
	const column = levelColumn(level1s, (level) => vocabulary.word(`level1.${level}`), 'merged');
	const outer = cell('实施效果指标', { rows: indicators.length });
	const body = indicators.map((indicator, i): Cell[] => {
		const named = cell(indicator.name, { isWide: true });
		const value = cell(printTarget(indicator.target, 'sign', true));
		const top = column.said[i];
		draft.say(`indicators.${i}.level1`, level1Under(indicator.level2), top ? [top] : []);
		draft.say(`indicators.${i}.name`, indicator.name, [named]);
		sayTarget(composer, indicator, { index: i, style: plainStyle, cells: [value] });
		return [i === 0 ? outer : [], column.printed[i] ?? [], named, value].flat();
	});
	const heads = ['一级指标', '二级指标', '三级指标', '指标值'];
	return [heads.map((word, i) => cell(word, { isWide: i === 2 })), ...body];
}

/** Before all others stands an indicator whose level 2 the taxonomy does not have. */
function unknownLevel(composer: Composer): Cell[][] {
	const { content, draft, vocabulary, random } = composer;
	const word: string = random.pick(unknownLevel2);
	vocabulary.note(`unknown level 2:${word}`);
	const own: ContentIndicator = {
		...{ level2: '数量指标' as Level2, name: `${content.year}年预算执行率`, weight: 0 },
		target: { kind: 'quantity', comparator: '>=', value: '90', unit: '%' },
	};
	const levels = levelCells(composer, content.indicators, 1);
	const label = cell(word);
	draft.say('indicators.0.level1', ['产出指标', null], []);
	draft.say('indicators.0.level2', null, [label]);
	const rows = [own, ...content.indicators].map((indicator, i): Cell[] => {
		const named = cell(indicator.name, { isWide: true });
		const value = cell(printTarget(indicator.target, 'sign', true));
		draft.say(`indicators.${i}.name`, indicator.name, [named]);
		sayTarget(composer, indicator, { index: i, style: plainStyle, cells: [value] });
		return [...(i === 0 ? [cell('产出指标'), label] : (levels[i - 1] ?? [])), named, value];
	});
	const heads = ['一级指标', '二级指标', '三级指标', '指标值'];
	return [heads.map((text, i) => cell(text, { isWide: i === 2 })), ...rows];
}
