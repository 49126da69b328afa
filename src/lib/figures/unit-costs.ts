import type { Indicator } from '#lib/model/form.ts';
import type { Comparator } from '#lib/model/target.ts';

/** What an amount and a quantity imply together: arithmetic, and no price that anybody budgeted. */
export interface UnitCost {
	name: string | null;
	line: number;
	/** As printed. */
	targetText: string | null;
	/** The number divided by, its upper bound where it is a range, and its unit. */
	quantity: number;
	upperQuantity: number | null;
	unit: string;
	/** The amount by the quantity, in fen. Of a range also that by the upper bound, the smaller one. */
	fen: number;
	upperFen: number | null;
	/** How the implied cost stands to `fen`: of at least so many units each costs at most so much. */
	relation: Comparator;
	/** Cost indicators in yuan whose name is alike. */
	limits: CostLimit[];
}

export interface CostLimit {
	name: string;
	targetText: string;
	line: number;
}

type Promised = Pick<Indicator, 'name' | 'targetText' | 'line' | 'level2' | 'target'>;

/** Units that count no thing: shares, scores, money, ratios, degrees. */
const uncounted =
	/[/／%‰]|^(|百分点|分|学分|元|角|美元|[千万亿百]+元?|倍|比例|度|步|届|摄氏度|分贝|℃)$/;

/** The opposite side: a larger quantity makes the cost of one smaller. */
const relationOf: Record<Comparator, Comparator> = {
	'=': '=',
	'>=': '<=',
	'<=': '>=',
	'>': '<',
	'<': '>',
	'~': '~',
	'..': '..',
};

/**
 * 年度资金申请总额 by each quantity of a countable thing, in the printed order. None for a blank
 * amount; a quantity of nothing and a change against another year divide nothing.
 */
export function toUnitCosts(annualFen: number | null, indicators: readonly Promised[]): UnitCost[] {
	if (annualFen === null) return [];
	const limits = indicators.filter(isCostLimit);
	return indicators.flatMap(({ name, line, targetText, target }) => {
		const { kind, value, upperValue, unit, basis, comparator } = target;
		if (kind !== 'quantity' || unit === null || uncounted.test(unit)) return [];
		if (value === null || value <= 0 || basis !== null) return [];
		return {
			name,
			line,
			targetText,
			quantity: value,
			upperQuantity: upperValue,
			unit,
			fen: annualFen / value,
			upperFen: upperValue === null ? null : annualFen / upperValue,
			relation: relationOf[comparator ?? '='],
			limits: limits
				.filter((limit) => isAlike(name ?? '', limit.name ?? ''))
				.map((limit) => ({
					name: limit.name ?? '',
					targetText: limit.targetText ?? '',
					line: limit.line,
				})),
		};
	});
}

function isCostLimit({ level2, target }: Promised): boolean {
	return /成本/.test(level2 ?? '') && target.kind === 'quantity' && target.unit === '元';
}

/** Words of any quantity's name, which make no two names alike. */
const plainWords = /完成|工作|开展|平均|单位|成本|费用|数量?$|[次件]数$/g;

/** Whether a cost is named like a quantity: two characters in a row and half of its name in common. */
export function isAlike(quantity: string, cost: string): boolean {
	const word = [...quantity.replace(plainWords, '')];
	const other = cost.replace(plainWords, '');
	const shared = word.filter((character) => other.includes(character)).length;
	const inARow = word.some((character, i) => i > 0 && other.includes(`${word[i - 1]}${character}`));
	return inARow && shared * 2 >= word.length;
}
