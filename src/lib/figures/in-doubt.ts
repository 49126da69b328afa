import type { FieldName, Form } from '#lib/model/form.ts';

/** The fields of a form that may have been read wrongly. */
export function fieldsInDoubt({ doubts }: Pick<Form, 'doubts'>): Set<FieldName> {
	return new Set(doubts.flatMap(({ fields }) => fields));
}

/** A level as tables name it, also where a line or a page has cut it: 1.数量指标：…, 产出指. */
const level = /(?:产出|数量|质量|时效|成本|效益|可持续影响|满意度)指/u;

/**
 * Whether an indicator of a form may be missing, or may be none. An unread text that names a level may hold
 * indicators, wherever it stands: in a list they stand beside the goals.
 */
export function isTableInDoubt({ doubts }: Pick<Form, 'doubts'>): boolean {
	return doubts.some(
		({ part, code, text }) =>
			part === 'indicators' || part === 'document' || (code === 'unread' && level.test(text ?? '')),
	);
}
