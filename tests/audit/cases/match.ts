import {
	andIndicator,
	clean,
	cleanIndicators,
	firstIndicator,
	withIndicator,
} from '../clean-form.ts';
import { indicator, instead, lineIn, lineWith, type Parts, type RuleCase } from '../rule-case.ts';

/** A goal of 12 salons beside this target for them. */
const salons = (target: string): Parts => ({
	annualGoal: '购置新书2000册，举办12场读者沙龙分享会，借阅服务30000人次。',
	...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', target]),
});

/** A number of checks beside how often one of that name is made. */
const checks = (count: string, often: string, name = '馆舍安全检查及时性'): Parts => ({
	indicators: withIndicator(
		'新书上架时限',
		['时效指标', '新书上架时限', '≤15天'],
		['时效指标', name, often],
	).toSpliced(3, 0, ['数量指标', '馆舍安全检查次数', count]),
});

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
				says: '年度总体目标写“12场读者沙龙分享会”，指标“读者沙龙分享会举办数”的值为“=20(场)”',
			},
			...['15-20(场)', '10-11(场)', '约10(场)', '约14(场)'].map((target) => ({
				forms: salons(target),
				lines: [11, lineWith('读者沙龙举办数')],
				level: '高' as const,
			})),
			{
				forms: {
					overallGoal: `${clean.overallGoal}于10月至11月，10至11月开展优秀读者评选；`,
					...indicator(['时效指标', '优秀读者评选完成时间', '10-12月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
				says: '项目总目标写“10至11月”，指标“优秀读者评选完成时间”的值为“10-12月”',
			},
			{
				forms: {
					overallGoal: `${clean.overallGoal}于10至11月开展优秀读者评选；另有安排`,
					...indicator(['时效指标', '优秀读者评选完成时间', '10-12月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
				says: '核实。于10至11月开展优秀读者评选；优秀读者评选完成时间 10-12月',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}于10-11月开展优秀读者评选。`,
					...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
				says: '年度总体目标写“10-11月”',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}于4-6月开展优秀读者评选。`,
					...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
				},
				lines: [11, lineIn('时效指标')],
				level: '高',
			},
			// One side says which of the stations, the other does not.
			{
				forms: {
					annualGoal: `${clean.annualGoal}新建5个社区阅读站点。`,
					...indicator(['数量指标', '社区阅读站点数', '=20(个)']),
				},
				lines: [11, lineIn('数量指标')],
				level: '中',
			},
			{
				forms: salons('≥10(场)'),
				lines: [11, lineWith('读者沙龙举办数')],
				level: '中',
			},
		],
		kept: [
			...['10-12(场)', '12-20(场)', '约11(场)', '约13(场)', '=20(次)', '每月1次'].map(salons),
			{ ...salons('=20(场)'), annualGoal: '购置新书2000册，举办12场大型的读者沙龙分享会。' },
			{ ...salons('=20(场)'), annualGoal: '举办12场读者沙龙分享会，加上8场共20场读者沙龙分享会。' },
			{
				annualGoal: `${clean.annualGoal}完成12场项目服务活动。`,
				...indicator(['数量指标', '项目服务活动数', '=20(场)']),
			},
			{
				annualGoal: `${clean.annualGoal}于10-11月开展读者座谈。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
			},
			{
				annualGoal: `${clean.annualGoal}于10-11月开展读者座谈，其后开展优秀读者评选。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '9-11月']),
			},
			{
				annualGoal: `${clean.annualGoal}于10-11月开展优秀读者评选。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '≤30天']),
			},
			{
				annualGoal: `${clean.annualGoal}于10-11月开展优秀读者评选。`,
				...indicator(['时效指标', '优秀读者评选完成时间', '每周三']),
			},
			{
				annualGoal: '购置新书2000册，每月举办1场读者沙龙分享会，借阅服务30000人次。',
				...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '≥12(场)']),
			},
			// Of another year, and of a project of several.
			{
				annualGoal: `${clean.annualGoal}2022年建成5个社区阅读站点。`,
				...indicator(['数量指标', '社区阅读站点数', '=20(个)']),
			},
			{
				overallGoal: `${clean.overallGoal}建成30个社区阅读站点。`,
				end: '2025-12-31',
				...indicator(['数量指标', '社区阅读站点数', '=20(个)']),
			},
			// A part, and its whole.
			{
				annualGoal: `${clean.annualGoal}培训20名社区阅读辅导员骨干。`,
				...indicator(['数量指标', '社区阅读辅导员培训数', '=200(名)']),
			},
			{
				annualGoal: `${clean.annualGoal}先培训20名社区阅读辅导员，全年参训的辅导员共200人。`,
				...indicator(['数量指标', '社区阅读辅导员培训数', '=200(名)']),
			},
			{
				annualGoal: `${clean.annualGoal}新建5个社区阅读站点。`,
				...indicator(['数量指标', '社区阅读站点运行数', '=20(个)']),
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
