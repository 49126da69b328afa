import {
	andIndicator,
	clean,
	cleanIndicators,
	firstIndicator,
	withIndicator,
} from '../clean-form.ts';
import { indicator, lineIn, type Parts, type RuleCase } from '../rule-case.ts';

/** A number of checks beside how often one of that name is made. */
const checks = (count: string, often: string, name = '馆舍安全检查及时性'): Parts => ({
	indicators: withIndicator(
		'新书上架时限',
		['时效指标', '新书上架时限', '≤15天'],
		['时效指标', name, often],
	).toSpliced(3, 0, ['数量指标', '馆舍安全检查次数', count]),
});

export const match: Record<string, RuleCase> = {
	'G-02': {
		broken: [
			{
				forms: { annualGoal: `${clean.annualGoal}购置12台自助借还设备。` },
				lines: [11],
				level: '中',
				says: '写“12台自助借还设备”',
			},
			{
				forms: { annualGoal: `${clean.annualGoal}培训20名业务骨干。` },
				lines: [11],
				level: '中',
				says: '写“20名业务骨干”',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}购置12台自助借还设备。`,
					...indicator(['数量指标', '自动售货机数', '=12(台)']),
				},
				lines: [11],
				level: '中',
			},
		],
		kept: [
			{ annualGoal: '' },
			{ annualGoal: `${clean.annualGoal}12场沙龙面向少儿。` },
			{ annualGoal: `${clean.annualGoal}达到98%居民知晓。` },
			{ annualGoal: `${clean.annualGoal}购置12台。` },
			{ annualGoal: `${clean.annualGoal}购置12台工作项目。` },
			{ annualGoal: `${clean.annualGoal}覆盖14个街镇。` },
			{ annualGoal: `${clean.annualGoal}购置12台自助借还设备。`, indicators: [] },
			{
				annualGoal: `${clean.annualGoal}购置12台自助借还设备。`,
				...indicator(['数量指标', '借还设备购置数', '≥10(台)']),
			},
			{
				annualGoal: `${clean.annualGoal}对外开放自习室12场不设限制。`,
				...indicator(['数量指标', '自习室开放', '=12(场)']),
			},
			{
				annualGoal: `${clean.annualGoal}12场读书。`,
				...indicator(['质量指标', '读书效果', '好']),
			},
			{
				annualGoal: `${clean.annualGoal}12台自助借还设备。`,
				...indicator(['质量指标', '新增服务', '自助借还均可用']),
			},
		],
	},
	'G-03': {
		broken: [
			{
				forms: indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				lines: [lineIn('数量指标')],
				level: '低',
				says: '数量指标“巡展开放天数”',
			},
			{
				forms: {
					...indicator(['数量指标', '巡展开放天数', '≥30(天)']),
					overallGoal: '',
				},
				lines: [lineIn('数量指标')],
				level: '低',
			},
			{
				forms: { ...indicator(['数量指标', '巡展开放天数', '']), annualGoal: '' },
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				overallGoal: '',
				annualGoal: '',
			},
			{
				...indicator(['数量指标', '巡展开放天数', '≥30(天)']),
				projectName: '图书巡展经费',
			},
			indicator(['质量指标', '巡展开放天数', '≥30(天)']),
			indicator(['数量指标', '工作完成数量', '≥30(项)']),
			indicator(['数量指标', '巡数量展', '≥30(项)']),
			indicator(['数量指标', '新人馆藏', '≥30(项)']),
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
				says: '年度总体目标写“24小时内到现场”，指标“故障响应时限”为“≤4小时”',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}30分钟内响应。`,
					indicators: [
						...andIndicator(['时效指标', '应急处置', '1小时内']).slice(0, 6),
						['时效指标', '到场时限', '≤2小时'],
						...cleanIndicators.slice(5),
					],
				},
				lines: [11, lineIn('时效指标'), lineIn('时效指标') + 1],
				level: '中',
				says: '“应急处置”为“1小时内”、“到场时限”为“≤2小时”',
			},
			...(
				[
					['≥12(次)', '每季度1次', 4],
					['>5(次)', '每季度1次', 4],
					['>4(次)', '每季度1次', 4],
					['=2(次)', '每月1次', 12],
				] as const
			).map(([count, often, times]) => ({
				forms: checks(count, often),
				lines: [firstIndicator + 3, firstIndicator + 6],
				level: '中' as const,
				says: `“馆舍安全检查次数”为“${count}”，“馆舍安全检查及时性”为“${often}”，折合全年 ${times} 次`,
			})),
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
			checks('=4(次)', '每季度1次'),
			checks('≥4(次)', '每季度1次'),
			checks('≥3(次)', '每季度1次'),
			checks('>3(次)', '每季度1次'),
			checks('≤12(次)', '每季度1次'),
			checks('=12(处)', '每季度1次'),
			checks('=12(次)', '每天1次'),
			checks('=12(次)', '每学期1次'),
			checks('=12(次)', '及时'),
			checks('=12(次)', '每季度1次', '员工体检及时性'),
			checks('=12(次)', '每季度1次', '各馆馆舍安全巡查及时性'),
			{
				annualGoal: `${clean.annualGoal}1天内响应。`,
				...indicator(['时效指标', '故障响应时限', '≤24小时']),
			},
			{
				annualGoal: `${clean.annualGoal}30分钟内响应。`,
				...indicator(['时效指标', '故障响应时限', '≤0.5小时']),
			},
			{
				annualGoal: `${clean.annualGoal}24小时内到现场。`,
				...indicator(['时效指标', '读者投诉办结时限', '≤4小时']),
			},
			{
				annualGoal: `${clean.annualGoal}24小时内到现场。`,
				...indicator(['时效指标', '应急演练时间', '≤1周']),
			},
			{
				annualGoal: `${clean.annualGoal}24小时内到现场。`,
				...indicator(['数量指标', '应急演练', '≥4次']),
			},
			{
				annualGoal: `${clean.annualGoal}故障后4小时内到现场处理。`,
				...indicator(['时效指标', '故障响应时限', '≤4小时']),
			},
		],
	},
};
