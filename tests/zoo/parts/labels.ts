// Labels of the upper part of a form as they circulate; docs/zoo-sources.md says where each was seen.

/** Labels of texts, by the field that each names. */
export const textLabels = {
	projectName: [
		...['项目名称', '项目支出名称', '预算项目名称', '专项名称', '项目（专项）名称'],
		...['专项（项目）名称', '资金名称', '二级项目名称'],
	],
	department: [
		'主管部门',
		'主管部门及代码',
		'主管部门及编码',
		'主管部门及其编码',
		'主管部门名称',
		'主管部门（单位）名称',
		'部门（单位）名称',
		'项目主管部门',
		'主管预算部门',
		'业务主管部门',
		'预算部门',
		'省级主管部门',
		'区级主管部门',
		'部门名称',
	],
	unit: [
		'实施单位',
		'项目实施单位',
		'项目执行单位',
		'项目单位',
		'预算单位',
		'申报单位名称',
		'项目承担单位',
		'用款单位',
		'资金使用单位',
	],
	nature: ['项目性质', '项目属性', '专项属性'],
	category: ['项目类别', '项目分类', '项目类型'],
} as const;

export const dateLabels = {
	startDate: ['计划开始日期', '开始日期', '起始日期', '项目开始时间', '预计开始时间'],
	endDate: ['计划完成日期', '结束日期', '完成日期', '项目完成时间', '预计完成时间'],
	span: [
		'项目起止时间',
		'起止时间',
		'项目期',
		'项目期限',
		'项目实施期',
		'项目支出实施期',
		'建设周期',
		'实施起止时间',
		'实施期限',
		'专项起止时间',
	],
} as const;

/** Labels behind which a person is printed. */
export const personLabels = [
	'项目负责人',
	'项目负责人及电话',
	'项目负责人及联系电话',
	'联系人',
	'项目责任人',
	'填报人',
	'项目经办人',
	'项目责任人（签字）',
] as const;

export const phoneLabels = ['联系电话', '电话', '联系方式', '项目经办人电话'] as const;

/** Labels of what the contract of a form has no field for, with a short value. */
export const codeLabels = [
	'项目编码',
	'项目代码',
	'主管部门编码',
	'部门预算编码',
	'项目序号',
	'一级项目名称',
	'功能科目编码',
	'财政资金科目代码',
] as const;

/** The same, with prose. */
export const proseLabels = [
	'立项依据',
	'项目概况',
	'项目总体概况',
	'单位职能概述',
	'项目立项情况',
	'项目设立必要性',
	'保证项目实施的制度、措施',
	'项目申报的可行性',
	'设立依据',
	'资金用途',
	'项目概述',
	'项目审批',
	'专项立项依据',
	'部门相应职能职责概述',
	'项目立项必要性',
	'专项概况',
	'项目实施计划',
	'单位已有的保证专项实施的制度、措施',
] as const;

/** Labels of amounts. `any` says neither the project nor the year. */
export const moneyLabels = {
	total: [
		'项目资金总额',
		'项目总预算',
		'实施期资金总额',
		'中期资金总额',
		'中期预算资金总额',
		'项目总投资',
	],
	annualTotal: [
		'年度资金申请总额',
		'年度资金总额',
		'年度预算资金总额',
		'当年资金总额',
		'当年年度预算',
		'项目当年预算',
		'本年度申请金额',
		'年度财政资金总额',
		'年度金额',
		'当年度金额',
		'预算申报数',
		'本年度预计投入',
	],
	any: [
		'资金总额',
		'项目预算金额',
		'资金额度',
		'预算金额',
		'申请金额',
		'项目资金申请',
		'资金预算',
		'年度本级预算金额',
		'当年预算',
		'{year}年预算数',
		'项目资金',
		'下达资金总额',
		'项目金额',
	],
	fiscal: ['其中：财政资金', '其中：财政拨款', '财政拨款', '财政拨款数', '财政资金'],
	annualFiscal: [
		'其中：当年财政拨款',
		'其中：财政拨款',
		'财政拨款',
		'当年财政拨款',
		'其中：财政资金',
		'财政拨款小计',
		'其中：中央财政补助',
	],
	carryover: ['上年结转资金', '上年结转', '上年结余收入'],
	other: ['其他资金', '其它资金', '其中：其它资金', '非财政拨款数'],
	annualOther: ['其他资金', '其它资金', '当年其他资金', '其中：其它资金'],
} as const;

/** What heads the amounts. */
export const moneySections = [
	'项目资金',
	'资金情况',
	'项目资金情况',
	'资金金额',
	'项目预算',
	'项目预算资金',
	'项目金额',
	'投入目标',
	'专项资金情况',
] as const;

/** Labels of goals. `any` says neither the project nor the year. */
export const goalLabels = {
	overall: [
		'项目总目标',
		'项目总体目标',
		'总目标',
		'长期目标',
		'中期目标',
		'实施期绩效目标',
		'实施期目标',
		'专项长期绩效目标',
		'中长期绩效目标',
	],
	annual: [
		'年度总体目标',
		'年度目标',
		'年度绩效目标',
		'本年度目标',
		'本年度绩效目标',
		'当年绩效目标',
		'年度主要目标和成果',
		'年度总目标',
		'专项年度绩效目标',
		'年度总体绩效目标',
		'当年度目标',
	],
	any: ['绩效目标', '总体目标', '项目绩效目标', '预期目标', '项目绩效目标描述', '整体目标'],
} as const;

export const goalSections = ['项目绩效目标', '总体目标', '绩效目标', '总体绩效目标'] as const;

export const natures = ['经常性项目', '一次性项目', '阶段性项目', '延续项目', '新增项目'] as const;
export const categories = [
	'特定目标类',
	'其他运转类',
	'部门预算项目',
	'本级支出项目',
	'专项业务费',
] as const;
