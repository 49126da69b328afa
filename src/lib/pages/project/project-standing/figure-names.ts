/** The figures of a project that are ranked among all projects, in the order shown. */
export const figureNames = [
	'annualTotal',
	'annualFiscal',
	'total',
	'indicators',
	'measurableShare',
] as const;

/** Amounts are in fen, the share is 0 to 1. */
export type FigureName = (typeof figureNames)[number];
