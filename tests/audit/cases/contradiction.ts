import { clean } from '../clean-form.ts';
import { indicator, instead, lineIn, lineWith, type Parts, type RuleCase } from '../rule-case.ts';

/** A goal of 12 salons beside this target for them. */
const salons = (target: string): Parts => ({
	annualGoal: '购置新书2000册，举办12场读者沙龙分享会，借阅服务30000人次。',
	...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', target]),
});

export const contradiction: Record<string, RuleCase> = {
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
			// What is counted stands before its number.
			...[
				['举办读者沙龙分享会12场', '读者沙龙分享会举办数', '=20(场)'],
				['全年举办读者沙龙分享会不少于12场', '读者沙龙分享会举办数', '=20(场)'],
				['修复馆藏古籍文献300册', '馆藏古籍文献修复数', '=500(册)'],
			].map(([said = '', name = '', target = '']) => ({
				forms: {
					annualGoal: `${clean.annualGoal}${said}。`,
					...indicator(['数量指标', name, target]),
				},
				lines: [11, lineIn('数量指标')],
				level: '高' as const,
			})),
			// The goal does not say that they are paid for.
			{
				forms: {
					annualGoal: `${clean.annualGoal}走访12家社区养老机构。`,
					...indicator(['数量指标', '社区养老机构补贴数', '=30(家)']),
				},
				lines: [11, lineIn('数量指标')],
				level: '中',
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
			// A line of a page ends within the number.
			{
				annualGoal: '购置新书2000册，举办1 20场读者沙龙分享会，借阅服务30000人次。',
				...instead('读者沙龙举办数', ['数量指标', '读者沙龙分享会举办数', '=120(场)']),
			},
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
};
