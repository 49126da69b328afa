// What stands around a form and below its table; docs/zoo-sources.md says where each was seen.
// `{year}`, `{title}`, `{unit}` and `{place}` are filled in.

/** Lines above the title. */
export const heads = {
	attachment: ['附件3：'],
	'numbered attachment': ['附件1-2'],
	'page of a web site': [
		'{place}人民政府门户网站',
		'发布时间：{year}-02-10 09:30 来源：{unit} 浏览次数：',
	],
	index: ['索引号：MB1234567/{year}-00012 信息分类：部门项目 发布日期：{year}-03-01'],
	contents: ['目 录', '一、部门概况……………1', '二、{title}……………12', '三、名词解释……………20'],
	heading: ['第四部分 {year}年部门预算项目绩效情况', '二、{title}'],
	'attachments that are listed': [
		'附件：1.{year}年{project}分配表',
		'2.{title}',
		'{unit}',
		'（此件公开发布）',
	],
	narrative: ['五、预算绩效情况说明', '{year}年度本单位编报绩效目标的项目1个，绩效目标详见下表。'],
} as const;

/** Rows below the indicators: a label and what is printed beside it. */
export const tailRows: Record<string, readonly string[]> = {
	'opinion of the finance department': ['财政部门审核意见', '同意'],
	'opinion of the department': ['主管部门审核意见', '同意申报，请予核批。'],
	'blank opinion': ['审核意见', ''],
	'opinion of an office': ['财政部门支出股室初审意见', '(盖章)'],
	'opinion of the finance office': ['财政部门绩效评价股审核意见', '（盖章）'],
	'opinion in two cells': ['审核意见', '资金使用部门', '同意'],
	safeguards: ['保障措施', '成立工作专班，明确职责分工，严格资金管理。'],
	'safeguards of the goals': ['保障绩效目标实现措施', '加强组织领导，落实管理制度。'],
	plan: ['实施计划', '1-6月完成50%，7-12月完成100%'],
	remark: ['备注', '本项目为延续项目'],
	'other remarks': ['其他说明的问题', '无'],
	'other matters': ['其他需说明的问题', '本表由项目单位填报，随预算一并报送。'],
	signature: ['单位负责人签字', ''],
	sum: ['合计', '', '', '', '100'],
};

/** Lines below the table. */
export const notes = {
	note: ['注：各单位可根据实际情况从上述绩效指标中选择填报，也可自行增加。'],
	'numbered notes': [
		'填表说明：1.项目属性分为新增项目和延续项目。',
		'2.指标值应细化量化，无法量化的可定性描述。',
	],
	'notes on the amounts': [
		'注：1.“其他资金”是指与财政拨款共同用于同一项目的单位自有资金、社会资金等。',
		'2.各单位可根据项目特点自行增加或减少二级指标，并细化三级指标。',
	],
	'remark in brackets': ['备注：（预算执行率权重为10%）'],
	'buttons of a web site': ['扫一扫在手机打开当前页', '[打印] [关闭]'],
	download: ['附件：', '相关解读'],
} as const;

/** Lines that name a person; the name itself is invented. */
export const personLines = [
	'填报人：{person}    联系电话：{phone}    填报日期：{year}年1月10日',
	'填表人：{person} 联系电话：{phone} 填报日期：  单位负责人签字：',
	'项目负责人：{person} 财务负责人：{person}',
	'制表人：{person}',
] as const;

/** What a page without a form says below the title. */
export const emptyStatements = [
	'本单位{year}年无此项支出，故本表为空。',
	'{unit}{year}年度无项目支出，此表无数据。',
	'说明：本部门无政府性基金项目，本表为空表。',
] as const;
