// What a cell of a table of targets can be, by itself.
import { describe, expect, test } from 'vitest';
import { isComparator, isSort } from '#lib/forms/targets/is-sign.ts';
import { isTarget, isUsualWord } from '#lib/forms/targets/is-target.ts';
import { isNoUnitMark, isUnit } from '#lib/forms/targets/is-unit.ts';

const whichOf = (texts: readonly string[], is: (text: string) => boolean) => texts.filter(is);

describe('a sign', () => {
	const comparators = ['≥', '（≤）', '大于等于', '>=', '不低于', '＝'];
	const sorts = ['定性', '（正向）', '正向指标', '正 向', '定性。', '约束性'];
	const neither = ['某', '', '（（≥））', '≥95', '定性：', '大于等于大于等于大于等于大'];

	test('compares, or names a sort, never both', () => {
		const all = [...comparators, ...sorts, ...neither];
		expect(whichOf(all, isComparator)).toEqual(comparators);
		expect(whichOf(all, isSort)).toEqual(sorts);
	});

	test('is no longer than twelve characters, blanks included', () => {
		expect(whichOf([`≥${' '.repeat(11)}`, `≥${' '.repeat(12)}`], isComparator)).toHaveLength(1);
		expect(whichOf([`定性${' '.repeat(10)}`, `定性${' '.repeat(11)}`], isSort)).toHaveLength(1);
	});
});

describe('a target', () => {
	const targets = [
		...['95%', '≥95', '5', '1,000', '95 %', '10-15%', '±', '＝', '≥90%合格率'],
		...['每月', '12月底前', '3个月内', '5个工作日确定受理与否，60天内结案'],
		...['持续改善', '较高（90%以上）', '稳定提高（与上年相比）'],
		...['无投诉', '达到标准', '准时完成', '零 事故'],
	];
	const others = [
		...['合格率', '24小时出警率', '90天培训情况', '培训人次', '道路维修', 'x', '≥多', '3:1'],
		...['每月制作4条，选择推广1条', '完成12条，推广3条', '达到国家规定的各项工作标准要求'],
		...['不低于上年的水平', '零事故，零投诉'],
	];

	test('is told from a name by what it says', () => {
		expect(whichOf([...targets, ...others], isTarget)).toEqual(targets);
	});

	test('in usual words says nothing else', () => {
		const usual = ['持续改善', '明 显提高', '较高（90%以上）', '及时', '无'];
		expect(whichOf([...usual, '', '及时率', '无投诉', '改善环境', '95%'], isUsualWord)).toEqual(
			usual,
		);
		expect(whichOf(['提高'.repeat(8), `${'提高'.repeat(8)}好`], isUsualWord)).toHaveLength(1);
	});
});

describe('a unit', () => {
	const units = [
		...['万元', '人次', '（%）', '(%)', '‰', '百分比', '个百分点', '亿', '万', '百人', '十万人'],
		...['天', '年', '元/人·年', '元每人', '件 次', '（元/人·年·月·日）', '元/元/元/元/元/元'],
	];
	const others = ['', '甲乙', '（）', '1元', '元/', '/元', '优秀', '千', '元/元/元/元/元/元/元'];

	test('is measure words and nothing else', () => {
		expect(whichOf([...units, ...others], isUnit)).toEqual(units);
	});

	test('is said to be none by a dash or a word', () => {
		const none = ['-', '——', '---', '/', '无'];
		expect(whichOf([...none, '', '----', '元', '-元', '元-'], isNoUnitMark)).toEqual(none);
	});
});
