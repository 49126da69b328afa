import type { Comparator, Target } from '#lib/model/target.ts';
import type { Random } from './random.ts';
import { composites, qualities, quantityUnits } from './words.ts';

export type TargetSort =
	| 'percent'
	| 'quantity'
	| 'range'
	| 'change'
	| 'money'
	| 'duration'
	| 'frequency'
	| 'schedule'
	| 'qualitative'
	| 'composite';

export interface MadeTarget {
	/** As printed. */
	text: string;
	/** What the text means, stated here and not parsed from it. */
	target: Target;
}

const blank: Target = {
	kind: null,
	comparator: null,
	implicit: false,
	value: null,
	upperValue: null,
	unit: null,
	basis: null,
	months: null,
	qualifier: null,
};

/** A target value of the given sort, as printed and as it must be understood. */
export function makeTarget(random: Random, sort: TargetSort): MadeTarget {
	return makers[sort](random);
}

const makers: Record<TargetSort, (random: Random) => MadeTarget> = {
	percent(random) {
		const high = Math.min(100, Math.max(50, Math.round(random.normal(92, 8) * 2) / 2));
		const value = random.chance(0.35) ? 100 : high;
		return measure(random, 'quantity', value === 100 ? '=' : '>=', value, '%');
	},
	quantity(random) {
		const value = Math.max(1, Math.round(Math.exp(random.normal(3, 1.6))));
		const comparator = random.pick(['>=', '>=', '='] as const);
		return measure(random, 'quantity', comparator, value, random.pick(quantityUnits));
	},
	range(random) {
		const value = random.integer(2, 60);
		const upperValue = value + random.integer(1, 40);
		const unit = random.pick(['场', '次', '件']);
		const target = {
			...blank,
			kind: 'quantity',
			comparator: '..',
			value,
			upperValue,
			unit,
		} as const;
		return { text: `${value}-${upperValue}${unit}`, target };
	},
	change(random) {
		const value = random.integer(1, 20);
		const basis = '同比增长';
		const target = { ...blank, kind: 'quantity', comparator: '=', implicit: true } as const;
		return { text: `${basis}${value}%`, target: { ...target, value, unit: '%', basis } };
	},
	money(random) {
		const tenThousands = random.integer(10, 9_000) / 10;
		const value = Math.round(tenThousands * 10) * 1_000;
		const target = { ...blank, kind: 'quantity', comparator: '<=', value, unit: '元' } as const;
		return { text: `≤${tenThousands}万元`, target };
	},
	duration(random) {
		return measure(random, 'duration', '<=', random.integer(1, 60), '天');
	},
	frequency(random) {
		return measure(random, 'frequency', '>=', random.integer(1, 24), '次/年');
	},
	schedule(random) {
		const last = random.integer(1, 12);
		const first = random.integer(1, last);
		const isSpan = first < last && random.chance(0.4);
		const target: Target = { ...blank, kind: 'schedule', months: [isSpan ? first : last, last] };
		return { text: isSpan ? `${first}-${last}月` : `${last}月底前`, target };
	},
	qualitative: (random) => ({
		text: random.pick(qualities),
		target: { ...blank, kind: 'qualitative' },
	}),
	composite: (random) => ({
		text: random.pick(composites),
		target: { ...blank, kind: 'composite' },
	}),
};

const signs = { '>=': '≥', '<=': '≤', '=': '=' } as const;

/** A number with its unit in one of three printed forms. */
function measure(
	random: Random,
	kind: 'quantity' | 'duration' | 'frequency',
	comparator: Comparator & keyof typeof signs,
	value: number,
	unit: string,
): MadeTarget {
	const way = random.integer(1, 3);
	const implicit = comparator === '=' && way === 3;
	const sign = implicit ? '' : signs[comparator];
	const text = way === 1 ? `${sign}${value.toFixed(2)}(${unit})` : `${sign}${value}${unit}`;
	return { text, target: { ...blank, kind, comparator, implicit, value, unit } };
}
