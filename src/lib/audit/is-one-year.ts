import type { Form } from '#lib/model/form.ts';

/** Whether a project starts and ends in one year; a blank date is in none. */
export function isOneYear({ startDate, endDate }: Pick<Form, 'startDate' | 'endDate'>): boolean {
	return startDate !== null && startDate.slice(0, 4) === endDate?.slice(0, 4);
}
