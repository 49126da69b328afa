// The words in the indicators of a generated corpus, by type.
import type { Level2 } from '#lib/model/taxonomy.ts';
import type { TargetSort } from './make-target.ts';
import { toWeights, type Weights } from './random.ts';

export interface IndicatorWords {
	/** The frequency of this type, as a weight. */
	weight: number;
	names: readonly string[];
	sorts: Weights<TargetSort>;
}

type Family = Partial<Record<Level2, IndicatorWords>>;

const sorts = toWeights<TargetSort>;

/** The subjects of indicators, printed before the name. */
export const topics = [
	'',
	'法律援助',
	'社区服务',
	'道路养护',
	'河道保洁',
	'校园安全',
	'免疫接种',
	'慢病管理',
	'家庭医生',
	'残疾人帮扶',
	'老年助餐',
	'困境儿童',
	'职业技能',
	'创业指导',
	'信访接待',
	'人民调解',
	'行政复议',
	'档案整理',
	'统计调查',
	'税源核查',
	'垃圾分类',
	'噪声治理',
	'雨污分流',
	'森林防火',
	'应急演练',
	'食品抽检',
	'药品监管',
	'计量检定',
	'公交运营',
	'路灯照明',
	'图书借阅',
	'非遗保护',
	'全民健身',
	'耕地保护',
	'动物防疫',
	'渔业增殖',
	'科普宣传',
	'专利申请',
	'信息安全',
	'机房运维',
];

const output: Family = {
	数量指标: {
		weight: 30,
		names: [
			'活动开展场次',
			'服务人次',
			'设备采购台数',
			'人员培训期数',
			'检查次数',
			'改造面积',
			'报告份数',
		],
		sorts: sorts({ quantity: 80, frequency: 12, composite: 3, range: 5 }),
	},
	质量指标: {
		weight: 18,
		names: ['验收合格率', '设备完好率', '培训合格率', '考核达标率', '系统运行稳定性', '成果规范性'],
		sorts: sorts({ percent: 72, qualitative: 26, composite: 2 }),
	},
	时效指标: {
		weight: 14,
		names: ['工作完成及时率', '资金拨付及时性', '项目完成时间', '问题处置时限', '报告提交时间'],
		sorts: sorts({ percent: 38, qualitative: 24, schedule: 22, duration: 16 }),
	},
};

const effect: Family = {
	经济效益指标: {
		weight: 3,
		names: ['节约资金比例', '带动投资额', '经营收入增长情况'],
		sorts: sorts({ percent: 35, money: 30, qualitative: 20, change: 15 }),
	},
	社会效益指标: {
		weight: 13,
		names: ['政策知晓率', '服务覆盖率', '有效投诉处置率', '服务能力提升程度', '受益人数'],
		sorts: sorts({ percent: 52, qualitative: 36, quantity: 12 }),
	},
	生态效益指标: {
		weight: 3,
		names: ['优良天数比例', '绿化覆盖率', '排放下降程度'],
		sorts: sorts({ percent: 60, qualitative: 25, change: 15 }),
	},
	可持续影响指标: {
		weight: 8,
		names: ['长效管理机制健全性', '设施持续使用年限', '队伍稳定性', '档案管理完备性'],
		sorts: sorts({ qualitative: 82, duration: 10, composite: 8 }),
	},
	服务对象满意度指标: {
		weight: 9,
		names: ['群众满意度', '受益单位满意度', '参训人员满意度', '主管单位满意度'],
		sorts: sorts({ percent: 100 }),
	},
};

/** Older forms have costs among the outputs, newer forms have a level of their own for them. */
const wordsOfFamilies: Family[] = [
	{
		...output,
		成本指标: {
			weight: 4,
			names: ['项目成本控制', '人均成本'],
			sorts: sorts({ money: 70, percent: 30 }),
		},
		...effect,
	},
	{
		...output,
		经济成本指标: {
			weight: 4,
			names: ['项目总支出', '单位费用'],
			sorts: sorts({ money: 75, percent: 25 }),
		},
		社会成本指标: { weight: 1, names: ['施工扰民天数'], sorts: sorts({ duration: 100 }) },
		生态环境成本指标: { weight: 1, names: ['能源消耗控制率'], sorts: sorts({ percent: 100 }) },
		...effect,
	},
];

export const families = wordsOfFamilies.map((words) => {
	const weights = Object.entries(words).map(([level2, { weight }]) => [level2, weight]);
	return { words, weights: toWeights<Level2>(Object.fromEntries(weights)) };
});
