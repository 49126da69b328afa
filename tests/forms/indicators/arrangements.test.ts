// Columns and tables for another time, rows of headings, pages and labels that stand elsewhere.
import { expect, test } from 'vitest';
import { codesOf, pairsOf, readTable, unreadOf } from './read-table.ts';

const two = '一级指标|二级指标|三级指标';
const read = (head: string, first: string, second: string) =>
	readTable([`${two}|${head}`, `产出指标|数量指标|${first}`, `|质量指标|${second}`]);

const beside = ['中期指标值', '长期目标值', '2023年目标值', '上年实际值', '前年', '实施期指标值'];
test.each(beside)('a column for another time is understood: %s', async (head) => {
	const form = await read(`${head}|年度指标值`, '绿地面积|≥90公顷|≥30公顷', '成活率|≥96%|95%');
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '95%'],
	]);
	expect(codesOf(form)).toEqual([]);
	expect(unreadOf(form)).toEqual([]);
	expect(form.doubts).toEqual([]);
});

test('below a heading that may be of any time a sign beside the target is a doubt', async () => {
	const form = await read('补充情况|年度指标值', '绿地面积|≥90公顷|≥30公顷', '成活率|≥96%|95%');
	expect(codesOf(form)).toContain('unsure-reading');
	expect(unreadOf(form)).toEqual(expect.arrayContaining(['≥90公顷', '≥96%']));
});

test('a table for the whole period above that of the year is listed and no doubt', async () => {
	const form = await readTable([
		'长期绩效指标|一级指标|二级指标|三级指标|指标值',
		'|产出指标|数量指标|绿地面积累计|≥90公顷',
		'年度绩效指标|一级指标|二级指标|三级指标|指标值',
		'|产出指标|数量指标|绿地面积|≥30公顷',
	]);
	expect(pairsOf(form)).toEqual([['绿地面积', '≥30公顷']]);
	expect(unreadOf(form)).toEqual(['绿地面积累计', '≥90公顷']);
	expect(form.doubts).toEqual([]);
});

test.each(['绩效目标', '目标值'])('grades beside the goal are its standard: %s', async (goal) => {
	const form = await readTable([
		`一级指标|二级指标|绩效指标|${goal}|绩效标准|||`,
		'||||优|良|中|差',
		'产出指标|质量指标|成活率|≥95%|95%以上|90%-95%|85%-90%|85%以下',
	]);
	expect(pairsOf(form)).toEqual([['成活率', '≥95%']]);
	expect(form.overallGoal).toBeNull();
	expect(codesOf(form)).toEqual([]);
});

test('years in the prose above the headings are not those of the columns', async () => {
	const form = await readTable([
		'2023年目标|2024年目标|2025年目标',
		'2023年养护公园。|2024年养护公园。|2025年养护公园。',
		'一级指标|二级指标|三级指标|指标值',
		'产出指标|数量指标|绿地面积|≥30公顷',
	]);
	expect(form.annualGoal).toBe('2024年养护公园。');
	expect(pairsOf(form)).toEqual([['绿地面积', '≥30公顷']]);
});

test.each(['指标值说明', '指标值内容', '评分标准'])(
	'a lower heading says by itself what it is: %s',
	async (head) => {
		const form = await readTable([
			'一级指标|二级指标|三级指标|||',
			`||内容|指标性质|指标值|度量单位|${head}`,
			'产出指标|数量指标|绿地面积|≥|30|公顷|按验收面积',
			'|质量指标|成活率|=|95|%|按抽查结果',
		]);
		expect(pairsOf(form)).toEqual([
			['绿地面积', '≥30公顷'],
			['成活率', '=95%'],
		]);
	},
);

test('rows below headings that are repeated further left have the columns of their own page', async () => {
	const form = await readTable([
		`绩效指标|${two}|中期指标值|年度指标值`,
		'|产出指标|数量指标|绿地面积|90公顷|30公顷',
		`${two}|中期指标值|年度指标值`,
		'||花坛数量|36个|12个',
		'|质量指标|成活率|100%|95%',
	]);
	expect(form.indicators.map(({ level2, name, targetText }) => [level2, name, targetText])).toEqual(
		[
			['数量指标', '绿地面积', '30公顷'],
			['数量指标', '花坛数量', '12个'],
			['质量指标', '成活率', '95%'],
		],
	);
	expect(unreadOf(form)).toEqual([]);
});

test.each(['目标', '标准'])(
	'%s is the target where the other column is for another time',
	async (head) => {
		const form = await read(`中期指标值|${head}`, '绿地面积|90公顷|30公顷', '成活率|100%|95%');
		expect(pairsOf(form)).toEqual([
			['绿地面积', '30公顷'],
			['成活率', '95%'],
		]);
	},
);

test('a table for the whole period may have two rows of headings', async () => {
	const form = await readTable([
		'实施期绩效指标|一级指标|二级指标|三级指标||',
		'|||内容|指标值|单位',
		'|产出指标|数量指标|绿地面积累计|90|公顷',
		'年度绩效指标|一级指标|二级指标|三级指标||',
		'|||内容|指标值|单位',
		'|产出指标|数量指标|绿地面积|30|公顷',
	]);
	expect(pairsOf(form)).toEqual([['绿地面积', '30公顷']]);
});

test.each(['指标类型|二级指标', '一级指标|二级指标'])(
	'a label one column too far to the left moves nothing else: %s',
	async (levels) => {
		const form = await readTable([
			`绩效指标|${levels}|三级指标|权重|计量单位|符号|指标值`,
			'|产出指标|数量指标|绿地面积|30|公顷|≥|30',
			'|质量指标||成活率|30|%|=|95',
			'||时效指标|完成时间|20||定性|12月',
			'|效益指标|社会效益指标|获得感|20||定性|提升',
		]);
		expect(
			form.indicators.map(({ level2, name, targetText, weight }) => [
				...[level2, name, targetText, weight],
			]),
		).toEqual([
			['数量指标', '绿地面积', '≥30公顷', 30],
			['质量指标', '成活率', '=95%', 30],
			['时效指标', '完成时间', '12月', 20],
			['社会效益指标', '获得感', '提升', 20],
		]);
	},
);

test('a displaced label below 指标类型 leaves the order of the cells', async () => {
	const form = await readTable([
		'指标类型|二级指标|指标名称|指标值',
		'产出指标|数量指标|绿地面积|≥30公顷',
		'质量指标||成活率|95%',
		'效益指标|社会效益指标|获得感|提升',
	]);
	expect(pairsOf(form)).toEqual([
		['绿地面积', '≥30公顷'],
		['成活率', '95%'],
		['获得感', '提升'],
	]);
});
