import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec, type SelectionOf } from './codec.ts';
import { choice, flag } from './keys/choice.ts';
import { ids } from './keys/ids.ts';

/** More than these cannot be read side by side. */
export const mostCompared = 4;

const keys = {
	/** Identifiers of forms, in the order in which they were picked, without doubles. */
	ids: ids('p', mostCompared),
	/** True where rows in which all projects are equal are hidden. */
	onlyDiffering: flag('show', 'differing'),
	/** The unit of every amount of 资金. */
	unit: choice('unit', moneyUnits, defaultMoneyUnit, { reason: 'invalid-unit' }),
};

export type Compared = SelectionOf<typeof keys>;

export const compareCodec = defineCodec(keys);
export const nothingCompared = compareCodec.nothing;
