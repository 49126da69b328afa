// Headings and labels of the indicator table as they circulate; docs/zoo-sources.md says where each
// was seen.
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';

/** What a column holds. */
export type Role =
	| 'level1'
	| 'level2'
	| 'name'
	| 'target'
	| 'sign'
	| 'direction'
	| 'unit'
	| 'weight'
	| 'description'
	| 'note'
	| 'past'
	| 'midTarget';

export const headings = {
	level1: ['一级指标', '指标类型'],
	level2: ['二级指标'],
	name: ['三级指标', '指标内容', '指标名称', '三级指标名称', '绩效指标名称', '三级指标内容'],
	target: [
		'指标值',
		'年度指标值',
		'年度(/项目)指标值',
		'目标值',
		'年度目标值',
		'绩效指标值',
		'指标值及单位',
		'指标值（包含数字及文字描述）',
		'当年预期实现值',
		'本年度计划水平',
		'全年指标值',
		'指标值（或计划水平）',
		'目标值（全年）',
		'绩效目标值',
		'目标',
		'{year}年目标值',
		'计划完成值',
		'本年目标值',
		'指标值及说明',
		'预期指标值',
		'计划指标值',
		'当年度指标值',
		'指标目标值',
		'计划指标值（或计划水平）',
	],
	sign: [
		'指标性质',
		'绩效指标性质',
		'性质',
		'符号',
		'运算符',
		'运算符号',
		'比较符号',
		'计算符号',
		'指标符号',
		'指标方向',
	],
	/** Whether more is better: 正向 or 反向. */
	direction: ['指标方向性', '指标性质'],
	unit: ['度量单位', '计量单位', '绩效度量单位', '指标计量单位', '单位', '指标值单位', '指标单位'],
	weight: ['权重', '分值', '指标权重', '指标分值', '分值权重', '权重(%)'],
	description: [
		'指标解释',
		'指标值说明',
		'指标说明',
		'绩效标准',
		'指标值内容',
		'绩效指标描述',
		'指标内容/计算公式',
	],
	note: [
		'备注',
		'指标方向性',
		'评（扣）分标准',
		'指标值类型',
		'评分细则',
		'指标值确定依据',
		'数据来源',
		'是否核心指标',
		'绩效标准',
	],
	past: ['{last}年实际执行数', '上年度实际水平', '{last}年指标值', '上年实际值', '前年'],
	midTarget: ['中期指标值', '实施期指标值', '指标值（长期）', '长期目标值'],
} as const satisfies Record<Role, readonly string[]>;

/** What stands beside the whole indicator table. */
export const sideLabels = [
	'绩效指标',
	'绩\n效\n指\n标',
	'绩效 指标',
	'年度绩效指标',
	'本年度\n绩效指标',
	'项目绩效指标',
] as const;

/** The columns of an indicator table, in order. */
export const columnOrders: Record<string, readonly Role[]> = {
	'name and target': ['level1', 'level2', 'name', 'target'],
	'no level 1': ['level2', 'name', 'target'],
	'note behind': ['level1', 'level2', 'name', 'target', 'note'],
	'weight behind': ['level1', 'level2', 'name', 'target', 'weight'],
	'weight and note': ['level1', 'level2', 'name', 'target', 'weight', 'note'],
	'weight before the name': ['level1', 'level2', 'weight', 'name', 'target', 'note'],
	'sign, target, unit': ['level1', 'level2', 'name', 'sign', 'target', 'unit'],
	'sign, target, unit, weight': ['level1', 'level2', 'name', 'sign', 'target', 'unit', 'weight'],
	'sign, target, unit, description': [
		'level1',
		'level2',
		'name',
		'sign',
		'target',
		'unit',
		'description',
	],
	'direction, sign, target, unit, weight': [
		...(['level1', 'level2', 'name', 'direction'] as const),
		...(['sign', 'target', 'unit', 'weight'] as const),
	],
	'weight, unit, sign, target': ['level1', 'level2', 'name', 'weight', 'unit', 'sign', 'target'],
	'target and unit': ['level1', 'level2', 'name', 'target', 'unit'],
	'unit and target': ['level1', 'level2', 'name', 'unit', 'target'],
	'description before': ['level1', 'level2', 'name', 'description', 'target'],
	'description behind': ['level1', 'level2', 'name', 'target', 'description'],
	'target, description, scoring, unit': [
		'level1',
		'level2',
		'name',
		'target',
		'description',
		'note',
		'unit',
	],
	'last year before': ['level1', 'level2', 'name', 'past', 'target'],
	'two years before': ['level1', 'level2', 'name', 'description', 'past', 'past', 'target'],
	'mid-term beside': ['level1', 'level2', 'name', 'midTarget', 'target'],
};

