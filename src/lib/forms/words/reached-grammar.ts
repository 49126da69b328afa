// Headings of what was reached: only a self-evaluation or a monitoring table has them.

/** Words that make a heading one of a plan, or of the result of an earlier year. */
const notReached =
	/计划|预期|预计|拟|应|目标值|标准|依据|办法|规则|细则|要求|方式|口径|频次|频率|时限|时间/;
const past =
	/上年|上一年|上期|去年|前年|前一年|前两年|往年|历年|历史|近[一二两三四五\d]年|基期|基年|以前年度|同期/;
const printedYear = /(?<!\d)((?:19|20)\d{2})年/;

const score =
	/^(?!.*满分)\p{Script=Han}{0,6}得分(?:情况|率|说明|值)?$|^自评(?:价)?(?:分数?|分值|结果|情况|打分|说明)?$|^扣分(?:原因|情况|说明)/u;
const actual =
	/^[\p{Script=Han}\d—~-]{0,12}(?:实际(?:完成|实现|达到|执行|支出|到位)?|(?:完成|达成|实现|执行|支出)(?=.))(?:指标|目标|预算)?(?:值|数|情况|率|水平|结果|金额|进度|程度|可能性|状况)?$/u;
const deviation =
	/^(?:未完成|偏差|偏离|差异|未实现)\p{Script=Han}{0,8}(?:原因|分析|度|率|说明|情况|措施)/u;
const watched =
	/^[\p{Script=Han}\d—~-]{0,8}(?:监控|预警)\p{Script=Han}{0,6}$|^是否(?:已)?(?:完成|达标|实现)|^(?:项目|工作|目标)?(?:实施|执行|完成)进度(?:情况)?$/u;

/**
 * Whether a heading names results of the form's own year. A result of another year (上年实际完成) may
 * stand in a declaration. `year` is the year of the form.
 */
export function isReachedHeading(label: string, year: number | null): boolean {
	const words = label.replace(/\([^()]{0,30}\)/g, '').replace(/[*:]/g, '');
	if (words.length > 24 || past.test(words)) return false;
	const named = Number(printedYear.exec(words)?.[1] ?? NaN);
	if (!Number.isNaN(named) && named !== year) return false;
	if (score.test(words) || deviation.test(words) || watched.test(words)) return true;
	return !notReached.test(words) && actual.test(words);
}

/** Whether a label above the table says how much of a budget was spent. */
export function isSpentHeading(label: string): boolean {
	return (
		label.length <= 16 &&
		!past.test(label) &&
		/(?:执行数|执行率|支出数|支出率|到位率|到位数|实际支出(?:数|金额)?|得分)(?:\([^()]{0,16}\))?$/.test(
			label,
		)
	);
}

/** Whether a label beside the goals heads what became of them. */
export function isGoalResult(label: string): boolean {
	return (
		label.length <= 16 &&
		!past.test(label) &&
		/^(?:全年|年度|本年度?|当年)?(?:总体|绩效|预期)*(?:目标)?(?:实际)?(?:完成|实现)情况$/.test(
			label,
		)
	);
}
