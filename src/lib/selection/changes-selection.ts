import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec, type SelectionOf } from './codec.ts';
import { choice } from './keys/choice.ts';
import { facet } from './keys/facet.ts';

const keys = {
	/** 主管部门, as on the overview. */
	department: facet('department', 'department'),
	unit: choice('unit', moneyUnits, defaultMoneyUnit),
};

/** What a reader can choose on the page of changes. */
export type ChangesSelection = SelectionOf<typeof keys>;

/** Those of both years; none where there is one alone. */
export interface ChangesKnown {
	departments: readonly string[];
}

export const changesCodec = defineCodec(keys, ({ departments }: ChangesKnown) => ({
	values: { department: departments },
}));
