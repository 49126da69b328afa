/** The units in which amounts are shown. They are stored in fen. */
export const moneyUnits = ['yuan', 'wan', 'yi'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** The unit that officials use for projects. Links omit it. */
export const defaultMoneyUnit: MoneyUnit = 'wan';
