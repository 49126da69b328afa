// Unit costs: what each of the things would cost that a project promises to count.
import { level1Under } from '#lib/model/taxonomy.ts';
import type { Comparator } from '#lib/model/target.ts';
import { countOf, type Count, type Countable } from './counts.ts';
import { countSame } from './units.ts';

/** An amount divided by a count: arithmetic, and no price that anybody budgeted. */
export interface UnitCost<Counted> extends Count {
	indicator: Counted;
	/** The amount by `count` in fen, not rounded; of a range also that by `upperCount`, the smaller one. */
	fenEach: number;
	leastFenEach: number | null;
	/** How the true cost stands to `fenEach`: of at least so many things each costs at most so much. */
	relation: CostRelation;
	/** Limits that the form itself states for the cost of one. */
	limits: CostLimit<Counted>[];
}

export type CostRelation = '=' | '<=' | '<' | '~' | '..';

export interface CostLimit<Counted> {
	indicator: Counted;
	fen: number;
}

/**
 * An amount of the year divided by each count of the form, in the printed order. A blank amount and one
 * of 0 give none.
 */
export function toUnitCosts<Counted extends Countable>(
	annualFen: number | null,
	indicators: readonly Counted[],
): UnitCost<Counted>[] {
	if (annualFen === null || annualFen <= 0) return [];
	const limits = indicators.flatMap((indicator) => {
		const fen = limitOf(indicator);
		return fen === null ? [] : [{ indicator, fen }];
	});
	return indicators.flatMap((indicator) => {
		const counted = countOf(indicator);
		if (counted === null) return [];
		const { count, upperCount, unit } = counted;
		return [
			{
				...counted,
				indicator,
				fenEach: annualFen / count,
				leastFenEach: upperCount === null ? null : annualFen / upperCount,
				relation: relationOf(indicator.target.comparator),
				limits: limits.filter(
					(limit) =>
						limitsUnit(limit.indicator.target.unit, unit) &&
						isCostOf(limit.indicator.name ?? '', indicator.name ?? ''),
				),
			},
		];
	});
}

/** Whether any indicator states a limit for the cost of one of something. */
export function hasCostLimit(indicators: readonly Countable[]): boolean {
	return indicators.some((indicator) => limitOf(indicator) !== null);
}

/** The opposite side: the more things, the less each costs. */
function relationOf(comparator: Comparator | null): CostRelation {
	if (comparator === '>=') return '<=';
	if (comparator === '>') return '<';
	return comparator === '~' || comparator === '..' ? comparator : '=';
}

const costName = /成本|单价|费用|标准/u;

/**
 * The most that one of something may cost, in fen: an upper limit in yuan under a 成本指标, or named as
 * a cost under anything but a benefit. Null for every other indicator.
 */
function limitOf({ name, level2, target }: Countable): number | null {
	const { kind, unit, comparator, value, upperValue } = target;
	if (kind !== 'quantity' || value === null || !/^元(?:\/\p{Script=Han}+)?$/u.test(unit ?? '')) {
		return null;
	}
	if (comparator === '>=' || comparator === '>' || comparator === '~') return null;
	const level1 = level2 === null ? null : level1Under(level2);
	if (level1 === '效益指标' || level1 === '满意度指标') return null;
	if (!level2?.includes('成本') && !costName.test(name ?? '')) return null;
	return Math.round((upperValue ?? value) * 100);
}

/** Whether a limit in 元 or 元/件 is one for things of this unit. */
function limitsUnit(limitUnit: string | null, unit: string): boolean {
	const [, per] = /^元\/(.+)$/u.exec(limitUnit ?? '') ?? [];
	return per === undefined || countSame(per, unit);
}

/** A longer text tells a story and names no thing. */
const longestName = 200;

/** Words that say how something is counted or paid for, and not what it is. */
const general = /完成|工作|开展|平均|单位|成本|单价|费用|标准|人均|每|数量?$|[次件]数$/gu;

/**
 * Whether a cost is one of the things that a count names: without general words they share two
 * characters in a row and half of the count's characters. The names of a count and of its cost never
 * are alike as a whole (调解案件数, 人民调解平均办案成本), so this asks less than `likeness`.
 */
export function isCostOf(cost: string, count: string): boolean {
	if (cost.length > longestName || count.length > longestName) return false;
	const [whole, matter] = [cost.replace(general, ''), [...count.replace(general, '')]];
	const shared = matter.filter((character) => whole.includes(character)).length;
	const inARow = matter.some(
		(character, i) => i > 0 && whole.includes(`${matter[i - 1]}${character}`),
	);
	return inARow && shared * 2 >= matter.length;
}
