import type { Comparator } from '#lib/model/target.ts';

/** Words and marks before a number, longest first, because patterns try them in this order. */
export const comparatorBefore: ReadonlyMap<string, Comparator> = new Map(
	(
		[
			['大于等于', '>='],
			['小于等于', '<='],
			['不低于', '>='],
			['不少于', '>='],
			['不小于', '>='],
			['不高于', '<='],
			['不超过', '<='],
			['不大于', '<='],
			['不多于', '<='],
			['不足', '<'],
			['不到', '<'],
			['不突破', '<='],
			['未超过', '<='],
			['未低于', '>='],
			['最少', '>='],
			['最低', '>='],
			['最多', '<='],
			['最高', '<='],
			['超', '>'],
			['至少', '>='],
			['至多', '<='],
			['大于', '>'],
			['高于', '>'],
			['超过', '>'],
			['多于', '>'],
			['小于', '<'],
			['低于', '<'],
			['少于', '<'],
			['等于', '='],
			['大约', '~'],
			['约为', '~'],
			['约', '~'],
			['>=', '>='],
			['<=', '<='],
			['=>', '>='],
			['=<', '<='],
			['≥', '>='],
			['≧', '>='],
			['≤', '<='],
			['≦', '<='],
			['═', '='],
			['≈', '~'],
			['=', '='],
			['>', '>'],
			['<', '<'],
		] as [string, Comparator][]
	).toSorted((a, b) => b[0].length - a[0].length),
);

/** Escapes a word of these tables for use in a pattern. */
export function escapeMark(word: string): string {
	return word.replace(/[()/]/g, '\\$&');
}

/**
 * Words after a unit that compare. 内 compares only after a time, 元 or 人, because 室内 and 国内 are
 * other words.
 */
export const comparatorAfter: ReadonlyMap<string, Comparator> = new Map([
	['(不含)以上', '>'],
	['(不含)以下', '<'],
	['(含)以上', '>='],
	['(含)以下', '<='],
	['及以上', '>='],
	['及以下', '<='],
	['或以上', '>='],
	['或以下', '<='],
	['以上', '>='],
	['以下', '<='],
	['以内', '<='],
	['之内', '<='],
	['左右', '~'],
	['内', '<='],
]);

/** Verbs before a number that do not compare: 达到95% means the same as 95%. */
export const verbs =
	'达到 达 力争 确保 保证 保持在 保持 维持在 稳定在 控制在 控制 完成 实现 提高到 提高至 提升到 提升至 增长到 增至 降低到 降低至 下降到 下降至 降至 减少到 减少至'.split(
		' ',
	);

/** Verbs that say what is done with the things after them. They are kept beside the number. */
export const doings =
	'举办 开展 组织 完成 覆盖 惠及 服务 培训 新增 新建 建设 改造 购置 采购 维修 发放 制作 印制 印发 补助 资助 救助 检查 抽查 巡查 走访 慰问 召开 提供'.split(
		' ',
	);

/** A change has a direction and may say what it is compared with. Both together are its basis. */
export const changeFrom =
	'(?:同比|环比|年均|平均|每年|年|[比较与同](?:上一年度?|上年度?|去年|前一年|往年|上期|基期)(?:同期)?(?:相比)?)';
export const changeDirection =
	'增长|提高|提升|上升|增加|下降|降低|减少|压减|压缩|缩短|下浮|上浮|节约';

export const percentWords: ReadonlySet<string> = new Set(['%', '百分比', '百分数']);

/** Cells that promise nothing. */
export const emptyWords: ReadonlySet<string> = new Set(
	'无 暂无 不适用 待定 另定 视情况而定 详见附件 见附件'.split(' '),
);

const timeUnits = new Set(
	(
		'秒 秒钟 分钟 小时 个小时 天 日 工作日 个工作日 自然日 个自然日 周 星期 个星期 月 个月 季度 个季度 ' +
		'学期 个学期 年 h H min'
	).split(' '),
);

/** 分 alone is not a time, because it may be a score. */
export function isTimeUnit(word: string): boolean {
	return timeUnits.has(word);
}

/** Whether a text begins with a time and continues: `分钟到现场`, but not `分钟/次`. */
export function isTimeAndMore(text: string): boolean {
	return /^(?:秒钟|分钟|个?(?:小时|工作日|自然日|星期|月|季度|学期))(?![/·]|$)/.test(text);
}

export const periodWords = '半年 学期 学年 季度 季 年 月 周 星期 天 日'.split(' ');
const periods: Readonly<Record<string, string>> = { 日: '天', 季: '季度', 星期: '周' };

/** One word for each period: 日 is 天, 季 is 季度, 星期 is 周. */
export function toPeriod(word: string): string {
	return periods[word] ?? word;
}

/** Whether a unit means times per period: `12次/年` is as often as `每年12次`. */
export function isFrequencyUnit(word: string): boolean {
	return word.startsWith('次/') && periodWords.includes(word.slice(2));
}

/**
 * Whether a word after a number is not a unit but part of a date (`2022年前`, `6月底`), of a number
 * (`1百`, `1个半小时`, `100余人`), of a grade (`3级`) or of an area (`5区内`).
 */
export function isNoUnit(word: string): boolean {
	return /^[月年].|^版本|^[余多几]|^[级等]|[前底]|(?<!\/)半|^[千百]$|内$/.test(word);
}

/** After these words 内 compares, as it does after a time. */
export const wordsBeforeWithin: ReadonlySet<string> = new Set(['元', '人']);

/** A Chinese numeral is read before these measure words (`十二次`, `一百二十人`). 二期 is an ordinal. */
export const countedWords =
	'个百分点 人次 场次 个 次(?!性) 人 名 位 部 套 项 篇 条 家 场 份 户 台 辆 处 册 本 (?<!(?<!十)[一二三四五])期 批 张 件 吨 亩 公里 万元 元'
		.split(' ')
		.join('|');

const numeral = '[数几半一二两三四五六七八九十百千]{1,9}';
const amountInWords = new RegExp(
	`${numeral}(?:个?月|个?季度|个?小时|个?工作日|个?星期|年|周|天|日(?!常)|分钟|次(?!性))|` +
		`(?<!一)[数几两二三四五六七八九十百千](?:${countedWords})$|^[两二三四五六七八九十百千](?:个|余|多)|` +
		'[一二三四五六七八九]成(?:[一二三四五六七八九半]|及?以[上下]|左右|$)|百分之|^每|' +
		'[一二两三四五六七八九十][万亿]|第[一二三四五六七八九十]+名|分之[一二两三四五六七八九十百]|翻[一二两三四五几数]+番|前[一二三四五六七八九十百]+名?$',
);

/** Whether a text states a number or a period in words that are not read as a number. */
export function isAmountInWords(text: string): boolean {
	return amountInWords.test(text);
}