/** Labels of level 1 beside the official one. */
export const level1Labels: Record<Level1, readonly string[]> = {
	产出指标: [
		'产出指标',
		'产出指标（50分）',
		'产出指标\n(40-50)分',
		'项目完成指标',
		'产出',
		'项目产出指标',
		'产出类指标',
		'预期产出指标',
	],
	成本指标: ['成本指标', '成本指标（20分）', '成本指标(0-20)分', '成本类指标'],
	效益指标: [
		'效益指标',
		'效益指标（30分）',
		'项目效益指标',
		'效果指标',
		'成效指标',
		'效益',
		'效益类指标',
	],
	满意度指标: ['满意度指标', '满意度指标（10分）', '满意度', '满意度类指标'],
};

/** Labels of level 2 beside the official one. */
export const level2Labels: Record<Level2, readonly string[]> = {
	数量指标: [
		'数量指标',
		'数量指标（必填硬性指标）',
		'数量指标\n(必填硬性指标)',
		'数量目标',
		'数量指标（或建筑规模指标）',
		'产出数量指标',
		'数量',
	],
	质量指标: ['质量指标', '质量指标(必填)', '质量目标', '产出质量指标', '质量'],
	时效指标: [
		'时效指标',
		'时效指标（工期指标）',
		'时效指标（工期指标、形象进度指标）',
		'时效目标',
		'进度指标',
		'产出时效指标',
	],
	成本指标: ['成本指标', '成本指标（必填硬性指标）', '成本目标', '产出成本指标'],
	经济成本指标: ['经济成本指标', '经济成本', '经济成本目标'],
	社会成本指标: ['社会成本指标', '社会成本'],
	生态环境成本指标: ['生态环境成本指标', '生态成本指标'],
	经济效益指标: [
		'经济效益指标',
		'经济效益\n指标',
		'经济效益\n指标\n(选填)',
		'经济效益目标',
		'经济效益指标（选填）',
	],
	社会效益指标: ['社会效益指标', '社会效益\n指标', '社会效益目标', '社会效益指标(必填)'],
	生态效益指标: ['生态效益指标', '环境效益指标', '生态环境效益指标', '生态文明效益指标'],
	可持续影响指标: ['可持续影响指标', '可持续影响\n指标', '可持续发展指标', '可持续影响目标'],
	服务对象满意度指标: [
		'服务对象满意度指标',
		'服务对象满意度指标等',
		'服务对象\n满意度指标',
		'社会公众或服务对象满意度指标',
		'服务对象满意度',
		'受益对象满意度指标',
		'满意度指标',
	],
};

/** Labels of level 2 that the taxonomy has no place for, under 产出指标. */
export const unknownLevel2 = ['预算控制指标', '投入指标', '履职效能指标', '过程指标'] as const;

/** What no self-evaluation lacks: a column of what was reached. */
export const reachedHeadings = [
	'实际完成值',
	'全年实际值',
	'实际值',
	'完成值',
	'自评得分',
	'得分',
	'实际完成情况',
	'1-6月执行情况',
	'半年度指标执行情况',
	'项目完成指标值',
	'实施进度',
] as const;
