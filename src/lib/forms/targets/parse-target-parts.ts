import type { Target } from '#lib/model/target.ts';
import { normaliseTarget } from './normalise-target.ts';
import { parseTarget } from './parse-target.ts';
import { isSort, signOf } from './is-sign.ts';
import { toHalfWidth } from '#lib/forms/words/plain-text.ts';
import { isNoUnitMark } from './is-unit.ts';
import { comparatorBefore } from './target-words.ts';

/**
 * Reads a target printed in three cells (指标性质, 指标值, 度量单位). `targetText` joins them in this order,
 * without a word that only names the sort of indicator (定性, 正向) and without a sign or a unit that the
 * value prints too. It is null if the value is blank.
 * Parts that contradict each other (定性 beside a number, two units) give `kind: null`.
 */
export function parseTargetParts(
	comparatorText: string | null,
	valueText: string | null,
	unitText: string | null,
): { targetText: string | null; target: Target } {
	const [nature, value, unit] = [comparatorText, valueText, unitText].map((text) =>
		(text ?? '').trim(),
	) as [string, string, string];
	if (value === '') return { targetText: null, target: parseTarget(null) };
	const plain = toHalfWidth(value);
	const sign = isSort(nature) || plain.startsWith(toHalfWidth(nature)) ? '' : nature;
	const targetText = sign + value + (plain.endsWith(toHalfWidth(unit)) ? '' : unit);
	return { targetText, target: readParts(nature, value, unit) };
}

function readParts(printedNature: string, value: string, printedUnit: string): Target {
	const unknown = parseTarget(null);
	const nature = signOf(printedNature);
	const unit =
		printedUnit === '' || isNoUnitMark(printedUnit)
			? ''
			: printedUnit.replace(/^[(（](.*)[)）]$/, '$1');
	const alone = parseTarget(value);
	if (alone.kind === 'qualitative') return nature.startsWith('定量') ? unknown : alone;
	if (nature.startsWith('定性')) return alone.kind === 'schedule' && unit === '' ? alone : unknown;
	const comparator = comparatorBefore.has(nature) ? nature : '';
	const isKnown = nature === '' || isSort(nature) || comparator;
	if (!isKnown) return unknown;
	const isDated = alone.kind === 'schedule' || alone.kind === 'composite';
	if (isDated) return unit === '' && (comparator === '' || comparator === '=') ? alone : unknown;
	const isMarked = startsMarked(value);
	if (isMarked && comparator && alone.comparator !== comparatorBefore.get(comparator))
		return unknown;
	const marked = isMarked ? value : comparator + value;
	if (unit === '') return parseTarget(marked);
	// Ambiguous: twelve months, or December.
	if (unit === '月' && isBareNumber(alone) && Number(alone.value) <= 12) return unknown;
	// A number without a meaning of its own (2023, 1-3) may get one from its unit.
	if (isBareNumber(alone) || alone.kind === null) return parseTarget(`${marked}(${unit})`);
	return saysUnit(alone, unit) ? parseTarget(marked) : unknown;
}

function startsMarked(value: string): boolean {
	const text = normaliseTarget(value);
	return [...comparatorBefore.keys()].some((word) => text.startsWith(word));
}

function isBareNumber({ value, unit, basis, qualifier }: Target): boolean {
	return value !== null && unit === null && basis === null && qualifier === null;
}

/** Whether the unit is printed twice (`95%` and `%`). */
function saysUnit(target: Target, unit: string): boolean {
	return target.unit !== null && parseTarget(`=1(${unit})`).unit === target.unit;
}
