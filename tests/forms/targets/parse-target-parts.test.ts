import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { parseTargetParts } from '#lib/forms/targets/parse-target-parts.ts';

const nothing = parseTarget(null);

type PartsRow = [
	comparator: string | null,
	value: string | null,
	unit: string | null,
	same: string,
];
test.each<PartsRow>([
	['≥', '95', '%', '≥95%'],
	['＞', '95', '%', '>95%'],
	['=', '230', '个', '=230个'],
	['≥', '1', '年', '≥1年'],
	['≤', '100', '万元', '≤100万元'],
	['≥', '4', '次/年', '≥4次/年'],
	['≥', '95%', '', '≥95%'],
	['≥', '95%', null, '≥95%'],
	['=', '优秀', '/', '优秀'],
	[null, '10-15', '%', '10-15%'],
	['≥', '2023', '人', '≥2023人'],
	['=', '12月底前', '', '12月底前'],
	['≤', '18', '月', '≤18月'],
	['≤', '12', '个月', '≤12个月'],
	[null, '1-3', '天', '1-3天'],
	['=>', '95', '%', '≥95%'],
	['≥', '95；', '%', '≥95%'],
])('three columns %s, %s, %s read as “%s”', (comparator, value, unit, same) => {
	const read = parseTargetParts(comparator, value, unit);
	expect(read.targetText).toBe(`${comparator ?? ''}${value ?? ''}${unit ?? ''}`);
	expect(read.target).toEqual(parseTarget(same));
	expect(read.target.kind).not.toBeNull();
});

test.each([
	['≥', '95%', '%', '≥95%'],
	['≥', '≥95', '%', '≥95%'],
	[null, '90%', '％', '90%'],
	['＞', '>3', '次', '>3次'],
	[null, '12万人次', '人次', '12万人次'],
])('a sign or a unit printed twice is said once: %s, %s, %s', (comparator, value, unit, same) => {
	const read = parseTargetParts(comparator, value, unit);
	expect(read).toEqual({ targetText: same, target: parseTarget(same) });
});

test.each([
	['定量', '95', '%', '95%'],
	['正向指标', '95', '（%）', '95（%）'],
	['定性', '优良中低差', '', '优良中低差'],
	['定性', '12月底前', '', '12月底前'],
])('%s says the sort of indicator and is no part of “%s%s”', (sort, value, unit, same) => {
	const read = parseTargetParts(sort, value, unit);
	expect(read).toEqual({ targetText: same, target: parseTarget(same) });
	expect(read.target.kind).not.toBeNull();
});

test.each<[string, string, string]>([
	['定性', '100', '%'],
	['定量', '优秀', ''],
	['≥', '≤95', '%'],
	['≥', '95%', '分'],
	['某性质', '95', '%'],
	['≤', '12', '月'],
	['=', '3', '月'],
	['≥', '1-3', '天'],
])('three columns %s, %s, %s contradict each other or may be a date', (comparator, value, unit) => {
	expect(parseTargetParts(comparator, value, unit).target).toEqual(nothing);
});

test('a blank value is not a target, whatever is beside it', () => {
	expect(parseTargetParts('≥', ' ', '%')).toEqual({ targetText: null, target: nothing });
});

test.each(['12月', '2026年12月底前', '下半年'])(
	'定性 beside a date says no more than it: %s',
	(date) => {
		expect(parseTargetParts('定性', date, '')).toEqual({
			targetText: date,
			target: parseTarget(date),
		});
		expect(parseTarget(date).kind).toBe('schedule');
	},
);
