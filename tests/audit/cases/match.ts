import { clean, firstIndicator, withIndicator } from '../clean-form.ts';
import { indicator, instead, lineIn, lineWith, type RuleCase } from '../rule-case.ts';

export const match: Record<string, RuleCase> = {
	'G-01': {
		broken: [
			{
				forms: {
					annualGoal: '购置新书2000册，举办12场读者沙龙分享会，借阅服务30000人次。',
					...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '=20(场)']),
				},
				lines: [11, lineWith('读者沙龙举办数')],
				level: '高',
				says: '12场读者沙龙分享会',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}于10-11月开展优秀读者评选。`,
					...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '高',
				says: '10-11月',
			},
		],
		kept: [
			{
				annualGoal: '购置新书2000册，每月举办1场读者沙龙分享会，借阅服务30000人次。',
				...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '≥12(场)']),
			},
			{
				annualGoal: `${clean.annualGoal}于9-11月开展优秀读者评选。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
			},
		],
	},
	'G-02': {
		broken: [
			{
				forms: { annualGoal: `${clean.annualGoal}购置12台自助借还设备。` },
				lines: [11],
				level: '中',
				says: '12台自助借还设备',
			},
		],
		kept: [{ annualGoal: `${clean.annualGoal}12场沙龙面向少儿。` }],
	},
	'G-03': {
		broken: [
			{
				forms: indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				annualGoal: `${clean.annualGoal}举办巡展。`,
			},
		],
	},
	'G-04': {
		broken: [
			{
				forms: {
					annualGoal: `${clean.annualGoal}故障后24小时内到现场处理。`,
					...indicator(['时效指标', '故障响应时限', '≤4小时']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
				says: '24小时',
			},
			{
				forms: {
					indicators: withIndicator(
						'新书上架时限',
						['时效指标', '新书上架时限', '≤15天'],
						['时效指标', '馆舍安全检查及时性', '每季度1次'],
					).toSpliced(3, 0, ['数量指标', '馆舍安全检查次数', '=12(次)']),
					annualGoal: `${clean.annualGoal}馆舍安全检查12次。`,
				},
				lines: [firstIndicator + 3, firstIndicator + 6],
				level: '中',
				says: '折合全年 4 次',
			},
		],
		kept: [
			{
				annualGoal: `${clean.annualGoal}故障后4小时内到现场处理。`,
				...indicator(['时效指标', '故障响应时限', '≤4小时']),
			},
		],
	},
};
