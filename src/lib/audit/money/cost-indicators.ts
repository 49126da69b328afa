import type { Indicator } from '#lib/model/form.ts';

const costLevels = new Set(['成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标']);

/** Whether an indicator stands under a 成本 label, whatever it measures. */
export function isUnderCost({ level2 }: Indicator): boolean {
	return level2 !== null && costLevels.has(level2);
}

/**
 * Whether an indicator stands under a 成本 label and measures money, a rate or a price. A number of
 * organisations or people is not a cost.
 */
export function isCost(indicator: Indicator): boolean {
	const { name, targetText, target } = indicator;
	if (!isUnderCost(indicator)) return false;
	if (/成本|费用|单价|价格|经费|支出|预算|金额|标准|节约|控制/u.test(name ?? '')) return true;
	return /元|%/.test(target.unit ?? '') || /元|预算/u.test(targetText ?? '');
}
