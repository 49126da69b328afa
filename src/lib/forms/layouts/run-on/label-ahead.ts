// Labels in a text where nothing keeps a label from its value.
import { footerLength } from '#lib/forms/find-footers.ts';
import {
	dateLabel,
	fundingLabel,
	fundingUnit,
	goalLabel,
	isLabel,
	isMoneySection,
	isSectionLabel,
	isUnknownLabel,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';

/** No label that runs on is longer. */
const longest = 24;
/** A label ends like this. The check spares the grammars most texts. */
const labelEnd =
	/[称位门性质属别型类期间限年额款金费标值容述况码号人话式算源入资助计数目拨转等分据途景施度见题介围排件责能果级室批点)）:：元*★]$/;

export interface Ahead {
	length: number;
	label: string;
}

/** The longest label that a text holds at an index, with a colon behind it, or null. */
export function labelAhead(
	text: string,
	at: number,
	isSaid: (label: string) => boolean = isLabel,
): Ahead | null {
	if (/^[\s，。、；;,.:：)）]/.test(text.charAt(at))) return null;
	for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
		const printed = text.slice(at, at + length);
		if (!labelEnd.test(printed) || printed.includes('\n')) continue;
		const label = toLabel(printed);
		if (isSaid(label) && !isTitle(label)) return { length, label };
	}
	return null;
}

function isField(label: string): boolean {
	return textLabel(label) !== undefined || dateLabel(label) !== undefined;
}

const amount = /^\s{0,3}[:：=]?\s{0,3}(?:[（(][^（）()]{0,12}[)）])?[:：]?\s{0,3}[+-]?\d/;
const unit = /^\s{0,3}(?:[（(]\s{0,3}(?:单位[:：])?万?元\s{0,3}[)）])/;

/**
 * The label of something else that a text holds at an index inside a value, or null. What also occurs in
 * values must be followed by what follows a label.
 */
export function labelInside(text: string, at: number): Ahead | null {
	if (/\d/.test(text.charAt(at)) && /[\d.]/.test(text.charAt(at - 1))) return null;
	const person = footerLength(text.slice(at, at + longest));
	if (person > 0) return { length: person, label: toLabel(text.slice(at, at + person)) };
	const found = labelAhead(text, at, (label) => isLabel(label) || isNote(label));
	if (!found) return null;
	const { label, length } = found;
	const behind = text.slice(at + length, at + length + 30);
	if (isField(label) || goalLabel(label) !== undefined) return found;
	if (isNote(label)) return found;
	const isColon = /[:：]$/.test(label);
	const isLast = behind.trim() === '' && length > 3 && !mayEndName(label);
	if (fundingLabel(label) !== undefined) {
		return isColon || isLast || isBeforeAmount(behind) ? found : null;
	}
	if (!isSectionLabel(label)) return null;
	const next = at + length + gapAhead(text, at + length);
	const isHead =
		(length > 3 && isMoneySection(label) && isBeforeAmount(behind)) ||
		fundingUnit(label) !== null ||
		unit.test(behind) ||
		labelAhead(text, next) !== null;
	return isColon || isHead ? found : null;
}

/** Whether a name may end like this: 营养改善计划专项资金. A label says that it is a sum. */
function mayEndName(label: string): boolean {
	return fundingLabel(label) === 'sum' && !/[总合额数]|预算/.test(label);
}

const ofForms =
	/^(?:项目|专项|立项|单位|部门|预算|财政|资金|功能|经济|科目|支出|政府|保[证障]|归口|下达|中央财政|地方财政|[省市区县上本同]级财政)/;

/** Whether an amount follows a label, perhaps behind a unit. */
export function isBeforeAmount(behind: string): boolean {
	return amount.test(behind);
}

/** `立项依据`, `项目编码`: longer ones and those with another beginning may be a part of a name. */
function isNote(label: string): boolean {
	const words = label.replace(/:$/, '');
	return words.length >= 4 && words.length <= 9 && ofForms.test(words) && isUnknownLabel(words);
}

/** The index of the next label inside a value, or the length of the text. */
export function nextInside(text: string, from: number, to = text.length): number {
	for (let at = from; at < to; at += 1) if (labelInside(text, at)) return at;
	return to;
}

/** How many labels a text holds one after the other, up to `most`. */
export function countLabels(text: string, most: number): number {
	let count = 0;
	for (let at = nextInside(text, 0); at < text.length && count < most; count += 1) {
		const person = footerLength(text.slice(at, at + longest));
		at = nextInside(text, at + Math.max(person, labelAhead(text, at)?.length ?? 0, 1));
	}
	return count;
}

/** The length of the blanks at an index, with a mark between a value and a label behind it. */
export function gapAhead(text: string, at: number): number {
	const ahead = toHalfWidth(text.slice(at, at + 40));
	const mark = at > 0 ? (/^\s*[,;、]\s*/.exec(ahead)?.[0].length ?? 0) : 0;
	if (mark > 0 && labelAhead(text, at + mark)) return mark;
	return /^\s*/.exec(ahead)?.[0].length ?? 0;
}
