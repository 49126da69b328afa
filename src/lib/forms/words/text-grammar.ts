// Labels of the texts and days above the table, by their parts.
import type { DateField, TextField } from './label-words.ts';

/** No label is longer. */
const longest = 20;

const texts: readonly (readonly [TextField, RegExp])[] = [
	[
		'projectName',
		/^(?:预算|支出|申报|财政|专项|二级)?(?:项目|专项|专项资金|资金|支出事项|政策)(?:支出)?(?:\((?:专项|政策|支出|项目|资金)\))?(?:名称|全称)$|^单位\(专项\)名称$/,
	],
	[
		'department',
		/^(?:项目|预算|业务|归口|行业|上级|[省市区县]级){0,2}主管(?:预算)?(?:部门|单位)(?:\((?:单位|部门)\))?(?:[及和与](?:其)?(?:代码|编码))?(?:名称)?$|^(?:一级)?(?:预算)?部门(?:\(单位\))?名称$|^一级预算(?:部门|单位)$/,
	],
	[
		'unit',
		/^(?:项目|具体|预算|资金){0,2}(?:实施|执行|承担|建设|使用|用款|申报|承办|组织实施)(?:单位|部门)(?:[及和与](?:其)?(?:代码|编码))?(?:名称)?$|^(?:项目|预算|二级预算|基层预算)单位(?:[及和与](?:其)?(?:代码|编码))?(?:名称)?$/,
	],
	['nature', /^(?:支出)?(?:项目|专项)(?:支出)?(?:性质|属性)$/],
	['category', /^(?:支出|预算)?(?:项目|专项)(?:支出)?(?:类别|类型|分类)$/],
];

export function textOf(words: string): TextField | undefined {
	if (words.length > longest) return undefined;
	return texts.find(([, pattern]) => pattern.test(words))?.[0];
}

const planned = '(?:项目|计划|预计|拟|实施|建设|支出){1,2}';
const when = '(?:日期|时间|年月|年度)';
const dates: readonly (readonly [DateField | 'span', RegExp])[] = [
	['startDate', new RegExp(`^(?:${planned}(?:开始|启动|开工|起始)|起始)${when}$`)],
	['endDate', new RegExp(`^${planned}(?:完成|结束|终止|完工|竣工|截止)${when}$`)],
	[
		'span',
		/^(?:项目|专项|支出|计划|预计|实施|建设|执行){0,3}起止(?:日期|时间|年月|年限|年度)$|^(?:项目|计划|支出|预计){0,2}(?:实施|建设|执行|存续)(?:期限?|周期|年限|时间)$|^项目(?:期限?|周期|年限)$/,
	],
];

export function dateOf(words: string): DateField | 'span' | undefined {
	if (words.length > longest || !/[期间月度限]$/.test(words)) return undefined;
	return dates.find(([, pattern]) => pattern.test(words))?.[0];
}

const about =
	'依据|概况|概述|必要性|可行性|背景|内容|用途|措施|制度|计划|情况|说明|职能|职责|意见|问题|简介|范围|安排|条件|进度|来源|等级|级别|地点|审批|科室|处室';
const note = new RegExp(
	'^(?:项目|专项|立项|单位|部门|设立|实施|资金|政策|申报|保证|保障|其他|需要|财政|主管|归口|审核|评审|上年)' +
		`[\\p{Script=Han}、]{0,14}(?:${about})$`,
	'u',
);
/** Who gives the money or gets it, in a form of a transfer: 市级财政部门, 下达地方或单位. */
const giver =
	/^(?:中央|[省市区县]{1,2}级?|上级|本级|同级|地方)(?:财政|业务|预算)(?:部门|单位)$|^[省市区县]{2}主管部门$|^(?:资金)?下达(?:地方|单位|部门)(?:或单位|\(单位\))?$/;
const code = /^\p{Script=Han}{0,8}(?:编码|代码|编号|序号|文号)$/u;
/** How a site files the page. */
const record =
	/^(?:索引号|主题分类|体裁分类|信息分类|发布机构|发布日期|发布时间|成文日期|发文日期|发文时间|发文字号|发布文号|文号|公开方式|有效性|时效性|生效日期|废止日期|信息来源)$/;
/** The project of which this one is a part. */
const whole = /^(?:一级|上级|所属)项目(?:名称)?$/;

/**
 * Whether words above the table look like a label of something that `Form` does not have, such as
 * 立项依据 or 项目编码. An indicator may be named like this, so it is no label below.
 */
export function isNoteLabel(words: string): boolean {
	return (
		words.length <= longest &&
		(code.test(words) ||
			record.test(words) ||
			whole.test(words) ||
			note.test(words) ||
			giver.test(words))
	);
}

const labelEnd =
	'代码|编号|编码|属性|性质|类别|类型|分类|等级|级别|期限?|时间|方式|电话|地址|名称|部门|单位|科室|处室|' +
	'负责人|责任人|联系人|经办人|依据|概况|概述|背景|简介|必要性|可行性|职能|职责|总额|金额|科目|来源|审批|用途|情况|目标';
const labelLike = new RegExp(
	`[:：]$|^[*★☆]\\p{Script=Han}|^[\\p{Script=Han}（）()、]{0,10}(?:${labelEnd})[*★]?$`,
	'u',
);

/** Whether a short text between a value and other words has the end of a label, known or not, or its star. */
export function isLabelLike(text: string): boolean {
	return labelLike.test(text);
}
