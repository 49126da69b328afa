import { cleanIndicators, firstIndicator } from '../clean-form.ts';
import { indicator, lineIn, type RuleCase } from '../rule-case.ts';

export const satisfaction: Record<string, RuleCase> = {
	'M-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.slice(0, 8) },
				lines: [firstIndicator + 7],
				level: '高',
			},
		],
		kept: [{}],
	},
	'M-02': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '主管单位满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
				says: '主管',
			},
			{
				forms: indicator(['服务对象满意度指标', '工作人员满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '中',
			},
		],
		kept: [indicator(['服务对象满意度指标', '系统使用单位满意度', '≥90%'])],
	},
	'M-03': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '少儿读者满意度', '≥75%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
				says: '75',
			},
		],
		kept: [indicator(['服务对象满意度指标', '少儿读者满意度', '≥80%'])],
	},
	'M-04': {
		broken: [
			{
				forms: indicator(['服务对象满意度指标', '服务对象满意度', '≥90%']),
				lines: [lineIn('服务对象满意度指标')],
				level: '低',
			},
		],
		kept: [indicator(['服务对象满意度指标', '社区居民满意度', '≥90%'])],
	},
};
