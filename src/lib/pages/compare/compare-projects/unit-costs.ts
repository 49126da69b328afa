import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';

/** What one thing costs if the whole year's amount went into one promise. */
export interface UnitCost {
	indicator: ComparedIndicator;
	unit: string;
	count: number;
	annualFen: number;
	/** Not rounded. */
	fenEach: number;
	/** A promise of at least so many costs at most so much for each. */
	bound: 'at-most' | 'at-least' | 'about' | 'exact';
}

/** Shares, multiples, money, temperature, noise, time: no things that are counted. */
const notCounted =
	/^(%|‰|百分点|比例|倍|遍|元|美元|角|分|度|℃|摄氏度|分贝|天|日|周|月|年|小时|分钟|秒|工作日|季度)$/;

/** Whether a unit counts things (件, 人次, 场) or measures an amount of them (平方米). */
export function isCountable(unit: string | null): unit is string {
	return unit !== null && !unit.includes('/') && !notCounted.test(unit);
}

/**
 * 年度资金申请总额 divided by the count of each 数量指标 that is a positive number of a countable unit,
 * in the form's order. None where the amount is blank or nothing.
 */
export function toUnitCosts({ annual_total_fen, indicators }: ComparedProject): UnitCost[] {
	if (annual_total_fen === null || annual_total_fen <= 0) return [];
	return indicators.flatMap((indicator) => {
		const { level2, kind, value, upper_value, unit, basis } = indicator;
		const isCount = level2 === '数量指标' && kind === 'quantity' && basis === null;
		if (!isCount || value === null || value <= 0 || upper_value !== null || !isCountable(unit)) {
			return [];
		}
		return [
			{
				indicator,
				unit,
				count: value,
				annualFen: annual_total_fen,
				fenEach: annual_total_fen / value,
				bound: boundOf(indicator),
			},
		];
	});
}

function boundOf({ comparator }: ComparedIndicator): UnitCost['bound'] {
	if (comparator === '>=' || comparator === '>') return 'at-most';
	if (comparator === '<=' || comparator === '<') return 'at-least';
	return comparator === '~' ? 'about' : 'exact';
}
