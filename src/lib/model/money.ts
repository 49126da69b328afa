/** The units in which amounts are shown; they are held in fen. */
export const moneyUnits = ['yuan', 'wan', 'yi'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** The one in which officials speak of a project, and which no link says. */
export const defaultMoneyUnit: MoneyUnit = 'wan';
