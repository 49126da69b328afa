// What the forms of a generated corpus are written with. All of it is invented.
import type { Level2 } from '#lib/model/taxonomy.ts';
import type { TargetSort } from './make-target.ts';
import { toWeights, type Weights } from './random.ts';

/** 项目性质, by how often it is printed. */
export const natures = toWeights({
	经常性项目: 42,
	一次性项目: 24,
	跨年度项目: 16,
	新增项目: 12,
	延续性项目: 6,
});

export const categories = [
	'特定目标类',
	'其他运转类',
	'专项业务类',
	'基本建设类',
	'信息化建设类',
	'设备购置类',
	'政府购买服务类',
	'民生补助类',
	'教育发展类',
	'医疗卫生类',
	'生态环保类',
	'科技创新类',
];

export const districts = [
	'东明',
	'西河',
	'南塘',
	'北川',
	'云溪',
	'青岭',
	'长宁湾',
	'海安',
	'江口',
	'湖滨',
	'金沙',
	'白石',
	'永和',
	'新港',
	'平山',
	'临江',
];

export const departments = [
	'教育局',
	'卫生健康委员会',
	'交通运输局',
	'生态环境局',
	'农业农村局',
	'水务局',
	'科学技术局',
	'民政局',
	'文化和旅游局',
	'住房和城乡建设局',
	'公安局',
	'财政局',
	'应急管理局',
	'城市管理局',
	'档案局',
	'统计局',
	'司法局',
	'信访局',
];

export const offices = [
	'',
	'服务中心',
	'监测站',
	'执法支队',
	'信息中心',
	'研究所',
	'管理所',
	'培训中心',
];

export const adjectives = [
	'城乡',
	'智慧',
	'公共',
	'基层',
	'重点',
	'绿色',
	'数字',
	'老旧小区',
	'农村',
	'高标准',
	'综合',
	'便民',
];

/**
 * What a project's name says that no other field does: the searches of the bench are typed from
 * these, two words each beginning alike.
 */
export const searchedNouns = ['桥梁', '桥涵', '泵站', '泵房', '苗圃', '苗木', '馆舍', '馆藏'];

export const nouns = [
	...searchedNouns,
	'道路',
	'污染防治',
	'人才引进',
	'文化惠民',
	'消防设施',
	'食品安全',
	'供水管网',
	'大气监测',
	'就业培训',
	'普法宣传',
	'矫正帮教',
	'养老服务',
];

export const verbs = [
	'建设',
	'改造',
	'维护',
	'运行',
	'提升',
	'补助',
	'采购',
	'检测',
	'整治',
	'保障',
];

export const endings = ['项目', '工程', '专项经费', '补助资金', '工作经费', '试点项目'];

/** Sentences of the goals, put together in twos to fours. */
export const goalSentences = [
	'围绕年度重点工作任务，统筹安排各项经费，保障业务工作正常开展',
	'完善工作机制和配套制度，落实主体责任，规范资金使用和管理',
	'按照计划完成设施设备的更新与日常养护，确保运转安全稳定',
	'加强队伍培训，提高工作人员的专业能力和服务水平',
	'扩大服务覆盖面，方便群众办事，切实解决群众反映的问题',
	'组织开展专项检查和评估，及时发现并处置风险隐患',
	'推进信息共享和业务协同，缩短办理时间，降低办理成本',
	'健全长效管理机制，巩固已有成果，促进可持续发展',
	'提高财政资金使用效益，做到专款专用、厉行节约',
	'通过多种渠道开展宣传，营造良好的社会氛围',
];

export interface IndicatorWords {
	/** How many of a form's indicators are of this type, as a weight. */
	weight: number;
	names: readonly string[];
	sorts: Weights<TargetSort>;
}

type Family = Partial<Record<Level2, IndicatorWords>>;

const sorts = toWeights<TargetSort>;

/** What an indicator is about, printed before its name. */
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

/** Older forms print costs among the outputs, newer ones under a level of their own. */
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

export const quantityUnits = ['个', '台', '人次', '场', '份', '次', '件', '套', '名', '部', '篇'];

export const qualities = [
	'提升',
	'及时',
	'稳定',
	'健全',
	'规范',
	'完备',
	'有所提高',
	'逐步提升',
	'持续改善',
];

export const composites = [
	'每月制作4条，选择推广1条',
	'完成设备采购2批，组织验收1次',
	'每季度检查1次，全年通报4次',
];
