import type { FieldName, PrintedCell } from './form.ts';

/** The parts of an indicator that have cells of their own: its name, target, sign, unit and weight. */
export const indicatorParts = ['indicatorName', 'target', 'sign', 'measure', 'weight'] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

/**
 * What a cell became. A footer names a person, so its text is never published. A remark is understood
 * but has no field. An outside cell belongs to no form.
 */
export type CellRole =
	FieldName | IndicatorPart | 'label' | 'footer' | 'remark' | 'unread' | 'outside';

export interface ReadCell extends PrintedCell {
	role: CellRole;
}
