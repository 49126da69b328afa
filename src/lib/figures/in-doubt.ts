import type { FieldName, Form } from '#lib/model/form.ts';

/** The fields of a form that may have been read wrongly. */
export function fieldsInDoubt({ doubts }: Pick<Form, 'doubts'>): Set<FieldName> {
	return new Set(doubts.flatMap(({ fields }) => fields));
}

/** Whether an indicator of a form may be missing, or may be none. */
export function isTableInDoubt({ doubts }: Pick<Form, 'doubts'>): boolean {
	return doubts.some(({ part }) => part === 'indicators' || part === 'document');
}
