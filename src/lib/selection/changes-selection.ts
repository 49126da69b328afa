import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec } from './codec.ts';
import { choice } from './keys/choice.ts';

/** What a reader can choose on the page of changes. */
export const changesCodec = defineCodec({
	unit: choice('unit', moneyUnits, defaultMoneyUnit),
});
