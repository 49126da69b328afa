// Indicator tables with a column for each of four grades.
import type { Composer } from '../composer.ts';
import { cell, type Cell } from '../draft.ts';
import { printTarget } from '../print-values.ts';
import { plainStyle, sayTarget } from './indicator-cells.ts';
import { levelCells } from './level-cells.ts';

const words = ['优', '良', '中', '差'];

/** 优, 良, 中, 差 below one heading: the best one is the target, or all are listed. */
export function grades(composer: Composer): Cell[][] {
	const { content, draft } = composer;
	const indicators = content.indicators.filter(
		({ target }) => target.unit === '%' && target.value !== '0',
	);
	const levels = levelCells(composer, indicators);
	const body = indicators.map(({ name, target }, i): Cell[] => {
		const best = Number(target.value);
		const texts = [best, best - 5, best - 10].map((value) => `≥${value}%`);
		const values = [...texts, `＜${best - 10}%`].map((text) => cell(text));
		const first = values.slice(0, 1);
		const named = cell(name, { isWide: true });
		draft.say(`indicators.${i}.name`, name, [named]);
		draft.say(`indicators.${i}.targetText`, [texts[0] ?? null, null], first, true);
		draft.say(`indicators.${i}.target.value`, [best, null], first, true);
		return [...(levels[i] ?? []), named, cell(`考核${name}`, { isWide: true }), ...values];
	});
	const two = { rows: 2 };
	return [
		[
			...['一级指标', '二级指标'].map((word) => cell(word, two)),
			...['三级指标', '绩效指标描述'].map((word) => cell(word, { ...two, isWide: true })),
			cell('绩效指标值', { columns: 4 }),
		],
		words.map((word) => cell(word)),
		...body,
	];
}

/** 绩效指标 and 绩效目标, and the four grades as 绩效标准: the goal is the target. */
export function gradesBesideGoal(composer: Composer): Cell[][] {
	const { content, draft } = composer;
	const indicators = content.indicators.filter(
		({ target }) => target.unit === '%' && target.value !== '0',
	);
	const levels = levelCells(composer, indicators);
	const body = indicators.map((indicator, i): Cell[] => {
		const { name, target } = indicator;
		const best = Number(target.value);
		const goal = cell(printTarget(target, 'sign', true));
		const named = cell(name, { isWide: true });
		draft.say(`indicators.${i}.name`, name, [named]);
		sayTarget(composer, indicator, { index: i, style: plainStyle, cells: [goal] });
		const between = [1, 2].map((step) => `${best - 5 * step}%-${best - 5 * (step - 1)}%`);
		const texts = [`${best}%以上`, ...between, `${best - 10}%以下`];
		return [...(levels[i] ?? []), named, goal, ...texts.map((text) => cell(text))];
	});
	const two = { rows: 2 };
	return [
		[
			...['一级指标', '二级指标'].map((word) => cell(word, two)),
			cell('绩效指标', { ...two, isWide: true }),
			cell('绩效目标', two),
			cell('绩效标准', { columns: words.length }),
		],
		words.map((word) => cell(word)),
		...body,
	];
}
