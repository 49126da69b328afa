import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec } from './codec.ts';
import { choice } from './keys/choice.ts';

/** What a reader can choose on a page without filters: the unit of its amounts. */
export const unitCodec = defineCodec({ unit: choice('unit', moneyUnits, defaultMoneyUnit) });
