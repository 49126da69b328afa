// Faults of level 高: amounts, an empty or contradicting target, a missing level 1, a goal that contradicts.
import type { Level1 } from '#lib/model/taxonomy.ts';
import { level1Under } from '#lib/model/taxonomy.ts';
import type { Random } from '../../fuzz/random.ts';
import { between } from '../../zoo/chance.ts';
import type { Amounts, ContentIndicator } from '../../zoo/contents.ts';
import { inWords, quantity } from './clean-content.ts';
import { changed, ofContent, ofIndicator, type Plant, type Planted } from './plant.ts';

const required = ['total', 'fiscal', 'annualTotal', 'annualFiscal'] as const;

/** Prints nothing where an amount stood. */
const blankAmount: Plant = {
	rule: 'F-01',
	plant(content, random) {
		const field = random.pick(required);
		return {
			content,
			fields: [field],
			reprint: (draft, { cells, isDense }) => {
				const own = draft.cellsOf(new RegExp(`^funding\\.${field}$`));
				const isPrinted = own.length > 0 && own.every((cell) => cells.has(cell));
				if (!isPrinted || isDense) return false;
				const text = random.pick(['', '', '-', '无']);
				for (const cell of own) {
					draft.blank(cell);
					cell.text = text;
				}
				return true;
			},
		};
	},
};

/** A difference of a fen up to a tenth of an amount. */
function aBit(random: Random, fen: number): number {
	return random.pick([1_00, 10_000_00, Math.max(100, Math.round(fen / 1_000) * 100)]);
}

/** The sums of the year hold, and so does the year within the project. */
const wrongProjectSum = ofContent('F-02', ['total', 'fiscal', 'otherTotal'], (content, random) => {
	const { amounts, year } = content;
	const total = amounts.total + aBit(random, amounts.total);
	return { amounts: { ...amounts, total }, days: [`${year}-01-01`, `${year + 1}-12-31`] };
});

const wrongAnnualSum = ofContent(
	'F-03',
	['annualTotal', 'annualFiscal', 'annualOther'],
	({ amounts, year }, random) => {
		const field = random.pick(['annualTotal', 'annualFiscal'] as const);
		const less = amounts[field] - Math.min(aBit(random, amounts[field]), amounts[field] / 2);
		return {
			amounts: { ...amounts, [field]: Math.round(less) },
			days: [`${year}-01-01`, `${year + 1}-12-31`],
		};
	},
);

/** The year's parts add up, and so do the project's. */
function overProject(amounts: Amounts, random: Random): Amounts {
	const annualFiscal = amounts.fiscal + amounts.otherTotal + aBit(random, amounts.fiscal);
	const annualTotal = annualFiscal + amounts.annualOther + amounts.annualCarryover;
	return { ...amounts, annualFiscal, annualTotal };
}

const yearOverProject = ofContent('F-04', ['total', 'annualTotal'], ({ amounts }, random) => ({
	amounts: overProject(amounts, random),
}));

const oneYearBelowProject = ofContent(
	'F-04',
	['total', 'fiscal', 'annualTotal', 'annualFiscal', 'startDate', 'endDate'],
	({ amounts, year }) => {
		const { annualFiscal, annualOther, annualCarryover } = amounts;
		if (annualCarryover > 0) return null;
		return {
			amounts: {
				...amounts,
				...{ fiscal: annualFiscal * 2, otherTotal: annualOther },
				total: annualFiscal * 2 + annualOther,
			},
			days: [`${year}-01-01`, `${year}-12-31`],
		};
	},
);

/** The goal names another number than the indicator. */
const otherNumber: Plant = {
	rule: 'G-01',
	plant(content, random) {
		const task = random.pick(content.counted);
		const { verb, thing, unit, value, clause, name } = task;
		const taken = new Set(content.counted.map((each) => each.value));
		const other = random.pick([
			Math.round(value * 0.8) - 1,
			Math.round(value * 1.5) + 1,
			value - 1,
		]);
		if (taken.has(other)) return null;
		const isBefore = clause.startsWith(`${verb}${value}`);
		const said = isBefore ? `${verb}${other}${unit}${thing}` : `${verb}${thing}${other}${unit}`;
		return {
			content: { ...content, annualGoal: content.annualGoal.replace(clause, said) },
			fields: ['annualGoal'],
			indicators: [{ name }],
		};
	},
};

