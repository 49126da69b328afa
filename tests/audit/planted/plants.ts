// Faults of the other levels, one a rule or more.
import { between } from '../../zoo/chance.ts';
import type { ContentIndicator } from '../../zoo/contents.ts';
import { besidePlants } from './beside-plants.ts';
import { cellPlants } from './cell-plants.ts';
import { inWords, quantity, type CleanContent } from './clean-content.ts';
import { gravePlants } from './grave-plants.ts';
import { changed, ofContent, ofIndicator, type Plant } from './plant.ts';

const isCount = ({ level2 }: ContentIndicator): boolean => level2 === '数量指标';
const isRate = ({ level2 }: ContentIndicator): boolean => level2 === '质量指标';
const isAsked = ({ level2 }: ContentIndicator): boolean => level2 === '服务对象满意度指标';
const isEffect = ({ level2 }: ContentIndicator): boolean => level2 === '社会效益指标';

/** The annual goal and something behind it. */
function said(content: CleanContent, more: string): Partial<CleanContent> {
	return { annualGoal: `${content.annualGoal.replace(/。$/, '')}，${more}。` };
}

/** Another indicator behind the last of its level 2, or behind the quality where it is the first. */
function withMore(content: CleanContent, more: Omit<ContentIndicator, 'weight'>): CleanContent {
	const { indicators } = content;
	const own = indicators.findLastIndex(({ level2 }) => level2 === more.level2);
	const at = own >= 0 ? own : indicators.findLastIndex(isRate);
	return { ...content, indicators: indicators.toSpliced(at + 1, 0, { ...more, weight: 5 }) };
}

/** Other days of a project of several years would contradict its amounts. */
function isOneYear([start, end]: CleanContent['days']): boolean {
	return start.slice(0, 4) === end.slice(0, 4);
}

const profile: Plant[] = [
	ofContent('I-01', ['startDate', 'endDate'], ({ days: [start, end], year }) =>
		isOneYear([start, end]) ? { days: [`${year}-12-31`, `${year}-01-01`] } : null,
	),
	ofContent('I-01', ['startDate', 'endDate', 'fiscalYear'], ({ days, year }) =>
		isOneYear(days) ? { days: [`${year + 1}-01-01`, `${year + 1}-12-31`] } : null,
	),
	ofContent('I-02', ['projectName', 'nature'], ({ theme }, random) => ({
		projectName: `${theme.projects[0] ?? ''}信息系统运维`,
		nature: random.pick(['一次性项目', '阶段性项目']),
	})),
	ofContent('I-03', ['projectName', 'category'], ({ theme }) => ({
		projectName: `${theme.projects[0] ?? ''}信息系统运维`,
		...{ category: '特定目标类', nature: '经常性项目' },
	})),
	ofContent('I-04', ['projectName'], ({ theme }) => ({
		projectName: `${theme.projects[0] ?? ''} 补助经费`,
	})),
	ofContent('I-05', ['department'], ({ department }, random) => ({
		department: department + random.pick(['(汇总)', '（合计）']),
	})),
	ofContent('I-06', ['annualGoal', 'fiscalYear'], (content) =>
		said(content, `全面完成${content.year - 1}年度计划`),
	),
];

const wording: Plant[] = [
	ofContent('T-02', ['annualGoal'], (content) => said(content, '确保群众的的利益')),
	ofContent('T-03', ['annualGoal', 'fiscalYear'], (content) =>
		content.year < 2017 ? null : said(content, '深入贯彻党的十八大精神'),
	),
	ofContent('T-04', ['annualGoal', 'unit', 'department', 'projectName'], (content) =>
		said(content, '使我中心各项业务正常开展'),
	),
	ofContent('T-05', ['overallGoal'], ({ theme }) => ({
		overallGoal: `本项目主要用于${theme.projects[0] ?? ''}所需的人员和材料支出。`,
	})),
	ofContent('T-06', ['annualGoal'], ({ theme }) => ({
		annualGoal: `认真落实上级部署，全力做好各项工作，${theme.purpose}。`,
	})),
	ofContent('T-07', ['annualGoal'], (content) => ({
		annualGoal: `${content.annualGoal.replace(/。$/, '')},${content.theme.purpose}。`,
	})),
	ofContent('T-09', ['overallGoal', 'annualGoal'], ({ annualGoal }) => ({
		overallGoal: annualGoal,
	})),
];

