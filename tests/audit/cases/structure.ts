import { cleanIndicators, firstIndicator } from '../clean-form.ts';
import { indicator, instead, lineIn, lineWith, other, type RuleCase } from '../rule-case.ts';

export const structure: Record<string, RuleCase> = {
	'S-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => !/效益|可持续/.test(level2)) },
				lines: [firstIndicator],
				level: '高',
				says: '效益指标',
			},
		],
		kept: [{ indicators: cleanIndicators.filter(([level2]) => level2 !== '可持续影响指标') }],
	},
	'S-02': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') },
				lines: [],
				level: '中',
			},
			{
				forms: instead('新书平均成本', ['成本指标', '合作书商家数', '≥3(家)']),
				lines: [lineWith('新书平均成本')],
				level: '中',
			},
		],
		kept: [instead('新书平均成本', ['成本指标', '预算控制率', '≤100%'])],
	},
	'S-03': {
		broken: [{ forms: {}, lines: [lineWith('新书平均成本')], level: '提示' }],
		kept: [instead('新书平均成本', ['经济成本指标', '新书平均成本', '≤50元'])],
	},
	'S-04': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '时效指标') },
				lines: [firstIndicator],
				level: '中',
				says: '时效指标',
			},
		],
		kept: [{ indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') }],
	},
	'S-05': {
		broken: [
			{
				forms: indicator(['数量指标', '新书借阅率', '≥50%']),
				lines: [lineIn('数量指标')],
				level: '中',
				suggests: '质量指标',
			},
			{
				forms: indicator(['质量指标', '沙龙参与人数', '≥500(人)']),
				lines: [lineIn('质量指标')],
				level: '中',
				suggests: '数量指标',
			},
			{
				forms: indicator(['质量指标', '新书编目及时率', '≥95%']),
				lines: [lineIn('质量指标')],
				level: '中',
				suggests: '时效指标',
			},
			{
				forms: indicator(['社会效益指标', '借阅系统故障次数', '≤2次']),
				lines: [lineIn('社会效益指标')],
				level: '中',
			},
			{
				forms: indicator(['成本指标', '合作机构数', '≥3(家)']),
				lines: [lineIn('成本指标')],
				level: '中',
				suggests: '数量指标',
			},
			{
				forms: indicator(['时效指标', '读者投诉处置率', '≥95%']),
				lines: [lineIn('时效指标')],
				level: '中',
				suggests: '质量指标',
			},
		],
		kept: [
			indicator(['质量指标', '读者投诉处置率', '≥95%']),
			indicator(['社会效益指标', '社区秩序稳定性', '零投诉（全年）']),
		],
	},
	'S-06': {
		broken: [
			{
				forms: {
					indicators: [
						...cleanIndicators.slice(0, 8),
						['服务对象满意度指标\t', '到馆读者满意度', '≥90%'],
					],
				},
				lines: [firstIndicator + 8],
				level: '低',
			},
		],
		kept: [{}],
	},
	'S-07': {
		broken: [
			{
				forms: indicator(['质量指标', '新书购置数', '≥2000(册)']),
				lines: [firstIndicator, lineIn('质量指标')],
				level: '中',
				says: '出现 2 次',
			},
		],
		kept: [indicator(['质量指标', '新书购置品种数', '≥1500(种)'])],
	},
	'S-08': {
		broken: [
			{
				forms: [
					{ indicators: cleanIndicators.slice(2) },
					...[1, 2, 3, 4].map((n) => ({
						...other,
						projectName: `${'甲乙丙丁'[n - 1] ?? ''}项`,
						total: '10.00',
						fiscal: '10.00',
						annualTotal: '10.00',
						annualFiscal: '10.00',
					})),
				],
				lines: [6, firstIndicator],
				level: '低',
				says: '第 1',
			},
		],
		kept: [[{ indicators: cleanIndicators.slice(2) }, other]],
	},
};
