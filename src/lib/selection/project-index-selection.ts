import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec } from './codec.ts';
import { choice } from './keys/choice.ts';

export const indexSorts = ['amount', 'name', 'indicators', 'measurable'] as const;
export type IndexSort = (typeof indexSorts)[number];

/** What a reader can choose on the page of all projects. */
export const projectIndexCodec = defineCodec({
	sort: choice('sort', indexSorts, 'amount'),
	unit: choice('unit', moneyUnits, defaultMoneyUnit),
});
