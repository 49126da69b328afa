import type { Form, Indicator } from '#lib/model/form.ts';
import { level1Under, level2Order, type Level1, type Level2 } from '#lib/model/taxonomy.ts';
import { families, topics, type IndicatorWords } from './indicator-words.ts';
import { makeTarget } from './make-target.ts';
import type { Random } from './random.ts';
import {
	adjectives,
	categories,
	departments,
	districts,
	endings,
	goalSentences,
	natures,
	nouns,
	offices,
	verbs,
} from './words.ts';

export interface MadeIndicator extends Pick<Indicator, 'target'> {
	level1: Level1;
	level2: Level2;
	name: string;
	targetText: string;
}

type Printed = 'projectName' | 'nature' | 'category' | 'department' | 'unit';
type Dated = 'startDate' | 'endDate' | 'overallGoal' | 'annualGoal';

/** The content of a form, independent of its format. All fields are filled. */
export interface MadeForm extends Record<Printed | Dated, string>, Pick<Form, 'funding'> {
	fiscalYear: number;
	indicators: MadeIndicator[];
}

/** The form with the given number, from 1, of one of these years. The number makes its name unique. */
export function makeForm(random: Random, number: number, years: readonly number[]): MadeForm {
	const district = `${random.pick(districts)}区`;
	const department = `${district}${random.pick(departments)}`;
	const nature = random.weighted(natures);
	const fiscalYear = random.pick(years);
	const duration = nature === '跨年度项目' ? random.integer(2, 4) : 1;
	const month = random.integer(1, 4);
	return {
		projectName: `${district}${makeName(random)}（${number}号）`,
		nature,
		category: random.pick(categories),
		department,
		unit: `${department}${random.pick(offices)}`,
		fiscalYear,
		startDate: `${fiscalYear}-${String(month).padStart(2, '0')}-01`,
		endDate: `${fiscalYear + duration - 1}-12-31`,
		funding: makeFunding(random, duration),
		overallGoal: makeGoal(random),
		annualGoal: makeGoal(random),
		indicators: makeIndicators(random),
	};
}

function makeName(random: Random): string {
	const words = [adjectives, nouns, verbs, endings].map((list) => random.pick(list));
	return words.join('');
}

/** Log-normal: most projects ask for some 100,000 yuan, a few for hundreds of millions. */
function makeFunding(random: Random, years: number): Form['funding'] {
	const annualFen = Math.round(Math.exp(random.normal(17.2, 1.5)));
	const carryoverFen = random.chance(0.2) ? Math.round(annualFen * random.next() * 0.3) : 0;
	const otherFen = random.chance(0.15) ? Math.round(annualFen * random.next() * 0.4) : 0;
	const totalFen = Math.round(annualFen * (years === 1 ? 1 : years * (0.8 + random.next())));
	const otherTotalFen = otherFen * years;
	return {
		total: totalFen / 100,
		fiscal: (totalFen - otherTotalFen) / 100,
		otherTotal: otherTotalFen / 100,
		annualTotal: annualFen / 100,
		annualFiscal: (annualFen - carryoverFen - otherFen) / 100,
		annualCarryover: carryoverFen / 100,
		annualOther: otherFen / 100,
	};
}

function makeGoal(random: Random): string {
	const count = random.integer(2, 4);
	const sentences = Array.from({ length: count }, () => random.pick(goalSentences));
	return `${[...new Set(sentences)].join('；')}。`;
}

/** About 14.5 per form, at least six, in the order of the taxonomy. */
function makeIndicators(random: Random): MadeIndicator[] {
	const { words, weights } = random.pick(families);
	const count = Math.max(6, Math.round(random.normal(14.5, 3.2)));
	return Array.from({ length: count }, () => random.weighted(weights))
		.toSorted((a, b) => level2Order(a) - level2Order(b))
		.map((level2) => makeIndicator(random, level2, words[level2]));
}

function makeIndicator(
	random: Random,
	level2: Level2,
	words: IndicatorWords | undefined,
): MadeIndicator {
	if (!words) throw new Error(`no words for ${level2}`);
	const sort = random.weighted(words.sorts);
	const { text, target } = makeTarget(random, sort);
	const name = random.pick(topics) + random.pick(words.names);
	return { level1: level1Under(level2), level2, name, targetText: text, target };
}
