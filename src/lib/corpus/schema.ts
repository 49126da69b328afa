// The contract between the pipeline and the screen: the columns of each table with type, unit and
// meaning. The Arrow files, the data dictionary and the SQL of the pages follow from it.

/** Increased when a column changes its name, type or meaning. */
export const schemaVersion = 1;

/** `text` is dictionary-encoded. `fen` is an integer number of hundredths of a yuan. */
export type ColumnType = 'text' | 'prose' | 'integer' | 'fen' | 'number' | 'date' | 'boolean';

export interface Column {
	name: string;
	type: ColumnType;
	nullable: boolean;
	unit: string | null;
	/** In Chinese, as printed in the data dictionary. */
	meaning: string;
}

const column = (
	name: string,
	type: ColumnType,
	meaning: string,
	{ nullable = false, unit = null }: { nullable?: boolean; unit?: string | null } = {},
): Column => ({ name, type, nullable, unit: unit ?? (type === 'fen' ? '分' : null), meaning });

const optional = { nullable: true };

export const schema = {
	source: [
		column('source_id', 'text', '来源文件夹名'),
		column('file', 'text', '文件名'),
		column('title', 'text', '来源标题', optional),
		column('issuing_body', 'text', '发布单位', optional),
		column('fiscal_year', 'integer', '来源所属年度', { nullable: true, unit: '年' }),
		column('received_as', 'text', '收到时的形态', optional),
		column('sha256', 'text', '文件校验和（SHA-256）'),
		column('bytes', 'integer', '文件大小', { unit: '字节' }),
		column('format', 'text', '识别出的文件格式', optional),
		column('encoding', 'text', '识别出的文字编码', optional),
		column('form_count', 'integer', '读出的申报表数', { unit: '张' }),
	],
	form: [
		column('form_id', 'text', '申报表编号'),
		column('source_id', 'text', '来源文件夹名'),
		column('file', 'text', '文件名'),
		column('sheet', 'text', '工作表名；只有 Excel 文件有', optional),
		column('start_line', 'integer', '标题所在行', { unit: '行' }),
		column('end_line', 'integer', '最后一行', { unit: '行' }),
		column('project_name', 'text', '项目名称', optional),
		column('fiscal_year', 'integer', '年度', { nullable: true, unit: '年' }),
		column('nature', 'text', '项目性质', optional),
		column('category', 'text', '项目类别', optional),
		column('department', 'text', '主管部门', optional),
		column('unit', 'text', '实施单位', optional),
		column('start_date', 'date', '计划开始日期', optional),
		column('end_date', 'date', '计划完成日期', optional),
		column('total_fen', 'fen', '项目资金总额', optional),
		column('fiscal_fen', 'fen', '其中：财政资金', optional),
		column('other_total_fen', 'fen', '其他资金（项目总额）', optional),
		column('annual_total_fen', 'fen', '年度资金申请总额', optional),
		column('annual_fiscal_fen', 'fen', '其中：当年财政拨款', optional),
		column('annual_carryover_fen', 'fen', '上年结转资金', optional),
		column('annual_other_fen', 'fen', '其他资金（年度）', optional),
		column('overall_goal', 'prose', '项目总目标', optional),
		column('annual_goal', 'prose', '年度总体目标', optional),
		column('amount_unit', 'text', '表中写明的金额单位；各金额列均已换算为分', optional),
		column('indicator_count', 'integer', '指标数', { unit: '个' }),
		column('problem_count', 'integer', '未能读懂之处（含未归入任何栏目的单元格）', { unit: '处' }),
		column('reading', 'text', '读取是否确切：sure 确切，doubtful 存疑；存疑之处不作为审核依据'),
		column('doubt_count', 'integer', '使读取存疑之处', { unit: '处' }),
		column('name_search', 'text', '检索用的项目名称：不分全角半角、大小写、空白和括号式样'),
		column('goal_search', 'prose', '检索用的两项目标，写法同上，以换行相隔'),
	],
	indicator: [
		column('form_id', 'text', '申报表编号'),
		column('ordinal', 'integer', '表内序号，从 1 起'),
		column('line', 'integer', '所在行', { unit: '行' }),
		column(
			'address',
			'text',
			'所在位置，按文件格式的写法（如 B7、T2R5C3）；文本文件为空',
			optional,
		),
		column('level1', 'text', '一级指标', optional),
		column('level2', 'text', '二级指标（校正错位后）', optional),
		column('level2_printed', 'text', '二级指标（按印刷位置顺延）', optional),
		column('repair', 'text', '校正说明', optional),
		column('name', 'text', '三级指标', optional),
		column('target_text', 'text', '指标值原文', optional),
		column('kind', 'text', '指标值类型', optional),
		column('measurable', 'boolean', '是否可衡量：定量、时限、频次、日程'),
		column('comparator', 'text', '比较符', optional),
		column('implicit', 'boolean', '比较符未印出，按“=”理解'),
		column('value', 'number', '数值', optional),
		column('upper_value', 'number', '范围的上限，如 10-15% 的 15', optional),
		column('unit', 'text', '计量单位', optional),
		column('basis', 'text', '增减所比的基准，如“同比增长”', optional),
		column('first_month', 'integer', '起始月份', { nullable: true, unit: '月' }),
		column('last_month', 'integer', '截止月份', { nullable: true, unit: '月' }),
		column('qualifier', 'text', '附注', optional),
		column('weight', 'number', '权重或分值', optional),
		column('reading', 'text', '该指标的读取是否确切：sure 确切，doubtful 存疑'),
		column(
			'text_search',
			'text',
			'检索用的三级指标和指标值：不分全角半角、大小写、空白和括号式样，以换行相隔',
		),
	],
	finding: [
		column('form_id', 'text', '申报表编号'),
		column('ordinal', 'integer', '表内序号，从 1 起'),
		column('rule', 'text', '审核规则编号，如 F-03'),
		column('rule_group', 'text', '规则类别'),
		column('level', 'text', '级别：高、中、低、提示'),
		column('line', 'integer', '首个有关行；没有印出的为空', { nullable: true, unit: '行' }),
		column('lines', 'text', '全部有关行，以逗号分隔'),
		column('quote', 'prose', '有关原文；没有印出的为空文本'),
		column('message', 'text', '说明：疑似问题，供核实'),
		column('suggestion', 'text', '由表内文字推得的疑似正确值', optional),
		column('others', 'text', '相比较的其他申报表，写作“编号:行”，以逗号分隔', optional),
		column(
			'shared',
			'boolean',
			'各表共有：同一部门同一年度四分之三以上的申报表都有该规则的发现（部门不足 4 张的，按同年全部申报表计；高级的不算）',
		),
	],
	problem: [
		column('source_id', 'text', '来源文件夹名'),
		column('file', 'text', '文件名'),
		column('form_id', 'text', '申报表编号；文件级问题为空', optional),
		column('code', 'text', '问题代码；unread 为未归入任何栏目的单元格'),
		column('message', 'text', '说明'),
		column('line', 'integer', '所在行', { nullable: true, unit: '行' }),
		column('column', 'integer', '所在列', { nullable: true, unit: '列' }),
		column('address', 'text', '所在位置，按文件格式的写法；文本文件为空', optional),
		column('text', 'text', '原文', optional),
		column(
			'doubt_part',
			'text',
			'使表的哪一部分读取存疑：header、funding、goals、indicators、document；不使读取存疑的为空',
			optional,
		),
	],
} as const satisfies Record<string, readonly Column[]>;

export type TableName = keyof typeof schema;
export const tableNames = Object.keys(schema) as TableName[];

/** A value in memory before it is written. Fen are bigint, dates are ISO text. */
export type CellValue = string | number | bigint | boolean | null;

/** The columns of one table. All arrays have the same length. */
export type Table = Record<string, CellValue[]>;
export type Tables = Record<TableName, Table>;
