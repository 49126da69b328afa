import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec } from './codec.ts';
import { choice, flag } from './keys/choice.ts';

/** What a reader can choose on the page of a project. */
export const projectCodec = defineCodec({
	/** True where the form shows the source line of each cell. */
	linesShown: flag('lines', '1'),
	unit: choice('unit', moneyUnits, defaultMoneyUnit),
});
