// Pairs that lie close together: what is still read, and what may be something else.
import { describe, expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import type { Target } from '#lib/model/target.ts';
import type { Measured } from './measured.ts';

const nothing = parseTarget(null);
const read = (rows: readonly Measured[], rest: Partial<Target>) => {
	for (const [text, comparator, value, unit, qualifier] of rows) {
		const measured = { comparator, value, unit, qualifier: qualifier ?? null };
		expect(parseTarget(text), text).toEqual({ ...nothing, ...measured, ...rest });
	}
};
const unread = (texts: readonly string[]) =>
	expect(texts.filter((text) => parseTarget(text).kind !== null)).toEqual([]);

const unmarked = { kind: 'quantity', implicit: true } as const;
const marked = { kind: 'quantity' } as const;

describe('a number that may be a date', () => {
	test('is none without a unit or a mark that tells', () => {
		unread(['2023', '2023.1', '2023.12', '202312', '20240630', '≥2023年', '4季度', '3月以上']);
		unread(['4季度以上', '20101231', '20491101']);
	});

	test('is a number where it cannot be one', () => {
		read(
			[
				['2023件', '=', 2023, '件'],
				['20241301', '=', 20_241_301, null],
			],
			unmarked,
		);
		read(
			[
				['20240632', '=', 20_240_632, null],
				['2040', '=', 2040, null],
			],
			unmarked,
		);
		read([['2023以上', '>=', 2023, null]], marked);
		read(
			[
				['≥4季度', '>=', 4, '季度'],
				['≥3月', '>=', 3, '月'],
				['≥3年', '>=', 3, '年'],
			],
			{
				kind: 'duration',
			},
		);
	});
});

describe('a scale', () => {
	test('multiplies, in the cell or in its brackets', () => {
		read(
			[
				...[['3百人', '=', 300, '人'] as const, ['5千人', '=', 5000, '人'] as const],
				...[['2百万元', '=', 2_000_000, '元'] as const, ['1亿元', '=', 100_000_000, '元'] as const],
				...[['3千万', '=', 30_000_000, null] as const, ['三百万元', '=', 3_000_000, '元'] as const],
			].map(([text, comparator, value, unit]): Measured => [text, comparator, value, unit]),
			unmarked,
		);
		read(
			[
				['≤100(万元)', '<=', 1_000_000, '元'],
				['≤100(万)', '<=', 1_000_000, null],
			],
			marked,
		);
	});

	test('belongs to the unit before a watt, a gram or a metre', () => {
		read(
			[
				['5千瓦', '=', 5, '千瓦'],
				['5千米', '=', 5, '千米'],
			],
			unmarked,
		);
	});

	test('alone is no number', () => {
		unread(['3百', '3百以上', '3千']);
	});
});

describe('what is not included', () => {
	test('makes a limit strict', () => {
		read(
			[
				['95%以上（不含）', '>', 95, '%', '不含'],
				['95%（不含）以上', '>', 95, '%'],
			],
			marked,
		);
		read([['5%以下（不含5%）', '<', 5, '%', '不含5%']], marked);
	});

	test('says nothing of a number without a limit', () => {
		read([['100万元(不含税)', '=', 1_000_000, '元', '不含税']], unmarked);
	});
});

describe('what stands behind the number', () => {
	test('is its unit, a remark, or both', () => {
		read(
			[
				['100%全覆盖', '=', 100, '%', '全覆盖'],
				['3户全覆盖', '=', 3, '户', '全覆盖'],
				['100%合并', '=', 100, '%', '合并'],
				['100(1.5)', '=', 100, null, '1.5'],
			],
			unmarked,
		);
		read(
			[
				['=100(见附件)', '=', 100, null, '见附件'],
				['=100(按实)', '=', 100, null, '按实'],
			],
			marked,
		);
		read(
			[
				['10(人)左右到场', '~', 10, '人', '到场'],
				['10(人)以上', '>=', 10, '人'],
			],
			marked,
		);
		read(
			[
				['100人次/年以上', '>=', 100, '人次/年'],
				['100人以上/年', '>=', 100, '人/年'],
			],
			marked,
		);
	});

	test('of a time may be what is done within it', () => {
		const within = { kind: 'duration' } as const;
		read(
			[
				['24小时内送达完毕', '<=', 24, '小时', '送达完毕'],
				['3h内到场', '<=', 3, 'h', '到场'],
			],
			within,
		);
		const bare = { kind: 'duration', implicit: true } as const;
		read(
			[
				['30分钟到达现场', '=', 30, '分钟', '到达现场'],
				['3min响应', '=', 3, 'min', '响应'],
			],
			bare,
		);
	});

	test('may be a letter for a digit, a name or a second number', () => {
		unread([
			'9O%',
			'1l',
			'1O件',
			'12345热线',
			'10()人',
			'5个以上10个',
			'95％以上及100％',
			'每人2天',
		]);
		unread(['10区内', '5册内', '1,23件', '5人\n到场', '≥10⁴', '12¹', '1①', '1 ②', '≥90分以下']);
	});

	test('within is a limit of times, people and money', () => {
		read(
			[
				['10人内', '<=', 10, '人'],
				['5元内', '<=', 5, '元'],
				['10区以内', '<=', 10, '区'],
			],
			marked,
		);
		const time = { kind: 'duration' } as const;
		read(
			[
				['半年以内', '<=', 0.5, '年'],
				['半天内', '<=', 0.5, '天'],
			],
			time,
		);
		read(
			[
				['<4小时以内', '<', 4, '小时'],
				['24小时\n内', '<=', 24, '小时'],
			],
			time,
		);
	});
});

describe('brackets at the end', () => {
	test('are up to three notes', () => {
		read([['=1个(甲)(乙)(丙)', '=', 1, '个', '甲；乙；丙']], marked);
		unread(['=1个(甲)(乙)(丙)(丁)', '100%(甲(乙))', '(甲)100%']);
	});
});

describe('what stands before the number', () => {
	test('may be a change, which is its basis', () => {
		const of = (text: string, basis: string) =>
			expect(parseTarget(text)).toMatchObject({ basis, unit: '%', kind: 'quantity' });
		of('同比增长5%', '同比增长');
		of('同比增长≥5%', '同比增长');
		of('较上年下降3%', '较上年下降');
		expect(parseTarget('同比增长5-10%')).toMatchObject({ comparator: '..', upperValue: 10 });
	});

	test('may be an event from which a time counts', () => {
		const within = { kind: 'duration' } as const;
		read([['收到申请后3日内', '<=', 3, '日', '收到申请后']], within);
		read([['收到后,3日内', '<=', 3, '日', '收到后']], within);
		const bare = { kind: 'duration', implicit: true } as const;
		read(
			[
				['自受理之日起5日', '=', 5, '日', '自受理之日起'],
				['提前5天', '=', 5, '天', '提前'],
			],
			bare,
		);
		unread(['收到申请后3件', '提前5件']);
	});

	test('may be the budget, which is money and never its difference', () => {
		read([['不超过预算88.5万元', '<=', 885_000, '元', '预算']], marked);
		read([['年度预算金额100元以内', '<=', 100, '元', '年度预算金额']], marked);
		read(
			[
				['预算88.5万元', '=', 885_000, '元', '预算'],
				['批复概算:1元', '=', 1, '元', '批复概算'],
			],
			unmarked,
		);
		unread(['超预算10万元', '预算≥10万元', '预算10人']);
	});

	test('may be each of what the unit is for', () => {
		read(
			[
				['每人5000元', '=', 5000, '元/人'],
				['每人每月5000元', '=', 5000, '元/人/月'],
			],
			unmarked,
		);
		read(
			[
				['每户2人', '=', 2, '人/户'],
				['每村2场次', '=', 2, '场次/村'],
			],
			unmarked,
		);
		read([['每人不超过5000元', '<=', 5000, '元/人']], marked);
		unread(['每月5日内', '每甲5000元', '每人5000', '每人5000元/月', '每举办2场']);
	});

	test('may be the name or the deed', () => {
		read(
			[
				['合格率≥95%', '>=', 95, '%', '合格率'],
				['合格率:≥95%', '>=', 95, '%', '合格率'],
			],
			marked,
		);
		read(
			[
				['合格率95%', '=', 95, '%', '合格率'],
				['合格率为95%', '=', 95, '%', '合格率'],
			],
			unmarked,
		);
		read(
			[
				['举办2场', '=', 2, '场', '举办'],
				['人均5元', '=', 5, '元', '人均'],
			],
			unmarked,
		);
		read([['覆盖面积100平方米', '=', 100, '平方米', '覆盖面积']], unmarked);
		read([['培训时间≥2天', '>=', 2, '天', '培训时间']], { kind: 'duration' });
	});
});
