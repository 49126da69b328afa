// Cells that are understood, although a form has no field for them, by their words.
import type { ReadCell } from '#lib/model/read-cell.ts';
import { readHeading } from './words/heading-grammar.ts';
import { foreignAmount, isAsideLabel, isUnknownLabel } from './words/labels.ts';
import { toHalfWidth, toLabel } from './words/plain-text.ts';

/** A label of something that a form has no field for, by a list or by its words. */
export function isAside({ role, text }: ReadCell): boolean {
	if (role === 'unread') return isUnknownLabel(toLabel(text));
	const label = toLabel(text);
	return role === 'label' && (isAsideLabel(label) || foreignAmount(label) !== null);
}

/** `【项目概况】:…` in a list of projects without a table. */
export function isBracketAside(text: string): boolean {
	const words = /^\s*【([^】]{1,20})】/.exec(text)?.[1];
	return words !== undefined && isAsideLabel(toLabel(words));
}

/** `100`, `100分`, `90.0%`. */
export function isWeight(text: string): boolean {
	return /^\d{1,3}(?:\.\d+)?[%分]?$/.test(text);
}

/** Whether a cell says which way an indicator points, or what its value is based on. Neither has a field. */
export function isSortOfTarget(text: string): boolean {
	return /^(?:[正负反逆]向(?:指标)?|(?:计划|行业|历史|国家|地方|通用|经验|预算支出)标准)$/.test(
		toLabel(text),
	);
}

/** A label above an indicator is a heading, so its words need not be certain. */
export function isRemarkHeading({ text }: ReadCell): boolean {
	return readHeading(toLabel(text))?.kind === 'other';
}

const tail =
	/^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.])?(?:备?注|附注|说明|其他|(?:[^\d≥≤%:]{0,12})(?:意见|措施|计划|说明|依据|问题|事项|附件|签[字章名]|盖章))(?:\(.{0,20}\))?(?::|$|\d)/;

/** `审核意见`, `备注：…`, `其他需要说明的问题`: what stands below an indicator table and is none. */
export function isTail(text: string): boolean {
	return tail.test(toHalfWidth(text.slice(0, 40)).replace(/\s/g, ''));
}
