import { instead, type RuleCase } from '../rule-case.ts';

export const comparison: Record<string, RuleCase> = {
	'C-01': {
		broken: [
			{
				forms: instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤5000元']),
				lines: [6, 14, 18],
				level: '中',
				says: '8,333.33',
			},
		],
		kept: [instead('新书平均成本', ['成本指标', '沙龙举办平均成本', '≤9000元'])],
	},
	'C-02': {
		broken: [
			{
				forms: [60, 90, 90, 92, 95, 95, 95, 98, 98, 99].map((value) => ({
					...instead('新书验收合格率', ['质量指标', '新书验收合格率', `≥${value}%`]),
					unit: `第${value}馆`,
				})),
				lines: [16],
				level: '提示',
				says: '中位数为 95%',
			},
		],
		kept: [
			[60, 90, 95, 95].map((value) =>
				instead('新书验收合格率', ['质量指标', '新书验收合格率', `≥${value}%`]),
			),
		],
	},
};
