// What a heading of the indicator table says, by the words that it is made of. The words of provinces
// differ, but they are put together from few parts: 年度 + 预期 + 指标 + 值, 绩效 + 指标 + 性质.
import { remembered } from './remembered.ts';

export type ColumnKind =
	'level1' | 'level2' | 'name' | 'target' | 'nature' | 'unit' | 'weight' | 'other';

/** The time that a column is for. A number is a year. `past` holds results, `long` several years. */
export type Period = 'annual' | 'long' | 'past' | number | null;

export interface HeadingMeaning {
	kind: ColumnKind;
	period: Period;
	/** Whether the words mean this everywhere in a form, not only in a row of headings. */
	isCertain: boolean;
}

/** No heading is longer. The limit keeps the patterns from backtracking. */
const longest = 30;

const none: unique symbol = Symbol('no heading');

/** What a label says as a heading, or null. Brackets in it only tell the period. */
export function readHeading(label: string): HeadingMeaning | null {
	const read = label.length > longest + 20 ? none : remember(label);
	return read === none ? null : read;
}

const remember = remembered((label): HeadingMeaning | typeof none => {
	const plain = label.replace(/^[★☆*△▲]|[:*]$/g, '');
	const words = plain.replace(/\([^()]{0,30}\)/g, '');
	if (words.length === 0 || words.length > longest || /[≥≤≧≦]|\d%/.test(words)) return none;
	const period = readPeriod(plain);
	const say = (kind: ColumnKind, isCertain: boolean): HeadingMeaning => ({
		kind,
		period,
		isCertain,
	});
	if (period === 'past')
		return ofPast.test(words) ? say('other', /指标|值|实际/.test(words)) : none;
	for (const [pattern, kind, isCertain] of patterns) {
		if (pattern.test(words)) return say(kind, isCertain(words));
	}
	const rest = withoutModifiers(words);
	if (value.test(rest) || (rest !== words && modifiedValue.test(rest))) return say('target', true);
	return bareValue.test(rest) ? say('target', false) : none;
});

const past =
	/上一?年|去年|前[一二]?年|往年|以前年度|历史(?!标准)|基期|实际(?!需)|(?<!计划|预期|预计|拟|应|目标)(?:已完成|完成情况|完成数|完成值|执行数)/;
/** Nothing but such words: 实际培训人数 is a name. */
const ofPast =
	/^(?=.*(?:值|数|水平|情况|年|完成|指标|目标))(?:上一?年|去年|前[一二三]?年|往年|以前|历史|基期|实际|已|截[至止]|目前|20\d{2}年|年|全年|当年|本年|本期|[上下]?半年|季度|项目|绩效|指标|目标|预算|资金|完成|执行|实现|达到|达成|参考|平均|累计|标准|数?值|数|水平|情况|说明|总体|度|的|[及和与、/]){1,12}$/;
const long = /中长?期|长期|实施周?期|项目期|周期|总体|整体|滚动|累计|规划期|[三五]年总?/;
const annual = /年度|全年|当年|本年|年内|本期/;
const years = /(?<!\d)(20\d{2})(?:年|$)/g;

/** The time that a heading or a label beside the table names. */
export function readPeriod(label: string): Period {
	if (past.test(label)) return 'past';
	const named = [...label.matchAll(years)].map((match) => Number(match[1]));
	if (named.length === 1) return named[0] ?? null;
	if (named.length > 1) return 'long';
	if (annual.test(label)) return 'annual';
	return long.test(label) ? 'long' : null;
}

const always = (): boolean => true;
const never = (): boolean => false;
const saysIndicator = (words: string): boolean => words.includes('指标');

const level = '(?:绩效|考核|评价)?(?:指标)?(?:名称|内容|类别|类型)?$';
const about =
	'解释|释义|说明|描述|定义|口径|内涵|公式|依据|来源|方向性?|属性|备注|资料|材料|证据|细则|方法|方式|备注说明';
/** In order: the first pattern that fits decides. */
const patterns: [pattern: RegExp, kind: ColumnKind, isCertain: (words: string) => boolean][] = [
	[new RegExp(`^(?:指标)?一级${level}`), 'level1', saysIndicator],
	[/^(?:绩效)?指标(?:类型|类别|分类|维度)$/, 'level1', never],
	[new RegExp(`^(?:指标)?二级${level}`), 'level2', saysIndicator],
	[new RegExp(`^(?:指标)?[三四]级${level}`), 'name', saysIndicator],
	[/^(?:备注|评分标准|评价标准|数据来源|扣分标准)$/, 'other', always],
	[
		new RegExp(
			`(?<![及和与]|包含)(?:${about})$|^是否[一-鿿]{1,5}$|核心指标$|[评扣]分标准$|^绩效标准$`,
		),
		'other',
		saysIndicator,
	],
	[/^指标值内容$/, 'other', always],
	[/^[上下]?半年(?:度|计划|预期|绩效|阶段|指标|目标){0,3}(?:值|目标|水平|指标)$/, 'other', always],
	[/^指标值(?:类型|类别)$/, 'nature', always],
	[/^(?:绩效|指标|目标|[三四]级)*(?:值)?性质$/, 'nature', saysIndicator],
	[/^(?:绩效|指标|值|取值|关系|运算|计算|比较|操作|判断|逻辑){0,4}符号?$|^算符$/, 'nature', always],
	[
		/^(?:绩效|指标|目标|数|值|[三四]级){0,4}(?:度量|计量|计数|测量|统计|衡量)单位$|^量纲$|^(?:绩效|[三四]级)?(?:指标|目标)值?单位$/,
		'unit',
		always,
	],
	[/^(?:数量)?单位$/, 'unit', never],
	[
		/^(?:本年度?|年度|绩效|指标|评价|考核|所占|各|[三四]级){0,4}(?:权重|分值|比重|权数|标准分|满分){1,2}(?:值|系数|设置|分配)?(?:%)?$/,
		'weight',
		(words) => /权重|分值|指标/.test(words),
	],
	[/^分数$/, 'weight', never],
	[/^(?:具体|绩效|考核|评价)*指标(?:名称|项目?)$|^具体指标$|^绩效指标内容$/, 'name', always],
	[/^指标内容$/, 'name', always],
	[/^(?:绩效|考核|具体|明细)?指标$|^(?:绩效|指标|考核)?(?:名称|内容)$/, 'name', never],
];

const modifier =
	/^(?:20\d{2}年度?|本年度|当年度|年度|全年|当年|本年|年内|本期|中长期|中期|长期|实施期|实施周期|项目期|周期|三年|五年|总体?|累计|项目|部门|绩效|财政|预算|预期|预计|预设|计划|规划|拟|设定|申报|批复|考核|评价|应|需|可|完成|实现|达到|达成|具体|核心|[三四]级|\/|或|及|的)/;

function withoutModifiers(words: string): string {
	let rest = words;
	for (let i = 0; i < 8; i += 1) {
		const shorter = rest.replace(modifier, '');
		if (shorter === rest || shorter === '') break;
		rest = shorter;
	}
	return rest;
}

const behind = '(?:[及和与、/]?(?:单位|说明|描述|内容)){0,2}$';
const value = new RegExp(
	`^(?:指标|目标){1,2}(?:值|数值|水平|标准值|标准|要求|数|量)${behind}|^目标指标$|^标准值$`,
);
const modifiedValue = new RegExp(`^(?:值|数值|水平|指标值)${behind}`);
const bareValue = /^(?:目标|标准|水平|要求|值|数值|任务|目标任务|指标要求)$/;
