// Titles by their parts: issuing body, year, kind of money, 绩效目标, what is done with it, 表 or 书, and
// notes, numbers and years behind.

export interface TitleParts {
	/** What stands before the kind of money: issuing body, year, project. */
	before: string;
	/** The year behind the title. */
	year: number | null;
	/** Whether the words before 表 say that something was reached or is watched. */
	isEvaluation: boolean;
}

/** No title is longer. */
const longest = 80;

const numeral = '[一二三四五六七八九十]';
/** `附件3:`, `表12`, `二、`, `(一)`, `第四部分`. */
const number = `(?:${numeral}{1,3}|\\d{1,2}(?:[-—–.]\\d{1,2}){0,2})`;
const prefix = new RegExp(
	`^(?:(?:附件|附表|附|表)${number}?(?=[:、.\\s\\p{Script=Han}(\\d])[:、.]?|第${numeral}{1,3}[部章节]分?[:、]?|${number}[、.]|\\(${number}\\)[、.]?)`,
	'u',
);

const behind: readonly RegExp[] = [
	/\((\d{4})年度?\)$/,
	/(?<=[表书)])(\d{4})年度?$/,
	/(?<=[表书)\d])\(?(?:金额|资金|货币)?单位:(?:人民币)?[千万亿]{0,2}元\)?$/,
	/\([^()]{1,24}\)$/,
	/(?<=[表书)])[-—]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/,
	/(?<=[表书)])(?:续表?|样表|样式|模板|格式|公开|公示)$/,
];

/** The words before a title that make it a part of a sentence. */
const sentence =
	/[。,;《》“”"!?]|完成|编制|填写|填报|报送|提交|审核|详见|参见|见附|如下|根据|按照|关于|印发|所附|上述|逐项/;

const done = '(?:申报|申请|批复|审批|审核|设定|编报|备案|评审|公开|公示|明细){1,3}';
const table = new RegExp(
	`(?:绩效(?:目标(?:[和及与]指标)?(?!\\p{Script=Han}{0,12}绩效)\\p{Script=Han}{0,8}?|(?:项目)?${done})|` +
		`(?<=项目支出|专项支出|专项资金|预算项目)目标${done})(?:表格?|书)$`,
	'u',
);
const evaluation =
	/(?:绩效(?!.{0,60}绩效)(?:目标)?(?:\p{Script=Han}{0,10}?)(?:自评|评价|监控|完成|实现|执行|跟踪|考评|考核|评分|得分)\p{Script=Han}{0,8}|自评\p{Script=Han}{0,6}|绩效跟踪\p{Script=Han}{0,4})(?:表格?|书|报告)$/u;
/** Without 表, only the whole name of the form is a title. */
const bare =
	/(?<=项目支出|专项支出|专项资金|预算项目)绩效目标$|项目绩效目标[和及]指标$|(?<=(?:政策[和及与、]?|重[大点]|主要)(?:项目|专项))绩效目标情况$/;

/** The parts of a title, or null if a label is none. It may be that of an evaluation. */
export function titleParts(label: string): TitleParts | null {
	if (label.length > longest || !/绩效|自评|目标/.test(label)) return null;
	const { text, year } = withoutTail(label.replace(prefix, ''));
	const evaluated = evaluation.exec(text);
	const match = table.exec(text) ?? bare.exec(text);
	const found = evaluated ?? match;
	if (!found) return null;
	const before = text.slice(0, found.index);
	if (sentence.test(before.replace(/^关于/, ''))) return null;
	return { before, year, isEvaluation: evaluated !== null };
}

function withoutTail(label: string): { text: string; year: number | null } {
	let text = label;
	let year: number | null = null;
	for (let before = ''; before !== text;) {
		before = text;
		for (const pattern of behind) {
			const match = pattern.exec(text);
			if (!match || match.index === 0) continue;
			if (match[1]) year ??= Number(match[1]);
			text = text.slice(0, match.index);
		}
	}
	return { text, year };
}

/** The kinds of money and of plans before 绩效目标. What is left of a title names an issuing body. */
const kinds =
	/^(?:财政|部门|单位|预算|专项|本级|支出|项目|资金|政策|转移支付|经费|年度|区域|省级|市级|区级|县级)*$/;

/** Whether a title has nothing before it except the kind of its money. */
export function isKindAlone(before: string): boolean {
	return before.length <= 24 && kinds.test(before);
}
