// The official taxonomy of indicators. Level 2 decides level 1.
// 成本指标 is below 产出指标 in older forms and a level 1 of its own in newer ones.

export const level1s = ['产出指标', '成本指标', '效益指标', '满意度指标'] as const;
export type Level1 = (typeof level1s)[number];

/** The level-2 types in the order of the taxonomy. Forms print them in this order. */
export const level2s = [
	'数量指标',
	'质量指标',
	'时效指标',
	'成本指标',
	'经济成本指标',
	'社会成本指标',
	'生态环境成本指标',
	'经济效益指标',
	'社会效益指标',
	'生态效益指标',
	'可持续影响指标',
	'服务对象满意度指标',
] as const;
export type Level2 = (typeof level2s)[number];

const level1Of: Record<Level2, Level1> = {
	数量指标: '产出指标',
	质量指标: '产出指标',
	时效指标: '产出指标',
	成本指标: '产出指标',
	经济成本指标: '成本指标',
	社会成本指标: '成本指标',
	生态环境成本指标: '成本指标',
	经济效益指标: '效益指标',
	社会效益指标: '效益指标',
	生态效益指标: '效益指标',
	可持续影响指标: '效益指标',
	服务对象满意度指标: '满意度指标',
};

/** The level 1 above a level 2 in the taxonomy. */
export function level1Under(level2: Level2): Level1 {
	return level1Of[level2];
}

/** The index of a level 2 in the order of the taxonomy. */
export function level2Order(level2: Level2): number {
	return level2s.indexOf(level2);
}

/** A short English name of each level 2 for column names. */
export const level2Code: Record<Level2, string> = {
	数量指标: 'quantity',
	质量指标: 'quality',
	时效指标: 'timeliness',
	成本指标: 'cost',
	经济成本指标: 'economic_cost',
	社会成本指标: 'social_cost',
	生态环境成本指标: 'ecological_cost',
	经济效益指标: 'economic_benefit',
	社会效益指标: 'social_benefit',
	生态效益指标: 'ecological_benefit',
	可持续影响指标: 'sustainability',
	服务对象满意度指标: 'satisfaction',
};
