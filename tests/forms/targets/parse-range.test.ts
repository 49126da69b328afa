import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';

type Range = [text: string, value: number, upper: number, unit: string | null, qualifier?: string];

const ranges: Range[] = [
	['10%-15%', 10, 15, '%'],
	['10-15%', 10, 15, '%'],
	['10～15%', 10, 15, '%'],
	['10-15（%）', 10, 15, '%'],
	['5~10件', 5, 10, '件'],
	['5到10人', 5, 10, '人'],
	['10-15%之间', 10, 15, '%'],
	['控制在10-15%', 10, 15, '%'],
	['保持在5-10个', 5, 10, '个'],
	['10万-20万元', 100_000, 200_000, '元'],
	['10-20万元', 100_000, 200_000, '元'],
	['20-40', 20, 40, null],
	['1-32', 1, 32, null],
	['80-100(分)(按实)', 80, 100, '分', '按实'],
	// On both sides of a value.
	['±3%', -3, 3, '%'],
	['±3%以内', -3, 3, '%'],
	['≤±3%', -3, 3, '%'],
	['不超过±3%', -3, 3, '%'],
	['误差±3%', -3, 3, '%', '误差'],
	['误差≤±3%(按实)', -3, 3, '%', '误差；按实'],
	['±3', -3, 3, null],
	// Two limits.
	['≥80且≤100分', 80, 100, '分'],
	['≥80分，且≤100分', 80, 100, '分'],
	['≥80%，≤100%', 80, 100, '%'],
	['≤100%，≥80%', 80, 100, '%'],
	['≤100且≥80', 80, 100, null],
	['≥80且≤100(分)', 80, 100, '分'],
	['80%以上100%以下', 80, 100, '%'],
	['≥80%且≤100%(按实)', 80, 100, '%', '按实'],
	// Around a letter or a name.
	['90%≤X≤100%', 90, 100, '%'],
	['90≤X≤100%', 90, 100, '%'],
	['100%≥X≥90%', 90, 100, '%'],
	['100≥X≥90分', 90, 100, '分'],
	['100%≥满意度≥90%', 90, 100, '%', '满意度'],
	['90%≤合格率≤100%(按实)', 90, 100, '%', '合格率；按实'],
];

test.each(ranges)('%s is a range of a quantity', (text, value, upperValue, unit, qualifier) => {
	const range = { ...parseTarget(null), comparator: '..', kind: 'quantity' };
	expect(parseTarget(text)).toEqual({
		...range,
		...{ value, upperValue, unit, qualifier: qualifier ?? null },
	});
});

test.each<Range>([
	['2-3天', 2, 3, '天'],
	['2天-3天到场', 2, 3, '天', '到场'],
	['2-3天到场', 2, 3, '天', '到场'],
	['2≤X≤3天', 2, 3, '天'],
])('%s is a range of a time', (text, value, upperValue, unit, qualifier) => {
	const range = { comparator: '..', kind: 'duration', value, upperValue, unit };
	expect(parseTarget(text)).toMatchObject({ ...range, qualifier: qualifier ?? null });
});

const others = [
	// Perhaps a date or a ratio.
	...['1至3', '5-10', '20-31'],
	// No order.
	...['15-10%', '10-10%', '±0%', '90%≤X≥100%', '100%≤X≤90%', '≤80且≥100', '≥80且≥90', '≤80且≤90'],
	// Two units.
	...['10个-20%', '≥80分且≤100%', '90分≤X≤100%'],
	// Two marks.
	...['10-15%以上', '≥10-15%', '约10-15%', '±3%以上', '90%<X<100%', '±1-2%'],
	...['2天到场-3天', '90%到场≤X≤100%', '≥80个完成且≤100个'],
];

test.each(others)('%s is no range', (text) => {
	expect(parseTarget(text)).toMatchObject({ upperValue: null, value: null });
});
