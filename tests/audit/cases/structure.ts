import { cleanIndicators, firstIndicator } from '../clean-form.ts';
import {
	indicator,
	instead,
	lineIn,
	lineWith,
	other,
	type Parts,
	type RuleCase,
} from '../rule-case.ts';

/** A project of 100,000 yuan with these parts among four of 10. */
const large = (parts: Parts): Parts[] => [
	parts,
	...[...'甲乙丙丁'].map((name) => ({
		...other,
		projectName: `${name}项`,
		total: '10.00',
		fiscal: '10.00',
		annualTotal: '10.00',
		annualFiscal: '10.00',
	})),
];

export const structure: Record<string, RuleCase> = {
	'S-01': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => !/效益|可持续/.test(level2)) },
				lines: [firstIndicator],
				level: '高',
				says: '没有效益指标',
			},
			{
				forms: { indicators: cleanIndicators.slice(8) },
				lines: [firstIndicator],
				level: '高',
				says: '没有产出指标、效益指标',
			},
		],
		kept: [
			{ indicators: [] },
			{ indicators: cleanIndicators.filter(([level2]) => level2 !== '可持续影响指标') },
		],
	},
	'S-02': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') },
				lines: [],
				level: '中',
				says: '没有成本指标',
			},
			...(
				[
					['成本指标', '合作书商家数', '≥3(家)'],
					['成本指标', '合作书商', ''],
					['质量指标', '新书平均成本', '≤50元'],
				] as const
			).map((row) => ({
				forms: instead('新书平均成本', row),
				lines: row[0] === '成本指标' ? [lineWith('新书平均成本')] : [],
				level: '中' as const,
				says: row[0] === '成本指标' ? '疑似没有有效的成本指标' : '没有成本指标',
			})),
		],
		kept: [
			instead('新书平均成本', ['成本指标', '预算控制率', '≤100%']),
			instead('新书平均成本', ['成本指标', '合作书商让利', '≥5%']),
			instead('新书平均成本', ['成本指标', '合作书商让利', '≥5(元/册)']),
			instead('新书平均成本', ['成本指标', '合作书商让利', '按预算执行']),
			instead('新书平均成本', ['成本指标', '装订费用', '合理']),
			instead('新书平均成本', ['社会成本指标', '装订费用', '合理']),
			{ indicators: [] },
		],
	},
	'S-03': {
		broken: [
			{ forms: {}, lines: [lineWith('新书平均成本')], level: '提示', says: '供参考。新书平均成本' },
		],
		kept: [
			instead('新书平均成本', ['经济成本指标', '新书平均成本', '≤50元']),
			...['(2019年度)', '(2021年度)', ''].map((year) => ({ year })),
		],
	},
	'S-04': {
		broken: [
			{
				forms: { indicators: cleanIndicators.filter(([level2]) => level2 !== '时效指标') },
				lines: [firstIndicator],
				level: '中',
				says: '产出指标下没有时效指标，',
			},
			{
				forms: { indicators: cleanIndicators.slice(4) },
				lines: [firstIndicator],
				level: '中',
				says: '没有数量指标、质量指标，',
			},
		],
		kept: [
			{ indicators: cleanIndicators.slice(6) },
			{ indicators: cleanIndicators.filter(([level2]) => level2 !== '成本指标') },
		],
	},
	'S-05': {
		broken: (
			[
				['数量指标', '新书借阅率', '≥50%', '比率不是数量', '质量指标'],
				['数量指标', '新书编目完成率', '≥50%', '比率不是数量', null],
				['数量指标', '新书占比', '较高', '比率不是数量', '质量指标'],
				['数量指标', '新书编目及时率', '≥95%', '及时性、时限不是数量', '时效指标'],
				['数量指标', '新书更新', '≥5%', '百分比不是数量', null],
				['质量指标', '沙龙参与人数', '≥500(人)', '人数、规模不是质量', '数量指标'],
				['质量指标', '新书编目及时率', '≥95%', '及时性、时限不是质量', '时效指标'],
				['时效指标', '读者投诉处置率', '≥95%', '合格率、处置率不是时效', '质量指标'],
				['成本指标', '合作机构数', '≥3(家)', '机构数、人数不是成本', '数量指标'],
				['社会效益指标', '借阅系统故障次数', '≤2次', '系统稳定、故障不是效益', '质量指标'],
				['社会效益指标', '新书编目及时率', '≥95%', '及时性、时限不是效益', '时效指标'],
				['可持续影响指标', '读者投诉处置率', '≥95%', '合格率、处置率不是效益', '质量指标'],
				['可持续影响指标', '合作网点数', '≥3(家)', '机构数不是效益', '数量指标'],
			] as const
		).map(([type, name, target, why, belongs]) => ({
			forms: indicator([type, name, target]),
			lines: [lineIn(type)],
			level: '中' as const,
			says: `列在${type}下，而${why}，`,
			suggests: belongs,
		})),
		kept: (
			[
				['质量指标', '读者投诉处置率', '≥95%'],
				['社会效益指标', '社区秩序稳定性', '零投诉（全年）'],
				['社会效益指标', '社区故障排除', '较好'],
				['社会效益指标', '系统使用面', '较广'],
				['社会效益指标', '读者网点', '较多'],
				['数量指标', '新书借阅率', '=4(项)'],
				['数量指标', '新书借阅次数', '≥4(次)'],
				['时效指标', '新书借阅率', '≥50%'],
				['成本指标', '书商机构返利', '≥3(元)'],
				['服务对象满意度指标', '新书编目及时率', '≥95%'],
			] as const
		).map((row) => indicator(row)),
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
				says: '1 行的标签、名称或值疑似错列（第 21 行：名称在指标值列），建议核对列位。到馆读者满意度',
			},
		],
		kept: [{}, { indicators: [] }],
	},
	'S-07': {
		broken: [
			{
				forms: indicator(['质量指标', '新书购置数', '≥2000(册)']),
				lines: [firstIndicator, lineIn('质量指标')],
				level: '中',
				says: '“新书购置数”出现 2 次（数量指标、质量指标）',
			},
			{
				forms: indicator(['质量指标', '新书 购置数完成情况', '≥2000(册)']),
				lines: [firstIndicator, lineIn('质量指标')],
				level: '中',
			},
		],
		kept: [
			indicator(['质量指标', '新书购置品种数', '≥1500(种)']),
			instead('新书验收合格率', ['质量指标', '完成情况', '好'], ['质量指标', '工作完成情况', '好']),
		],
	},
	'S-08': {
		broken: [
			{
				forms: large({ indicators: cleanIndicators.slice(2) }),
				lines: [6, firstIndicator],
				level: '低',
				says: '年度资金申请总额 100,000.00 元，在本单位 5 个项目中列第 1，而数量指标只有 1 个',
			},
		],
		kept: [
			large({ indicators: cleanIndicators }),
			large({ indicators: cleanIndicators.slice(2), annualTotal: '' }),
			large({ indicators: [] }),
			large({ indicators: cleanIndicators.slice(2) }).slice(0, 4),
			[{ indicators: cleanIndicators.slice(2) }, other],
		],
	},
};
