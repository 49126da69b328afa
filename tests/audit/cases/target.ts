import { clean } from '../clean-form.ts';
import { indicator, lineIn, type RuleCase } from '../rule-case.ts';

export const target: Record<string, RuleCase> = {
	'V-01': {
		broken: [
			{
				forms: indicator(['质量指标', '新书编目准确率', '']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
			{
				forms: indicator(['质量指标', '新书编目准确率', '/']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
		],
		kept: [indicator(['质量指标', '新书编目准确率', '100%'])],
	},
	'V-02': {
		broken: [
			{
				forms: indicator(['质量指标', '重大差错发生数', '健全']),
				lines: [lineIn('质量指标')],
				level: '高',
			},
			{
				forms: indicator(['质量指标', '编目完成率', '=4(项)']),
				lines: [lineIn('质量指标')],
				level: '高',
				says: '“项”',
			},
			{
				forms: indicator(['质量指标', '街镇覆盖率', '14个街镇']),
				lines: [lineIn('质量指标')],
				level: '中',
			},
			{
				forms: indicator(['时效指标', '编目完成时限', '较快']),
				lines: [lineIn('时效指标')],
				level: '中',
			},
			{
				forms: indicator(['质量指标', '评审得分', '≥80%']),
				lines: [lineIn('质量指标')],
				level: '中',
			},
		],
		kept: [
			indicator(['质量指标', '办事效率', '高']),
			indicator(['质量指标', '视频在线率', '≥0.97']),
			indicator(['质量指标', '评审得分', '≥80分']),
		],
	},
	'V-03': {
		broken: [
			{
				forms: {
					...indicator(['数量指标', '馆员招录人数', '=6(个)']),
					annualGoal: `${clean.annualGoal}馆员招录6名。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
				says: '人数',
			},
			{
				forms: {
					...indicator(['数量指标', '专家聘用数', '=6(人次)']),
					annualGoal: `${clean.annualGoal}聘用6名专家。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
			},
		],
		kept: [
			{
				...indicator(['数量指标', '馆员招录人数', '=6(名)']),
				annualGoal: `${clean.annualGoal}馆员招录6人。`,
			},
		],
	},
	'V-04': {
		broken: [
			{
				forms: indicator(['可持续影响指标', '管理制度健全性', '健全']),
				lines: [lineIn('可持续影响指标')],
				level: '低',
			},
		],
		kept: [
			indicator(['可持续影响指标', '管理制度健全性', '健全（覆盖采编、流通、安全三类）']),
			indicator(['可持续影响指标', '馆藏特色', '地方文献成体系']),
		],
	},
	'V-05': {
		broken: [
			{
				forms: indicator(['时效指标', '编目及时性', '及时']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '期限',
			},
			{
				forms: indicator(['质量指标', '馆际互借量', '约300册']),
				lines: [lineIn('质量指标')],
				level: '中',
				says: '约',
			},
			{
				forms: indicator(['时效指标', '宣传及时性', '1-12月']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '全年',
			},
			{
				forms: indicator(['时效指标', '例会及时性', '每月1次或每季度1次']),
				lines: [lineIn('时效指标')],
				level: '中',
				says: '二选一',
			},
			{
				forms: indicator(['社会效益指标', '体系构建', '基本完成']),
				lines: [lineIn('社会效益指标')],
				level: '中',
				says: '基本',
			},
		],
		kept: [
			indicator(['时效指标', '编目及时性', '及时(到货后5日)']),
			indicator(['时效指标', '宣传及时性', '4-6月']),
		],
	},
	'V-06': {
		broken: [
			{
				forms: indicator(['时效指标', '咨询回复', '工作日5分钟内，节假日4小时内']),
				lines: [lineIn('时效指标')],
				level: '低',
			},
		],
		kept: [indicator(['时效指标', '咨询回复', '≤5分钟'])],
	},
	'V-07': {
		broken: [
			{
				forms: indicator(['质量指标', '编目准确率', '98%']),
				lines: [lineIn('质量指标')],
				level: '低',
			},
		],
		kept: [
			indicator(['质量指标', '编目准确率', '98%以上']),
			indicator(['时效指标', '例会频次', '每月1次']),
		],
	},
	'V-08': {
		broken: [
			{
				forms: indicator(['质量指标', '获奖作品', '≥3.00(件)']),
				lines: [lineIn('质量指标')],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '读者评分', '≥4.50(分)'])],
	},
	'V-09': {
		broken: [
			{
				forms: indicator(['质量指标', '编目准确率', '≥98.00(%)']),
				lines: [16, lineIn('质量指标'), 20, 21, 22],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '编目准确率', '≥98％'])],
	},
	'V-10': {
		broken: [
			{
				forms: indicator(['质量指标', '好书推荐', '>80(种)']),
				lines: [lineIn('质量指标')],
				level: '低',
				says: '≥',
			},
			{
				forms: {
					...indicator(['数量指标', '读者咨询受理数', '=94(件)']),
					annualGoal: `${clean.annualGoal}受理读者咨询94件。`,
				},
				lines: [lineIn('数量指标')],
				level: '低',
				says: '不宜用',
			},
		],
		kept: [indicator(['质量指标', '读者投诉数', '<3(件)'])],
	},
	'V-11': {
		broken: [
			{
				forms: indicator(['社会效益指标', '提升居民阅读兴趣', '≥10%']),
				lines: [lineIn('社会效益指标')],
				level: '低',
			},
		],
		kept: [indicator(['质量指标', '提升培训通过率', '≥90%'])],
	},
};
