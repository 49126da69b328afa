// What a careful review sees in wording and values beside the plain breaches.
import { clean, cleanIndicators } from '../clean-form.ts';
import { indicator, lineIn, other, type Broken, type Parts, type RuleCase } from '../rule-case.ts';

const of = (level2: string, name: string, target: string): Parts =>
	indicator([level2, name, target]);
const goal = (more: string): Parts => ({ annualGoal: `${clean.annualGoal}${more}` });
const overall = (more: string): Parts => ({ overallGoal: `${clean.overallGoal}${more}` });
/** A count and how often it is done, beside each other. */
const often = (count: string, frequency: string): Parts => ({
	indicators: [
		['数量指标', '书库安全检查次数', count],
		['时效指标', '书库安全检查及时性', frequency],
		...cleanIndicators,
	],
});
const first = 13;
const withoutCost = cleanIndicators.map((row) =>
	row[0] === '成本指标' ? (['时效指标', '采购时限', '≤30天'] as const) : row,
);
/** Goals that promise what no indicator of the form keeps. */
const promised: readonly (readonly [Parts, Broken['level'], string])[] = [
	[overall('降低借阅服务的成本支出。'), '中', '降低借阅服务的成本'],
	[overall('阅读推广在全市保持领先。'), '低', '保持领先'],
	[goal('每季度进行一次书库消防检测。'), '中', '每季度进行一次书库消防检测'],
	[goal('面向馆员开展业务培训活动。'), '中', '开展业务培训'],
	[overall('提高居民对公共文化的知晓率。'), '低', '知晓率'],
	[goal('办证居民的续证率达到80%。'), '中', '续证率达到8'],
];

