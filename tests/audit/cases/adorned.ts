// What a form prints around names: marks, numbers, units in brackets, codes of a system.
import { clean } from '../clean-form.ts';
import { indicator, instead, lineIn, lineWith, type RuleCase } from '../rule-case.ts';

export const adorned: Record<string, RuleCase> = {
	'M-04': {
		broken: ['★服务对象满意度', '指标1：服务对象满意度', '服务对象满意度（%）'].map((name) => ({
			forms: indicator(['服务对象满意度指标', name, '≥90%']),
			lines: [lineIn('服务对象满意度指标')],
			level: '低',
		})),
		kept: [indicator(['服务对象满意度指标', '★到馆居民满意度（%）', '≥90%'])],
	},
	'V-11': {
		broken: ['▲完成读者沙龙', '2.完成读者沙龙', '完成读者沙龙（场）'].map((name) => ({
			forms: instead('读者沙龙举办数', ['数量指标', name, '≥12场']),
			lines: [lineWith('读者沙龙举办数')],
			level: '低',
			suggests: '可写作“读者沙龙数”',
		})),
		kept: [instead('读者沙龙举办数', ['数量指标', '★完成读者沙龙场数（场）', '≥12'])],
	},
	'V-02': {
		broken: [
			{
				forms: instead('新书验收合格率', ['质量指标', '新书验收合格率（件）', '≥98']),
				lines: [lineWith('新书验收合格率')],
				level: '中',
				says: '括号里的单位却是“件”',
			},
			{
				forms: instead('新书购置数', ['数量指标', '★新书购置数（册）', '充足']),
				lines: [lineWith('新书购置数')],
				level: '高',
			},
		],
		kept: [instead('新书验收合格率', ['质量指标', '新书验收合格率（%）', '≥98'])],
	},
	'V-03': {
		broken: [
			{
				forms: instead('新书购置数', ['数量指标', '新书购置数（件数）', '≥2000']),
				lines: [lineWith('新书购置数')],
				level: '低',
				says: '单位写作“件数”',
			},
		],
		kept: [instead('新书购置数', ['数量指标', '新书购置数（件）', '≥2000'])],
	},
	'V-01': {
		broken: [
			{
				forms: instead('新书购置数', ['数量指标', '2023年新书购置数', '']),
				lines: [lineWith('新书购置数')],
				level: '高',
			},
		],
		// The target stands in the name: whether it is blank is not known.
		kept: [
			instead('新书购置数', ['数量指标', '新书购置数2000册数', '']),
			instead('新书购置数', ['数量指标', '新书购置数≥2000册', '']),
		],
	},
	'G-04': {
		broken: [
			{
				forms: {
					annualGoal: `${clean.annualGoal}设备故障2小时内到场。`,
					...indicator(['时效指标', '设备故障响应时限（小时）', '≤8']),
				},
				lines: [11, lineIn('时效指标')],
				level: '中',
			},
		],
		kept: [
			{
				annualGoal: `${clean.annualGoal}设备故障2小时内到场。`,
				...indicator(['时效指标', '设备故障响应时限（分钟）', '≤120']),
			},
		],
	},
	'I-05': {
		broken: [{ forms: { department: '某区文化局(汇总) 308001' }, lines: [4], level: '低' }],
		kept: [{ department: '某区文化局 308001' }],
	},
	'G-03': {
		broken: [
			{
				forms: {
					annualGoal: `${clean.annualGoal}安装书架60套。`,
					...indicator(['数量指标', '消毒烘干机组安装数', '≥3台']),
				},
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				annualGoal: `${clean.annualGoal}安装消毒设备3台。`,
				...indicator(['数量指标', '消毒烘干机组安装数', '≥3台']),
			},
			{
				annualGoal: `${clean.annualGoal}培训一批骨干。`,
				...indicator(['数量指标', '培训人数', '≥3人']),
			},
		],
	},
	'G-01': {
		broken: [
			{
				forms: {
					annualGoal: `${clean.annualGoal}回收旧书废纸769公斤。`,
					...indicator(['数量指标', '指标4：回收旧书废纸数量', '≥700公斤']),
				},
				lines: [11, lineIn('数量指标')],
				level: '中',
			},
			{
				forms: {
					annualGoal: `${clean.annualGoal}设置自助还书箱63个。`,
					...indicator(['数量指标', '★设置自助还书箱数', '=64个']),
				},
				lines: [11, lineIn('数量指标')],
				level: '高',
			},
		],
		kept: [
			{
				annualGoal: `${clean.annualGoal}设置自助还书箱用3个月。`,
				...indicator(['数量指标', '设置自助还书箱数', '=64个']),
			},
		],
	},
};
