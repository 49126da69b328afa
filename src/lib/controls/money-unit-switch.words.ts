import { defineWords } from '#lib/words/language.ts';

export const moneyUnitSwitchWords = defineWords({ label: '金额单位' }, { label: 'Unit of money' });
