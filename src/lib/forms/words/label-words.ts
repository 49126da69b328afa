// The labels found in real forms, by the field or part that they name. The official one is first.
// They are written as `toLabel` returns them: half-width and without blanks.
import type { FieldName, Funding } from '#lib/model/form.ts';
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';

export type TextField = 'projectName' | 'nature' | 'category' | 'department' | 'unit';
export type DateField = 'startDate' | 'endDate';

export const textWords: Record<TextField, string> = {
	projectName: '项目名称 项目支出名称 预算项目名称 支出项目名称',
	nature: '项目性质 项目属性',
	category: '项目类别 项目类型 项目分类',
	department:
		'主管部门 预算部门 项目主管部门 预算主管部门 主管部门及代码 主管部门名称 主管预算部门 主管单位',
	unit: '实施单位 项目实施单位 项目执行单位 执行单位 项目单位 预算单位 实施单位名称 项目承担单位',
};

export const dateWords: Record<DateField | 'span', string> = {
	startDate: '计划开始日期 开始日期 项目开始日期 计划开始时间 开始时间',
	endDate: '计划完成日期 完成日期 结束日期 项目结束日期 计划结束日期 计划完成时间 结束时间',
	span: '起止时间 项目起止时间 项目期 项目实施期 实施期限 项目期限 项目周期 实施周期',
};

/**
 * The field that a label of money names. `sum` says neither the project nor the year. `grant` (财政拨款)
 * and `other` (其他资金) are printed both for the project and for the year.
 */
export type AmountLabel = keyof Funding | 'sum' | 'other' | 'grant';

/** The labels of official forms. `amountOf` understands others by their parts. */
export const amountWords: Partial<Record<AmountLabel, string>> = {
	total:
		'项目资金总额 项目总资金 项目总投资 中期资金总额 实施期资金总额 实施期总额 项目总额 ' +
		'项目金额 项目预算总额 项目总预算',
	fiscal: '财政资金',
	annualTotal:
		'年度资金申请总额 年度资金总额 年度预算资金总额 年度预算总额 年度预算申请总额 年度预算金额 年度申请资金总额 ' +
		'年度预算 年度预算数 年度预算资金 本年度预算',
	annualFiscal: '当年财政拨款 当年财政资金 年度财政资金 年度财政拨款 本年财政拨款',
	annualCarryover: '上年结转资金 上年结转 上年结转结余资金 上年结转结余',
	other: '其他资金 其它资金',
	grant: '财政拨款 一般公共预算拨款 一般公共预算 一般公共预算资金 一般公共预算财政拨款',
};

export const goalWords: Record<'overallGoal' | 'annualGoal', string> = {
	overallGoal: '项目总目标 项目总体目标 中期目标 中期总体目标 实施期目标 实施期总目标 项目中期目标',
	annualGoal: '年度总体目标 年度目标 年度总目标 年度绩效目标 年度总体绩效目标 当年目标',
};

/** Headings of a part of the form. They have no value of their own. */
export const sectionWords =
	'项目资金 资金情况 项目资金情况 资金总额 预算资金 项目绩效目标 绩效目标 总体目标 总体绩效目标 ' +
	'绩效指标 年度绩效指标 项目绩效指标 项目基本情况 基本情况';

/** Labels of fields that `Form` does not have. Their values stay unread. */
export const otherWords =
	'预算执行率权重 预算执行率权重(%) 预算规模及资金用途 中央主管部门 项目编码 项目代码 项目编号 单位编码 项目概况 项目内容 立项依据 上级资金 地方资金 中央资金 ' +
	'中央补助 上级补助 省级资金 市级资金 县级资金 区级资金 自筹资金 部门编码 预算科目 ' +
	'政府性基金 政府性基金拨款 政府性基金预算拨款 国有资本经营预算 国有资本经营预算拨款';

/** Other spellings of level labels, besides the official ones. */
export const level1Words: Partial<Record<Level1, string>> = {
	产出指标: '项目产出指标 产出类指标',
	效益指标: '项目效益指标 效益类指标 效果指标',
	满意度指标: '满意度类指标 服务满意度指标',
};

export const level2Words: Partial<Record<Level2, string>> = {
	数量指标: '产出数量指标',
	质量指标: '产出质量指标',
	时效指标: '产出时效指标',
	成本指标: '产出成本指标',
	生态环境成本指标: '生态成本指标 环境成本指标',
	生态效益指标: '生态环境效益指标 环境效益指标',
	可持续影响指标: '可持续发展影响指标 可持续发展指标 可持续影响力指标 可持续性影响指标',
	服务对象满意度指标:
		'社会公众或服务对象满意度指标 服务对象满意度指标等 受益对象满意度指标 受益群体满意度指标 ' +
		'社会公众满意度指标 服务对象或受益对象满意度指标 服务对象或项目受益人满意度指标',
};

/** The words of a table, each with what it names. */
export function entriesOf<Name extends string>(
	words: Partial<Record<Name, string>>,
): [word: string, name: Name][] {
	return (Object.entries(words) as [Name, string][]).flatMap(([name, listed]) =>
		listed.split(' ').map((word): [string, Name] => [word, name]),
	);
}

/** The names of fields in messages. */
export const fieldNames: Record<FieldName, string> = {
	projectName: '项目名称',
	fiscalYear: '年度',
	nature: '项目性质',
	category: '项目类别',
	department: '主管部门',
	unit: '实施单位',
	startDate: '计划开始日期',
	endDate: '计划完成日期',
	total: '项目资金总额',
	fiscal: '其中：财政资金',
	otherTotal: '其他资金（项目总额）',
	annualTotal: '年度资金申请总额',
	annualFiscal: '其中：当年财政拨款',
	annualCarryover: '上年结转资金',
	annualOther: '其他资金（年度）',
	overallGoal: '项目总目标',
	annualGoal: '年度总体目标',
};
