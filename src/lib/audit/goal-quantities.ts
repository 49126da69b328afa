// The prose of a goal -> the quantities that it names, with the words around them.

/** `购置12项办公设备`: 12, 项, 办公设备. */
export interface GoalQuantity {
	value: number;
	/** As printed, but % for every percentage. */
	unit: string;
	/** The Chinese characters after it, 12 at most, up to a mark, a number or a conjunction. */
	noun: string;
	/** The words before it in its clause. */
	before: string;
	/** True for a number per period (每月4条), which is not that of the year. */
	isPerPeriod: boolean;
	index: number;
	length: number;
}

/** Behind a digit and a blank stands the rest of a number that a line of a page has parted: 9 700辆. */
const quantity =
	/(?<![\d第]\s{0,2})(\d{1,15}(?:\.\d{1,9})?)(%|％|个(?=\p{Script=Han})|名|人次|人|件|部|场|次|项|篇|块|条|套|家|份|户|台|辆|座|处|种|期|批|册|间|张|亩|公里|吨|平方米|公顷|株|头|只|棵|盏|幅|本|所|栋|幢|例|起|宗|节|页|剂|支|队)((?:(?![以及和与并或、等])\p{Script=Han}){0,12})/gu;
/** No clause is longer. A text without marks would make one of its whole length for each number. */
const longestClause = 200;
const clauseEnd = /[，。；：！？,;:!?]/u;

/** Every counted quantity and every percentage of a text, but no years, days or spans of time. */
export function goalQuantities(text: string): GoalQuantity[] {
	return Array.from(text.matchAll(quantity), (match) => {
		const [all, number = '', unit = '', noun = ''] = match;
		const before = text.slice(Math.max(0, match.index - longestClause), match.index);
		const clause = before.split(clauseEnd).at(-1) ?? '';
		return {
			value: Number(number),
			unit: unit === '％' ? '%' : unit,
			noun,
			before: clause,
			isPerPeriod:
				/每[年月周天日场次个季半]|\/$/u.test(clause.slice(-8)) || /^[^，]{0,4}\/年/.test(noun),
			index: match.index,
			length: all.length,
		};
	});
}
