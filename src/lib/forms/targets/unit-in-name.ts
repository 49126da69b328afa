import type { Target } from '#lib/model/target.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { findMeasureWord, withoutMagnitude } from './measure-words.ts';
import { parseTarget } from './parse-target.ts';
import { percentWords } from './target-words.ts';

/** A rate is a percentage: what else stands behind it in brackets says of whom. */
const rate = /(?:率|满意度|程度|比例|占比|比重)$/;

/**
 * The target of a bare number with the unit that ends the name of its indicator: `维修数量（处）` and 12.
 * The same target where the name ends otherwise. Only a measure word, a percent or the time of a deadline is a
 * unit: other words in brackets say of whom (学生) or when (年).
 */
export function withUnitOfName(target: Target, targetText: string, name: string): Target {
	const { kind, value, unit, basis, qualifier } = target;
	const isBare = kind === 'quantity' && value !== null && (unit ?? basis ?? qualifier) === null;
	const named = isBare ? unitInName(name) : null;
	if (named === null) return target;
	const whole = parseTarget(`${targetText}(${named})`);
	const isRead = whole.kind === 'quantity' || whole.kind === 'duration';
	return isRead && whole.unit !== null ? whole : target;
}

/** A name of time is counted in it; behind others a time says when (培训人次（年）). */
const span = /(?:时间|时限|时长|期限|周期|工期|[天日]数|年限)$/;
const times = /^(?:秒|分钟|个?小时|天|日|个?工作日|个?自然日|周|个?月|年)$/;

function unitInName(name: string): string | null {
	const [, thing = '', unit = ''] =
		/^(.{1,100})\(([^()]{1,5})\)$/.exec(toHalfWidth(name.trim())) ?? [];
	if (percentWords.has(unit)) return unit;
	if (span.test(thing) && times.test(unit)) return unit;
	const word = withoutMagnitude(unit);
	return findMeasureWord(word) === word && !rate.test(thing) ? unit : null;
}