export const reviewed: Record<string, RuleCase> = {
	'G-02': {
		broken: promised.map(([parts, level, says]) => ({
			forms: { ...parts, indicators: withoutCost },
			lines: [11],
			level,
			says,
		})),
		kept: [
			overall('降低借阅服务的成本支出。'),
			{ ...overall('阅读推广保持领先。'), ...of('社会效益指标', '阅读推广全市排名', '前3名') },
			{
				...goal('每季度进行一次书库消防检测。'),
				...of('数量指标', '消防检测次数', '≥4(次)'),
			},
			{ ...goal('面向馆员开展业务培训活动。'), ...of('数量指标', '馆员培训次数', '≥2(次)') },
			{ ...overall('提高居民的知晓率。'), ...of('社会效益指标', '居民知晓度', '≥80%') },
			{ ...overall('提高办事效率。'), ...of('社会效益指标', '借阅服务效能', '提前5天') },
			overall('到馆读者满意率达到90%以上。'),
		],
	},
	'S-05': {
		broken: [
			{
				forms: of('社会效益指标', '协助解决读者纠纷', '=100(%)'),
				lines: [lineIn('社会效益指标')],
				level: '中',
				says: '做完一件事是产出',
				suggests: null,
			},
		],
		kept: [
			of('社会效益指标', '协助解决读者纠纷成功率', '=100(%)'),
			of('社会效益指标', '解决居民就业人数', '≥5人'),
		],
	},
	'S-07': {
		broken: (
			[
				['=12(次)', '每月1次'],
				['2次', '半年1次'],
				['=4(次)', '每季度1次'],
			] as const
		).map(([count, frequency]) => ({
			forms: often(count, frequency),
			lines: [first, first + 1],
			level: '低' as const,
			says: '疑似同一事实记了两次',
		})),
		kept: [often('≥12(次)', '每月1次'), often('=10(次)', '每月1次'), often('=12(处)', '每月1次')],
	},
	'T-02': {
		broken: [
			{ forms: goal('21年8月挂牌的分馆开放。'), lines: [11], level: '低', says: '“21年”' },
			{
				forms: of('时效指标', '故障响应时间', '≤4小时内'),
				lines: [lineIn('时效指标')],
				level: '低',
				says: '“≤”与“内”重复限定',
			},
			{ forms: goal('帮助社区服刑人员阅读。'), lines: [11], level: '低' },
			{
				forms: overall('推动全民阅读工作深入开展；推动全民阅读工作深入开展。'),
				lines: [11],
				level: '低',
				says: '“推动全民阅读工作深入开展”重复出现',
			},
			{
				forms: [
					of('可持续影响指标', '阅读推广长效机制建立执行', '制度齐备'),
					{ ...other, ...of('可持续影响指标', '阅读推广长效机制建立执行情况', '制度齐备') },
				],
				lines: [lineIn('可持续影响指标')],
				level: '低',
				says: '其他项目写作“阅读推广长效机制建立执行情况”',
				others: 1,
			},
		],
		kept: [
			goal('2021年8月挂牌的分馆开放。'),
			of('时效指标', '故障响应时间', '4小时内'),
			[
				of('可持续影响指标', '阅读推广机制建立', '制度齐备'),
				{ ...other, unit: '另馆', ...of('可持续影响指标', '阅读推广机制建立情况', '制度齐备') },
			],
		],
	},
	'T-04': {
		broken: [
			{
				forms: {
					overallGoal: `${clean.overallGoal}积极维护区图书局合法权益。`,
					annualGoal: `${clean.annualGoal}积极维护区政府合法权益。`,
				},
				lines: [11],
				level: '中',
				says: '主体不一致',
			},
		],
		kept: [
			{
				overallGoal: `${clean.overallGoal}积极维护读者合法权益。`,
				annualGoal: `${clean.annualGoal}积极维护馆员合法权益。`,
			},
		],
	},
	'T-05': {
		broken: [
			{
				forms: overall('系统的运行是保障阅览有序、借还便捷的重要基础。'),
				lines: [11],
				level: '中',
				says: '项目总目标写的是意义，',
			},
		],
		kept: [overall('保障阅览有序、借还便捷。')],
	},
	'T-09': {
		broken: [
			{
				forms: { overallGoal: `${clean.annualGoal}${clean.overallGoal}` },
				lines: [11],
				level: '低',
				says: '的文字在年度总体目标中复述',
			},
			{
				forms: overall('2023年度目标是新增少儿阅览室。'),
				lines: [11],
				level: '低',
				says: '年度目标写进了项目总目标',
			},
		],
		kept: [overall('办好年度借阅服务。')],
	},
	'V-03': {
		broken: (
			[
				['培训参与人数', '≥100(人/场)', '疑似应为“人”'],
				['读者纠纷案件代理工作完成数', '=34(个)', '疑似应为“件”'],
				['完成藏书评估', '2个', '疑似应为“次”'],
				['阅读调查报告完成数', '≥1(个)', '疑似应为“份”'],
			] as const
		).map(([name, target, says]) => ({
			forms: of('数量指标', name, target),
			lines: [lineIn('数量指标')],
			level: '低' as const,
			says,
		})),
		kept: [of('数量指标', '阅读站点数', '≥3(个)'), of('数量指标', '藏书评估次数', '≥1(次)')],
	},
	'V-04': {
		broken: (
			[
				['借阅机制健全性', '建立健全'],
				['为阅读提供场地支撑', '提供支撑'],
			] as const
		).map(([name, target]) => ({
			forms: of('可持续影响指标', name, target),
			lines: [lineIn('可持续影响指标')],
			level: '低' as const,
		})),
		kept: [of('可持续影响指标', '借阅机制健全性', '建立三项制度')],
	},
	'V-05': {
		broken: (
			[
				['司书工作效能', '提高', '“提高”没有基期和幅度'],
				['能耗', '明显降低', '“明显降低”没有基期和幅度'],
				['保障日常借阅', '业务开展正常', '“正常”没有标准'],
				['借还设备', '性能状态良好', '“良好”没有标准'],
			] as const
		).map(([name, target, says]) => ({
			forms: of('社会效益指标', name, target),
			lines: [lineIn('社会效益指标')],
			level: '中' as const,
			says,
		})),
		kept: [
			// V-04 reports these, as they repeat the name.
			of('社会效益指标', '提升工作效能', '提升'),
			of('社会效益指标', '设备正常运行', '正常'),
			of('社会效益指标', '能耗', '降低5%'),
		],
	},
	'V-06': {
		broken: [
			{
				forms: of('质量指标', '编目准确性', '100%（按编目规则）'),
				lines: [lineIn('质量指标')],
				level: '低',
				says: '附注“按编目规则”，建议移入指标解释',
			},
		],
		kept: [
			of('质量指标', '编目准确性', '≥95%（含以上）'),
			of('数量指标', '借阅次数', '≥95(人次)'),
			of('质量指标', '编目准确性', '≥95(百分比)'),
			// V-05 reports it.
			of('质量指标', '编目准确性', '100%（按实）'),
		],
	},
	'V-09': {
		broken: [
			{
				forms: {
					indicators: [
						...cleanIndicators.filter(([, , target]) => !target.includes('%')),
						['质量指标', '编目准确率', '≥80.00%'],
						['质量指标', '验收合格率', '100%'],
					],
				},
				lines: [first + 5, first + 6],
				level: '低',
				says: '有的带两位小数，有的不带',
			},
		],
		kept: [of('质量指标', '编目差错率', '≤0.50%')],
	},
	'I-07': {
		broken: [
			{
				forms: [
					{ projectName: '社区少儿阅读推广活动专项经费' },
					{
						...other,
						projectName: '社区少儿阅读推广活动志愿辅导政府购买服务',
						indicators: [
							['数量指标', '社区少儿阅读辅导人数', '=20(人)'],
							...(other.indicators ?? []).slice(1),
						],
					},
				],
				// Its name, and the indicator that speaks of the matter; the first form ends on line 21.
				lines: [25, 35],
				level: '中',
				says: '同为“社区少儿阅读推广活动”',
				others: 1,
			},
		],
		kept: [
			[
				{ projectName: '某区图书馆古籍修复' },
				{ ...other, projectName: '某区图书馆古籍库房(2023运维)' },
			],
		],
	},
};
