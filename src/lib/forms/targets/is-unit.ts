import { toLabel } from '#lib/forms/words/plain-text.ts';
import { findMeasureWord, isCountedNoun } from './measure-words.ts';
import { emptyWords, isTimeUnit, percentWords, periodWords } from './target-words.ts';

/** No unit is longer. */
const longest = 10;

/** Whether a text is the unit of a number and nothing else: `万元`, `人次`, `（%）`, `元/人·年`. */
export function isUnit(text: string): boolean {
	if (text.length > longest + 2) return false;
	const unit = toLabel(text).replace(/^\((.{1,10})\)$/, '$1');
	const parts = unit.split(/[/·]|每/);
	return unit !== '' && parts.every(isPart);
}

function isPart(part: string): boolean {
	const word = part.replace(/^(?:[百千十]?万|亿|百|千)(?=.)/, '');
	if (word === '万' || word === '亿' || percentWords.has(part) || word === '‰') return true;
	if (isTimeUnit(word) || periodWords.includes(word) || isCountedNoun(word)) return true;
	return findMeasureWord(word) === word || word === '个百分点';
}

/** Whether a cell of a column of units says that there is none: `-`, `无`. */
export function isNoUnitMark(text: string): boolean {
	return /^[-—–/]{1,3}$/.test(text) || emptyWords.has(text);
}
