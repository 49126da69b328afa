// What an invented form says, apart from how it is printed.
import type { Random } from '../fuzz/random.ts';
import type { Comparator, TargetKind } from '#lib/model/target.ts';
import type { Level2 } from '#lib/model/taxonomy.ts';
import { between, happens } from './chance.ts';
import { categories, natures } from './parts/labels.ts';
import {
	benefitCounts,
	benefitNames,
	costNames,
	fields,
	goalEnds,
	goalVerbs,
	lastingNames,
	levelsOfQuality,
	phones,
	placeKinds,
	places,
	persons,
	rates,
	unitCostNames,
	type Field,
} from './parts/words.ts';

export interface ContentTarget {
	kind: TargetKind;
	/** Null for words. */
	comparator: Comparator | null;
	/** The number as printed, or the words. */
	value: string;
	unit: string;
}

export interface ContentIndicator {
	level2: Level2;
	name: string;
	target: ContentTarget;
	weight: number;
}

/** In fen. */
export interface Amounts {
	total: number;
	fiscal: number;
	otherTotal: number;
	annualTotal: number;
	annualFiscal: number;
	annualCarryover: number;
	annualOther: number;
}

export interface Content {
	year: number;
	place: string;
	department: string;
	unit: string;
	projectName: string;
	nature: string;
	category: string;
	/** ISO days. */
	days: [start: string, end: string];
	amounts: Amounts;
	overallGoal: string;
	annualGoal: string;
	person: string;
	phone: string;
	indicators: ContentIndicator[];
}

/** An invented project of an invented body. */
export function makeContent(random: Random): Content {
	const field = random.pick(fields);
	const place = random.pick(places) + random.pick(placeKinds);
	const year = between(random, 2019, 2026);
	const project = random.pick(field.projects);
	const ends = ['', '项目', '经费', '专项资金', `（${year}年）`, '（二期）'];
	const years = random.pick([0, 0, 0, 1, 2]);
	const [first] = field.counted[0] ?? ['', ''];
	return {
		year,
		place,
		department: place + field.department,
		unit: place + random.pick(field.units),
		projectName: (happens(random, 0.3) ? `${year}年` : '') + project + random.pick(ends),
		nature: random.pick(natures),
		category: random.pick(categories),
		days: [`${year}-01-01`, `${year + years}-12-31`],
		amounts: makeAmounts(random, years),
		overallGoal: goal(random, `${year}年至${year + years}年`, project, first),
		annualGoal: goal(random, `${year}年`, project, first),
		person: random.pick(persons),
		phone: random.pick(phones),
		indicators: makeIndicators(random, field, year),
	};
}

function goal(random: Random, when: string, project: string, counted: string): string {
	const [verb, end, other] = [random.pick(goalVerbs), random.pick(goalEnds), random.pick(goalEnds)];
	const amount = between(random, 2, 300);
	return random.pick([
		`${when}${verb}${project}各项任务，${end}。`,
		`${verb}${project}工作，${counted}达到${amount}，${end}，${other}。`,
		`目标1：${verb}${project}；\n目标2：${end}；\n目标3：${other}。`,
		`1.${verb}${project}。2.${end}。`,
	]);
}

function makeAmounts(random: Random, years: number): Amounts {
	const scale = random.pick([10_000_00, 1_000_00, 100_00, 100_00 + 56]);
	const annualFiscal = between(random, 20, 900) * scale;
	const annualOther = happens(random, 0.3) ? between(random, 1, 90) * scale : 0;
	const annualCarryover = happens(random, 0.3) ? between(random, 1, 90) * scale : 0;
	const annualTotal = annualFiscal + annualOther + annualCarryover;
	const fiscal = annualFiscal * (1 + years) + annualCarryover;
	const otherTotal = annualOther * (1 + years);
	return {
		...{ total: fiscal + otherTotal, fiscal, otherTotal },
		...{ annualTotal, annualFiscal, annualCarryover, annualOther },
	};
}

