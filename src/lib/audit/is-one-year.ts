import type { Form } from '#lib/model/form.ts';

/** Whether a project starts and ends in the same year; false if a date is blank. */
export function isOneYear({ startDate, endDate }: Pick<Form, 'startDate' | 'endDate'>): boolean {
	return startDate !== null && startDate.slice(0, 4) === endDate?.slice(0, 4);
}
