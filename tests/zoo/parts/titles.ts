// Titles of forms as they circulate; docs/zoo-sources.md says where each was seen.
// `{year}`, `{place}` and `{project}` are filled in.

/** Titles of a form for one project. */
export const titles = [
	'财政项目支出绩效目标申报表',
	'项目支出绩效目标申报表',
	'{year}年项目支出绩效目标申报表',
	'{place}{year}年{project}支出绩效目标申报表',
	'{place}部门预算项目支出绩效目标申报表',
	'{place}市级预算部门（单位）项目支出绩效目标申报表',
	'项目支出绩效目标表',
	'项目支出绩效目标表3',
	'项目支出绩效目标表（一）',
	'项目支出绩效目标表（含专项）',
	'项目支出绩效目标表(参考样式)',
	'{year}年项目支出绩效目标表公开',
	'{place}{year}年市直部门预算项目支出绩效目标表',
	'{year}年部门预算项目支出绩效目标一览表',
	'项目支出绩效目标情况表',
	'项目支出绩效目标公示表',
	'预算项目支出绩效目标审核表',
	'{year}年{project}支出绩效目标审批表',
	'{year}年度{place}{project}预算项目支出绩效目标申报明细表',
	'项目支出绩效目标批复表',
	'{place}财政项目支出绩效目标批复表',
	'省级部门预算项目支出绩效目标表({year}年度)',
	'{place}{year}年项目绩效目标批复表',
	'项目绩效目标表',
	'{year}年项目绩效目标表',
	'项目绩效目标申报表',
	'{year}年区级一般性项目绩效目标表',
	'{year}年{project}绩效目标表',
	'绩效目标表',
	'绩效目标申报表',
	'绩效目标申报表（基础设施建设类）',
	'{project}绩效目标申报表',
	'绩效目标申报表(参考模板)',
	'绩效目标评审申报表',
	'事前绩效评估绩效目标申报表',
	'财政支出项目绩效目标申报表',
	'{place}财政支出项目绩效目标申报表',
	'财政支出绩效目标申报表',
	'政策绩效目标申报表',
	'预算绩效目标表',
	'部门预算绩效目标表',
	'专项转移支付绩效目标表',
	'专项资金区域绩效目标表',
	'{year}年省级专项资金绩效目标表',
	'专项资金绩效目标表',
	'{year}年{project}区域绩效目标表',
	'{year}年{project}区域绩效目标申报表',
	'{year}年{project}区域绩效目标总表',
	'中央预算内投资计划绩效目标表',
	'抗疫特别国债项目绩效目标表（打捆项目）',
	'项目支出绩效目标',
] as const;

/** Titles of a table of many projects. */
export const listTitles = [
	'部门预算项目绩效目标申报表（{year}年度）',
	'部门预算项目绩效目标表',
	'部门项目支出绩效目标表（05-2）',
	'项目支出绩效目标表',
	'{year}年项目支出绩效目标表公开',
	'{place}{year}年项目绩效目标和指标',
	'{year}年{place}重大政策和项目绩效目标情况',
] as const;

/** Titles of tables that are no declaration: what was reached, not what is promised. */
export const evaluationTitles = [
	'{year}年度项目支出绩效自评表',
	'项目支出绩效自评表',
	'{year}年度{project}绩效自评表',
	'{year}年度{project}自评表',
	'项目绩效目标自评表',
	'部门预算项目绩效运行监控表',
	'项目支出绩效目标执行监控表',
	'绩效目标完成情况表',
	'{place}项目支出绩效监控表',
	'{project}区域绩效目标自评表',
	'部门预算项目支出绩效自评表（{year}年度）',
	'项目支出绩效目标表',
	'项目支出绩效目标申报表',
] as const;

/** Titles of the table of a whole department, which is no project's. */
export const wholeTitles = [
	'部门整体支出绩效目标表',
	'{year}年部门（单位）整体绩效目标表',
	'部门整体支出绩效目标申报表',
	'{place}{year}年度整体绩效目标表',
] as const;