/** Old forms print 成本指标 under 产出指标, newer ones as a level 1 of its own. */
function makeIndicators(random: Random, field: Field, year: number): ContentIndicator[] {
	const isNewer = happens(random, 0.35);
	const levels: [Level2, number][] = [
		...(isNewer ? [['经济成本指标', 1] as [Level2, number]] : []),
		...(isNewer && happens(random, 0.3) ? [['生态环境成本指标', 1] as [Level2, number]] : []),
		['数量指标', between(random, 1, 3)],
		['质量指标', between(random, 1, 2)],
		['时效指标', between(random, 0, 1)],
		...(isNewer ? [] : [['成本指标', between(random, 0, 1)] as [Level2, number]]),
		['经济效益指标', between(random, 0, 1)],
		['社会效益指标', between(random, 1, 2)],
		['生态效益指标', between(random, 0, 1)],
		['可持续影响指标', between(random, 0, 1)],
		['服务对象满意度指标', 1],
	];
	const made = levels.flatMap(([level2, count]) =>
		Array.from({ length: count }, () => makeIndicator(random, { level2, field, year })),
	);
	const names = new Set<string>();
	const distinct = made.filter(({ name }) => !names.has(name) && names.add(name));
	return withWeights(distinct);
}

/** Weights sum to 100; the last takes what is left. */
function withWeights(indicators: Omit<ContentIndicator, 'weight'>[]): ContentIndicator[] {
	const each = Math.floor(90 / indicators.length / 5) * 5 || 5;
	return indicators.map((indicator, i) => ({
		...indicator,
		weight: i < indicators.length - 1 ? each : 100 - each * (indicators.length - 1),
	}));
}

function makeIndicator(
	random: Random,
	{ level2, field, year }: { level2: Level2; field: Field; year: number },
): Omit<ContentIndicator, 'weight'> {
	if (level2 === '数量指标') {
		const [name, unit] = random.pick(field.counted);
		return {
			level2,
			name,
			target: quantity(random.pick(['>=', '=']), String(between(random, 2, 9_000)), unit),
		};
	}
	if (level2 === '质量指标') {
		const [name, unit] = random.pick(rates);
		const value = random.pick(['100', '95', '98.5', '90', '99']);
		return { level2, name, target: quantity(value === '100' ? '=' : '>=', value, unit) };
	}
	if (level2 === '时效指标') return { level2, ...timely(random, year) };
	if (level2.includes('成本')) return { level2, ...costly(random) };
	if (level2 === '服务对象满意度指标') {
		const target = quantity('>=', random.pick(['85', '90', '95', '98']), '%');
		return { level2, name: `${field.served}满意度`, target };
	}
	if (level2 === '可持续影响指标') {
		const lasting = { name: '设施使用年限', target: quantity('>=', '10', '年') };
		return { level2, ...(happens(random, 0.3) ? lasting : words(random, lastingNames)) };
	}
	return { level2, ...benefit(random) };
}

type Promise = Pick<ContentIndicator, 'name' | 'target'>;

function quantity(comparator: Comparator, value: string, unit: string): ContentTarget {
	return { kind: 'quantity', comparator, value, unit };
}

function said(kind: TargetKind, value: string): ContentTarget {
	return { kind, comparator: null, value, unit: '' };
}

function words(random: Random, names: readonly string[]): Promise {
	return { name: random.pick(names), target: said('qualitative', random.pick(levelsOfQuality)) };
}

function timely(random: Random, year: number): Promise {
	const days = String(between(random, 5, 90));
	return random.pick<Promise>([
		{ name: '项目完成及时性', target: said('qualitative', '及时') },
		{ name: '项目完成时间', target: said('schedule', `${year}年12月底前`) },
		{ name: '项目完成时间', target: said('schedule', '12月') },
		{ name: '完成及时率', target: quantity('=', '100', '%') },
		{
			name: '资金拨付时限',
			target: { kind: 'duration', comparator: '<=', value: days, unit: '天' },
		},
	]);
}

function costly(random: Random): Promise {
	if (happens(random, 0.3)) {
		const target = quantity('<=', String(between(random, 3, 90) * 10), '元/人');
		return { name: random.pick(unitCostNames), target };
	}
	const target = quantity('<=', String(between(random, 3, 800)), random.pick(['万元', '元']));
	return { name: random.pick(costNames), target };
}

function benefit(random: Random): Promise {
	if (happens(random, 0.7)) return words(random, benefitNames);
	const [name, unit] = random.pick(benefitCounts);
	return random.pick<Promise>([
		{ name, target: quantity('>=', String(between(random, 10, 4_000)), unit) },
		{ name: '安全事故发生起数', target: quantity('=', '0', '起') },
		{ name: '能耗下降率', target: quantity('>=', String(between(random, 5, 40)), '%') },
	]);
}
