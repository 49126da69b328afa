import type { Form, Funding } from '#lib/model/form.ts';

/** A form with its amounts in fen, as pages print money; a blank one is null. */
export interface PrintedForm extends Omit<Form, 'funding'> {
	fundingFen: Record<keyof Funding, number | null>;
}
