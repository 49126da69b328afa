// The official taxonomy of indicators: level 2 decides level 1.
// 成本指标 stood under 产出指标 in older forms and is a level 1 of its own in newer ones.

export const level1s = ['产出指标', '成本指标', '效益指标', '满意度指标'] as const;
export type Level1 = (typeof level1s)[number];

/** Level 2 in the taxonomy's order, which is also the order in which forms print them. */
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

/** The level 1 under which the taxonomy places a level 2. */
export function level1Under(level2: Level2): Level1 {
	return level1Of[level2];
}

/** The place of a level 2 in the taxonomy's order, from 0. */
export function level2Order(level2: Level2): number {
	return level2s.indexOf(level2);
}

/** A short English name of each level 2, for the names of columns. */
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
