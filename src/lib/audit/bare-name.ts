// The name of an indicator without what a form sets around it: ★, numbers, and a unit in brackets.
import { findMeasureWord, withoutMagnitude } from '#lib/forms/targets/measure-words.ts';

const ahead =
	/^(?:[\s★☆*＊※●○■□◆◇▲△▼•·#]+|[（(]\d{1,2}[)）]|\d{1,2}(?:[、．:：)）]|\.(?!\d))|[①-⑳]|指标\d{1,2}[:：])+/u;
const brackets = /^(.*?[^\s(（])\s*[(（]([^()（）]{1,8})[)）]$/su;
const time = /^(?:秒|分钟|小时|个小时|天|日|工作日|个工作日|周|个?月|年)$/u;
const price = /^元(?:[/／·]\p{Script=Han}{1,3}){0,2}$/u;
/** Words of a unit that is written as the name of its number: 件数. */
const asNumber = /^(?=.{2,3}$)(.+)数$/u;

/** `★1.维修数量（处）`: 维修数量. */
export function bareName(name: string): string {
	const bare = name.replace(ahead, '').trim();
	if (!endsInBracket(bare)) return bare;
	const [, thing, inside] = brackets.exec(bare) ?? [];
	return thing !== undefined && isUnit(inside ?? '') ? thing : bare;
}

/** `维修数量（处）`: 处; null where the name ends otherwise. */
export function unitInName(name: string): string | null {
	const printed = name.trim();
	if (!endsInBracket(printed)) return null;
	const [, , inside = ''] = brackets.exec(printed) ?? [];
	return isUnit(inside) ? inside : null;
}

/** Few names do, and the others need no search. */
function endsInBracket(text: string): boolean {
	return text.endsWith(')') || text.endsWith('）');
}

function isUnit(text: string): boolean {
	if (text === '') return false;
	const word = withoutMagnitude(asNumber.exec(text)?.[1] ?? text);
	return (
		/^[%％]$/u.test(word) || time.test(word) || price.test(word) || findMeasureWord(word) === word
	);
}
