/** The figures of a project that are compared with all others, in the order in which they are shown. */
export const figureNames = [
	'annualTotal',
	'annualFiscal',
	'total',
	'indicators',
	'measurableShare',
] as const;

/** Amounts are in fen, a share is 0 to 1. */
export type FigureName = (typeof figureNames)[number];
