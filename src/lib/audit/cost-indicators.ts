import type { Indicator } from '#lib/model/form.ts';

const costLevels = new Set(['成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标']);

/** Stands under a 成本 label, whatever it measures. */
export function isUnderCost({ level2 }: Indicator): boolean {
	return level2 !== null && costLevels.has(level2);
}

/** Under a 成本 label and about money, a rate or a price: a number of bodies or people is no cost. */
export function isCost(indicator: Indicator): boolean {
	const { name, targetText, target } = indicator;
	if (!isUnderCost(indicator)) return false;
	if (/成本|费用|单价|价格|经费|支出|预算|金额|标准|节约|控制/u.test(name ?? '')) return true;
	return /元|%/.test(target.unit ?? '') || /元|预算/u.test(targetText ?? '');
}