/** The goal names other months than the indicator. */
const otherMonths: Plant = {
	rule: 'G-01',
	plant(content, random) {
		const { verb, thing } = random.pick(content.counted);
		const first = between(random, 1, 4);
		const time = (months: string): ContentIndicator => ({
			...{ level2: '时效指标', name: `${thing}${verb}时间`, weight: 5 },
			target: { kind: 'schedule', comparator: null, value: months, unit: '' },
		});
		const own = time(`${first + 5}-${first + 7}月`);
		const said = `${first}-${first + 2}月${verb}${thing}`;
		const of = content.indicators.findLastIndex(({ level2 }) => level2 === '质量指标');
		return {
			content: {
				...content,
				annualGoal: `${content.annualGoal.replace(/。$/, '，')}${said}。`,
				indicators: content.indicators.toSpliced(of + 1, 0, own),
			},
			fields: ['annualGoal'],
			indicators: [{ name: own.name, text: own.target.value }],
		};
	},
};

function without(rule: string, ...levels: Level1[]): Plant {
	return {
		rule,
		plant(content, random): Planted {
			const level1 = random.pick(levels);
			return {
				content: changed(content, (indicator) =>
					level1Under(indicator.level2) === level1 ? null : indicator,
				),
				isOfTable: true,
			};
		},
	};
}

/** A name whose target is not printed. */
const blankTarget: Plant = {
	rule: 'V-01',
	plant(content, random) {
		const { name } = random.pick(content.indicators);
		return {
			content,
			indicators: [{ name }],
			reprint: (draft, { cells, isDense }) => {
				const at = indexOfName(draft, name);
				const own = draft.cellsOf(new RegExp(`^indicators\\.${at}\\.targetText$`));
				if (at === null || isDense || own.length === 0) return false;
				if (!own.every((cell) => cells.has(cell))) return false;
				for (const cell of own) draft.blank(cell);
				return true;
			},
		};
	},
};

function indexOfName(
	draft: { truth(): { facts: { at: string; right: readonly unknown[] }[] } },
	name: string,
): number | null {
	const fact = draft
		.truth()
		.facts.find(({ at, right }) => /^indicators\.\d+\.name$/.test(at) && right.includes(name));
	return fact ? Number(fact.at.split('.')[1]) : null;
}

const isCount = ({ level2, name }: ContentIndicator): boolean =>
	level2 === '数量指标' && /(?:数|数量)$/.test(name);
const isRate = ({ level2, name }: ContentIndicator): boolean =>
	level2 === '质量指标' && name.endsWith('率');

const markForTarget = ofIndicator(
	'V-01',
	(one) => isCount(one) || isRate(one),
	(_, random) => {
		const text = random.pick(['/', '-', '—', '无', '——']);
		return { target: inWords(text), text };
	},
);

const countInWords = ofIndicator('V-02', isCount, (_, random) => ({
	target: inWords(random.pick(['健全', '良好', '有所增加', '稳定'])),
}));

const countInPercent = ofIndicator('V-02', isCount, (_, random) => ({
	target: quantity('>=', random.pick(['80', '95', '100']), '%'),
}));

const rateCounted = ofIndicator('V-02', isRate, (_, random) => ({
	target: quantity('>=', String(between(random, 3, 40)), random.pick(['项', '件', '次', '人'])),
}));

export const gravePlants: readonly Plant[] = [
	blankAmount,
	wrongProjectSum,
	wrongAnnualSum,
	yearOverProject,
	oneYearBelowProject,
	otherNumber,
	otherMonths,
	without('S-01', '产出指标', '效益指标'),
	blankTarget,
	markForTarget,
	countInWords,
	countInPercent,
	rateCounted,
	without('M-01', '满意度指标'),
];