const match: Plant[] = [
	{
		rule: 'G-02',
		plant: (content, random) => ({
			content: { ...content, ...said(content, `新增${between(random, 3, 9)}台消毒烘干机组`) },
			fields: ['annualGoal'],
			isOfTable: true,
		}),
	},
	{
		rule: 'G-03',
		plant: (content, random) => {
			const name = '消毒烘干机组安装数';
			const target = quantity('>=', String(between(random, 3, 9)), '台');
			return {
				content: withMore(content, { level2: '数量指标', name, target }),
				fields: ['projectName', 'annualGoal'],
				indicators: [{ name }],
				isTyped: true,
			};
		},
	},
	{
		rule: 'G-04',
		plant: (content) => {
			const name = '设备故障响应时限';
			const more = withMore(content, {
				...{ level2: '时效指标', name },
				target: quantity('<=', '8', '小时'),
			});
			return {
				content: { ...more, ...said(content, '设备故障2小时内到场') },
				fields: ['annualGoal'],
				indicators: [{ name }],
			};
		},
	},
];

const structure: Plant[] = [
	{
		rule: 'S-02',
		plant: (content) => ({
			content: changed(content, (one) => (one.level2.includes('成本') ? null : one)),
			isOfTable: true,
		}),
	},
	...(['数量指标', '质量指标', '时效指标'] as const).map((level2): Plant => ({
		rule: 'S-04',
		plant: (content) => ({
			content: changed(content, (one) => (one.level2 === level2 ? null : one)),
			isOfTable: true,
		}),
	})),
	{
		rule: 'S-05',
		plant: (content) => {
			const name = '设备抽检合格率';
			const target = quantity('>=', '95', '%');
			return {
				content: withMore(content, { level2: '数量指标', name, target }),
				indicators: [{ name }],
				isTyped: true,
			};
		},
	},
	{
		rule: 'S-07',
		plant: (content, random) => {
			const one = random.pick(content.indicators);
			return {
				content: changed(content, (each) => (each === one ? [one, { ...one }] : each)),
				indicators: [{ name: one.name }],
				isOfTable: true,
			};
		},
	},
];

const values: Plant[] = [
	ofIndicator('V-03', isCount, (one) => ({ target: { ...one.target, unit: '件数' } })),
	ofIndicator('V-04', isEffect, () => ({ name: '服务队伍稳定性', target: inWords('稳定') })),
	ofIndicator('V-05', isCount, (one) => {
		const text = `约${one.target.value}${one.target.unit}`;
		return { target: inWords(text), text };
	}),
	ofIndicator('V-05', isEffect, (_, random) => {
		const text = random.pick(['同比提升', '基本完成', '提高']);
		return { name: '群众知法用法状况', target: inWords(text), text };
	}),
	ofIndicator('V-06', isCount, ({ target: { value, unit } }) => {
		const text = `≥${value}${unit}（其中1${unit}为新增）`;
		return { target: inWords(text), text };
	}),
	ofIndicator('V-07', isCount, ({ target: { value, unit } }) => {
		const text = `${value}${unit}`;
		return { target: inWords(text), text };
	}),
	ofIndicator(
		'V-08',
		({ target }) => /^[件场人名次个]$/.test(target.unit),
		({ target }) => ({
			target: { ...target, value: `${target.value}.0` },
		}),
	),
	{
		rule: 'V-09',
		plant: (content) => {
			const one = content.indicators.find(isRate);
			const text = '≥95(百分比)';
			const others = content.indicators.filter(({ target }) => target.unit === '%');
			return {
				content: changed(content, (each) =>
					each === one ? { ...one, target: inWords(text) } : each,
				),
				indicators: others.map(({ name }) => (name === one?.name ? { name, text } : { name })),
			};
		},
	},
	ofIndicator('V-10', isEffect, () => {
		const text = '=12件';
		return { name: '群众来信投诉件数', target: inWords(text), text };
	}),
	ofIndicator('V-11', isCount, (_, random) => {
		const name = random.pick(['完成街面巡查', '提升办案质效', '推进台账整理']);
		return { name };
	}),
];

const satisfaction: Plant[] = [
	ofIndicator('M-02', isAsked, (_, random) => ({
		name: random.pick(['主管部门满意度', '单位工作人员满意度', '上级部门满意度']),
	})),
	ofIndicator('M-03', isAsked, (_, random) => ({
		target: quantity('>=', random.pick(['60', '70', '75']), '%'),
	})),
	ofIndicator('M-04', isAsked, (_, random) => ({
		name: random.pick(['服务对象满意度', '受益群体满意度', '社会满意度']),
	})),
];

export const plants: readonly Plant[] = [
	...gravePlants,
	...profile,
	...wording,
	...match,
	...structure,
	...values,
	...satisfaction,
	...cellPlants,
	...besidePlants,
];
