// The contents of a form that breaks no rule of level 高: its amounts add up, and its goals say what its
// indicators say.
import type { Level2 } from '#lib/model/taxonomy.ts';
import type { Random } from '../../fuzz/random.ts';
import { between, happens } from '../../zoo/chance.ts';
import type { Amounts, Content, ContentIndicator, ContentTarget } from '../../zoo/contents.ts';
import { categories } from '../../zoo/parts/labels.ts';
import { persons, phones, placeKinds, places } from '../../zoo/parts/words.ts';
import { themes, type Task, type Theme } from './themes.ts';

/** The same with what a plant needs: the tasks behind the goal, in order. */
export interface CleanContent extends Content {
	theme: Theme;
	/** The counted tasks, each with its number and the clause of the annual goal that names it. */
	counted: (Task & { value: number; clause: string; name: string })[];
}

export function cleanContent(random: Random): CleanContent {
	const theme = random.pick(themes);
	const place = random.pick(places) + random.pick(placeKinds);
	const year = between(random, 2019, 2026);
	const years = random.pick([0, 0, 0, 1, 2]);
	const project = random.pick(theme.projects);
	const counted = countedTasks(random, theme);
	const clauses = counted.map(({ clause }) => clause);
	return {
		...{ theme, counted, year, place },
		department: place + theme.department,
		unit: place + random.pick(theme.units),
		projectName: project + random.pick(['', '项目', '经费', '专项资金', '（二期）']),
		nature: years > 0 ? '阶段性项目' : '经常性项目',
		category: random.pick(categories),
		days: [`${year}-01-01`, `${year + years}-12-31`],
		amounts: amountsOf(random, years),
		overallGoal: random.pick([
			`${theme.purpose}。`,
			`持续做好${project}，${theme.purpose}，群众满意。`,
			`1.做好${project}。\n2.${theme.purpose}。`,
		]),
		annualGoal: random.pick([
			`${clauses.join('，')}，${theme.purpose}。`,
			`本年度${clauses.join('；')}。`,
			clauses.map((clause, i) => `目标${i + 1}：${clause}。`).join('\n'),
			clauses.map((clause, i) => `${i + 1}.${clause}。`).join(''),
		]),
		person: random.pick(persons),
		phone: random.pick(phones),
		indicators: indicatorsOf(random, { theme, counted, project }),
	};
}

function countedTasks(random: Random, theme: Theme): CleanContent['counted'] {
	const first = random.below(theme.tasks.length);
	const count = between(random, 1, 3);
	// No two are the same: 12 to 99, 120 to 990, 1200 to 9900.
	return Array.from({ length: count }, (_, i) => {
		const task = theme.tasks[(first + i) % theme.tasks.length] as Task;
		const { verb, thing, unit } = task;
		const value = between(random, 12, 99) * 10 ** i;
		const clause = random.pick([
			`${verb}${value}${unit}${thing}`,
			`${verb}${thing}${value}${unit}`,
		]);
		const name = random.pick([`${verb}${thing}数量`, `${thing}${verb}数`, `${verb}${thing}数`]);
		return { ...task, value, clause, name };
	});
}

function amountsOf(random: Random, years: number): Amounts {
	const scale = random.pick([10_000_00, 1_000_00, 100_00]);
	const annualFiscal = between(random, 20, 900) * scale;
	const annualOther = happens(random, 0.3) ? between(random, 1, 90) * scale : 0;
	const annualCarryover = happens(random, 0.2) ? between(random, 1, 90) * scale : 0;
	const annualTotal = annualFiscal + annualOther + annualCarryover;
	const fiscal = annualFiscal * (1 + years) + annualCarryover;
	const otherTotal = annualOther * (1 + years);
	return {
		...{ total: fiscal + otherTotal, fiscal, otherTotal },
		...{ annualTotal, annualFiscal, annualCarryover, annualOther },
	};
}

type Promise = Omit<ContentIndicator, 'weight'>;

export function quantity(
	comparator: '>=' | '<=' | '=',
	value: string,
	unit: string,
): ContentTarget {
	return { kind: 'quantity', comparator, value, unit };
}

export function inWords(value: string): ContentTarget {
	return { kind: 'qualitative', comparator: null, value, unit: '' };
}

/** What the rules want is not always there: a form may lack timeliness or cost, but no level 1. */
function indicatorsOf(
	random: Random,
	{ theme, counted, project }: { theme: Theme; counted: CleanContent['counted']; project: string },
): ContentIndicator[] {
	const isNewer = happens(random, 0.35);
	const cost = costOf(random, project);
	const benefits: Level2[] = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];
	const made: Promise[] = [
		...(isNewer ? [{ level2: '经济成本指标' as const, ...cost }] : []),
		...counted.map(({ name, value, unit }): Promise => ({
			level2: '数量指标',
			name,
			target: quantity(random.pick(['>=', '>=', '=']), String(value), unit),
		})),
		...theme.rates.slice(0, between(random, 1, 2)).map((name): Promise => ({
			level2: '质量指标',
			name,
			target: quantity('>=', random.pick(['95', '98', '90', '98.5']), '%'),
		})),
		...(happens(random, 0.8) ? [{ level2: '时效指标' as const, ...timely(random, project) }] : []),
		...(!isNewer && happens(random, 0.7) ? [{ level2: '成本指标' as const, ...cost }] : []),
		...benefits
			.filter((level2) => level2 === '社会效益指标' || happens(random, 0.3))
			.map((level2, i): Promise => ({ level2, ...effect(theme, i, level2) })),
		{
			level2: '服务对象满意度指标',
			name: `${random.pick(theme.served)}满意度`,
			target: quantity('>=', random.pick(['85', '90', '95']), '%'),
		},
	];
	return weighted(made);
}

function costOf(random: Random, project: string): Pick<Promise, 'name' | 'target'> {
	const target = quantity('<=', String(between(random, 3, 800)), random.pick(['万元', '元']));
	return { name: random.pick([`${project}成本控制数`, `${project}支出总额`]), target };
}

function timely(random: Random, project: string): Pick<Promise, 'name' | 'target'> {
	return random.pick([
		{
			name: `${project}任务完成时限`,
			target: quantity('<=', String(between(random, 20, 300)), '天'),
		},
		{
			name: `${project}任务完成时间`,
			target: { kind: 'schedule' as const, comparator: null, value: '12月底前', unit: '' },
		},
		{ name: '补助资金拨付及时率', target: quantity('>=', '95', '%') },
	]);
}

function effect(theme: Theme, i: number, level2: Level2): Pick<Promise, 'name' | 'target'> {
	const suffix = level2.slice(0, 2);
	const [first] = theme.words;
	const known = theme.effects[i];
	if (known) {
		const [name, comparator, value, unit] = known;
		return { name, target: quantity(comparator, value, unit) };
	}
	if (i === theme.effects.length && first) return { name: first[0], target: inWords(first[1]) };
	return { name: `${suffix}方面受益村组数`, target: quantity('>=', '16', '个') };
}

/** Weights sum to 100; the last takes what is left. */
export function weighted(indicators: readonly Promise[]): ContentIndicator[] {
	const each = Math.floor(90 / indicators.length / 5) * 5 || 5;
	return indicators.map((indicator, i) => ({
		...indicator,
		weight: i < indicators.length - 1 ? each : 100 - each * (indicators.length - 1),
	}));
}
