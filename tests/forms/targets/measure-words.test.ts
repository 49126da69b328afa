// What a number counts: all measure words in budget forms, and words that only begin like one.
import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';

const words =
	'顶 双 把 盏 根 眼 羽 尾 面 卷 枚 页 款 则 座次 轮次 台套 台班 标段 航次 班次 车次 场次 批次 人次 人天 户次 件次 ' +
	'栋 幢 亩 公顷 公里 平方公里 平方米 立方米 平米 方 吨 千克 株 棵 头 门 期 集 版 幅 块 支 盒 瓶 袋 箱 桶 副 组 批 ' +
	'例 宗 起 单 户 家 所 处 口 座 条 段 课时 学时 剂次 床日 工日 千字 kW mL';

test.each(words.split(' '))('“3%s” is three of them', (word) => {
	expect(parseTarget(`3${word}`)).toMatchObject({
		kind: 'quantity',
		comparator: '=',
		implicit: true,
		value: 3,
		unit: word,
		qualifier: null,
	});
});

const names =
	'2场地改造 3项目验收 1个别 2个性化服务 3台账 1条龙服务 2期工程 3方案 2双随机检查 5本级财政 3支付完成 4处理完毕 ' +
	'6名单公示 1人一档 1户一策 1对一帮扶 1件事 1站式服务 9点开放 5点 1次性补助 5分类投放 8面向基层 3分之一';

test.each(names.split(' '))('“%s” begins like a measure word and counts nothing', (printed) => {
	expect(parseTarget(printed).kind).toBeNull();
});

test.each([
	['5种植物', 5],
	['3项目标', 3],
	['2名单位代表', 2],
	['3支队伍', 3],
	['5名家庭医生', 5],
	['2次日常巡查', 2],
	['2次年度审计', 2],
	['2个案例', 2],
	['3双鞋', 3],
	['2台风险监测设备', 2],
	['4本地图册', 4],
	['2位居民代表', 2],
	['500方土', 500],
	['3家长期合作企业', 3],
])('“%s” counts a noun behind the measure word', (printed, value) => {
	expect(parseTarget(printed)).toMatchObject({ kind: 'quantity', comparator: '=', value });
});

test.each(['3项目', '10人员', '12案件', '6路段'])(
	'“%s” counts a noun without a measure word',
	(printed) => {
		expect(parseTarget(printed)).toMatchObject({
			kind: 'quantity',
			unit: printed.replace(/\d+/, ''),
		});
	},
);

test.each([
	['5分钟到达现场', '分钟', '到达现场'],
	['3个工作日完成受理', '工作日', '完成受理'],
	['≤30分钟到现场', '分钟', '到现场'],
])('“%s” is a time and what is done in it', (printed, unit, qualifier) => {
	expect(parseTarget(printed)).toMatchObject({ kind: 'duration', unit, qualifier });
});

test.each(['3个工作日公示期', '≤5分钟响应率', '2小时数据更新'])(
	'“%s” begins with a time and is not understood, rather than 个 or 分',
	(printed) => {
		expect(parseTarget(printed).kind).toBeNull();
	},
);
