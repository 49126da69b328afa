// Quantities that a goal's prose names, with the words they count.

/** `购置12项办公设备`: 12, 项, 办公设备. */
export interface GoalQuantity {
	value: number;
	/** As printed; % for every percentage. */
	unit: string;
	/** Chinese characters directly behind it, at most 12, up to the next mark, number or conjunction. */
	noun: string;
	/** The words before it within its clause. */
	before: string;
	/** Of each period (每月4条) and so not of the year. */
	isPerPeriod: boolean;
	index: number;
	length: number;
}

const quantity =
	/(\d+(?:\.\d+)?)(%|％|个(?=\p{Script=Han})|名|人次|人|件|部|场|次|项|篇|块|条|套|家|份|户|台|辆|座|处|种|期|批)((?:(?![以及和与并或、等])\p{Script=Han}){0,12})/gu;
const clauseEnd = /[，。；：！？,;:!?]/u;

/** Every counted quantity and percentage of a text; years, days and spans of time are none. */
export function goalQuantities(text: string): GoalQuantity[] {
	return Array.from(text.matchAll(quantity), (match) => {
		const [all, number = '', unit = '', noun = ''] = match;
		const clause = text.slice(0, match.index).split(clauseEnd).at(-1) ?? '';
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

/** The longest run of characters that both texts have; '' for none. */
export function sharedWords(a: string, b: string): string {
	let longest = '';
	for (let start = 0; start < a.length; start += 1) {
		while (start + longest.length < a.length) {
			const longer = a.slice(start, start + longest.length + 1);
			if (!b.includes(longer)) break;
			longest = longer;
		}
	}
	return longest;
}
