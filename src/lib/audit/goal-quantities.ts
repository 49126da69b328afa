// The prose of a goal -> the quantities that it names, with the words around them.
import { isCountingUnit } from '#lib/figures/units.ts';
import { findMeasureWord } from '#lib/forms/targets/measure-words.ts';
import { once } from './once.ts';
import type { PrintedGoal } from './texts-of.ts';

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
const number = /(?<![\d第]\s{0,2})\d{1,15}(?:\.\d{1,9})?(?=[%％]|\p{Script=Han})/gu;
const behind = /^(?:(?![以及和与并或、等])\p{Script=Han}){0,12}/u;
/** Words after a number that measure nothing which is done: spans of time, editions, places by their kind. */
const noUnit =
	/^(?:个?(?:月|工作日|自然日|小时|季度|学期|星期|百分点)|[版届度步级层村镇区县市省校园站回])/u;
/** The longest measure words have four characters. */
const longestUnit = 6;
/** No clause is longer. A text without marks would make one of its whole length for each number. */
const longestClause = 200;
const clauseEnd = /[，。；：！？,;:!?]/u;

/** Every counted quantity and every percentage of a text, but no years, days or spans of time. */
export function goalQuantities(text: string): GoalQuantity[] {
	return Array.from(text.matchAll(number)).flatMap(({ 0: digits, index }) => {
		const end = index + digits.length;
		const unit = unitAt(text, end);
		if (unit === null) return [];
		const [noun = ''] = behind.exec(text.slice(end + unit.length, end + unit.length + 12)) ?? [];
		const before = text.slice(Math.max(0, index - longestClause), index);
		const clause = before.split(clauseEnd).at(-1) ?? '';
		return [
			{
				value: Number(digits),
				unit: unit === '％' ? '%' : unit,
				noun,
				before: clause,
				isPerPeriod:
					/每[年月周天日场次个季半]|\/$/u.test(clause.slice(-8)) || /^[^，]{0,4}\/年/.test(noun),
				index,
				length: digits.length + unit.length + noun.length,
			},
		];
	});
}

/** Those of a printed goal. */
export const quantitiesOf = once(({ text }: PrintedGoal): readonly GoalQuantity[] =>
	goalQuantities(text),
);

function unitAt(text: string, at: number): string | null {
	const first = text[at] ?? '';
	if (first === '%' || first === '％') return first;
	const words = text.slice(at, at + longestUnit);
	if (noUnit.test(words)) return null;
	const unit = findMeasureWord(words);
	return isCountingUnit(unit) ? unit : null;
}
