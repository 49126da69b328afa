// Tables of a reviewer, made by hand for these tests.
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import { parseStandards } from '#lib/audit/standards/parse-standards.ts';
import { indicator, instead, lineIn, lineWith, type Parts, type RuleCase } from '../rule-case.ts';

const spending = [
	'名称,单位,标准,适用范围,来源,年度',
	'馆舍维修,元/平方米,50,,手工示例,',
	'志愿者补贴,元/人·年,"1,200.00",某区图书馆、档案馆,,2023',
	'志愿者补贴,元/人·年,1500,档案馆,,2023',
	'设备租赁,万元/年,0.5,,,2022',
].join('\n');
const library = [
	'二级指标,名称,单位,方向,参考值,来源',
	'质量指标,新书验收合格率,%,≥,98,手工示例',
	'数量指标,读者沙龙举办数,场,≥,12,',
	'可持续影响指标,志愿者留用率,%,正向,,',
	'质量指标,读者投诉件数,件,≤,5,',
].join('\r\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const known = {
	...nothingKnown,
	standards: parseStandards([
		{ file: 'cost.csv', bytes: bytes(spending) },
		{ file: 'library.csv', bytes: bytes(library) },
	]).standards,
};

const cost = (name: string, value: string): Parts => indicator(['成本指标', name, value]);

export const standards: Record<string, RuleCase> = {
	'C-08': {
		known,
		broken: [
			{
				forms: cost('馆舍维修单位成本', '≤60元/平方米'),
				lines: [lineIn('成本指标')],
				level: '中',
				says: '高于《cost.csv》第 2 行“馆舍维修 50.00 元/平方米”（手工示例）',
				suggests: '≤50元/平方米',
			},
			{
				forms: cost('★志愿者补贴标准', '=1300元/人/年'),
				lines: [lineIn('成本指标')],
				level: '中',
				says: '第 3 行“志愿者补贴 1,200.00 元/人·年”',
			},
			{
				forms: cost('馆舍维修成本（元/平方米）', '≤60'),
				lines: [lineIn('成本指标')],
				level: '中',
			},
		],
		kept: [
			cost('馆舍维修单位成本', '≤50元/平方米'),
			cost('馆舍维修单位成本', '≤60元/米'),
			cost('馆舍维修单位成本', '≤60元'),
			cost('馆舍维修单位成本', '≥60元/平方米'),
			cost('老馆舍维修单位成本', '≤60元/平方米'),
			cost('成本', '≤60元/平方米'),
			cost('设备租赁费用', '≤9000元/年'),
			{ ...cost('志愿者补贴标准', '=1300元/人·年'), unit: '某区文化馆' },
		],
	},
	'S-10': {
		known,
		broken: [
			{
				forms: instead('新书验收合格率', ['质量指标', '新书验收合格率', '≥95%']),
				lines: [lineWith('新书验收合格率')],
				level: '低',
				says: '与《library.csv》第 2 行“新书验收合格率 质量指标 ≥98%”（手工示例）不一致：95% 不及参考值',
				suggests: '≥98%',
			},
			{
				forms: instead('读者沙龙举办数', ['数量指标', '读者沙龙举办数', '≤12(人)']),
				lines: [lineWith('读者沙龙举办数')],
				level: '低',
				says: '单位为“人”，方向相反',
			},
			{
				forms: instead(
					'新书验收合格率',
					['质量指标', '新书上架准确率', '≥98%'],
					['时效指标', '1.志愿者留用率（%）', '≥60'],
				),
				lines: [lineWith('新书验收合格率') + 1],
				level: '低',
				says: '列在时效指标下',
				suggests: '应列可持续影响指标',
			},
			{
				forms: indicator(['质量指标', '读者投诉件数', '≤6件']),
				lines: [lineIn('质量指标')],
				level: '低',
			},
		],
		kept: [
			{},
			instead('新书验收合格率', ['质量指标', '新书验收合格率', '合格']),
			instead('读者沙龙举办数', ['数量指标', '读者沙龙举办总数', '≤12(人)']),
			indicator(['质量指标', '读者投诉件数', '≤5件']),
		],
	},
};
