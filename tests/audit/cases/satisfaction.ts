import { cleanIndicators, firstIndicator } from '../clean-form.ts';
import { indicator, lineIn, type RuleCase } from '../rule-case.ts';

export const satisfaction: Record<string, RuleCase> = {
	'M-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.slice(0, 8) },
				lines: [firstIndicator + 7],
				level: '高',
				says: '没有服务对象满意度指标',
			},
		],
		kept: [{}, { indicators: [] }],
	},
	'M-02': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '主管单位满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
				says: '评价人是主管、出资或委托的一方',
			},
			{
				forms: indicator(['服务对象满意度指标', '工作人员满意度', '']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
				says: '评价人是项目自己的工作人员',
			},
		],
		kept: [
			indicator(['服务对象满意度指标', '系统使用单位满意度', '≥90%']),
			indicator(['服务对象满意度指标', '少儿读者满意度', '≥90%']),
			indicator(['质量指标', '主管单位满意度', '≥90%']),
		],
	},
	'M-03': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '少儿读者满意度', '≥75%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
				says: '满意度目标 75% 低于 80%',
			},
		],
		kept: [
			indicator(['服务对象满意度指标', '少儿读者满意度', '≥80%']),
			indicator(['服务对象满意度指标', '少儿读者满意度', '满意']),
			indicator(['服务对象满意度指标', '少儿读者满意度', '≥75分']),
			indicator(['服务对象满意度指标', '少儿读者满意度', '同比提升5%']),
			indicator(['质量指标', '少儿读者满意度', '≥75%']),
		],
	},
	'M-04': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '服务对象满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
				says: '没有写明具体的服务对象，建议明确。服务对象满意度 ≥90%',
			},
			{
				forms: indicator(['服务对象满意度指标', '受益群体 满意率', '']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
			},
		],
		kept: [
			indicator(['服务对象满意度指标', '社区居民满意度', '≥90%']),
			indicator(['服务对象满意度指标', '受益群众满意率', '≥90%']),
			indicator(['服务对象满意度指标', '使用人满意度', '≥90%']),
			indicator(['质量指标', '服务对象满意度', '≥90%']),
		],
	},
};
