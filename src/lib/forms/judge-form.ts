import type { Form, Indicator } from '#lib/model/form.ts';
import { findDoubts } from './find-doubts.ts';
import type { ParsedForm } from './parsed-block.ts';

/** A parsed form with its id -> the form that is published, with what was not surely read. */
export function judgeForm(id: string, parsed: ParsedForm): Form {
	const doubts = findDoubts(parsed);
	const concerned = new Set(doubts.flatMap(({ indicators }) => indicators));
	const isTableUnsure = doubts.some(({ part }) => part === 'indicators' || part === 'document');
	return {
		id,
		...published(parsed),
		indicators: parsed.indicators.map((indicator, i): Indicator => {
			// Its type may be the very thing that was not read.
			const isUntyped = isTableUnsure && indicator.level2 === null;
			return { ...indicator, reading: concerned.has(i + 1) || isUntyped ? 'doubtful' : 'sure' };
		}),
		reading: doubts.length > 0 ? 'doubtful' : 'sure',
		doubts,
	};
}

/** The cells are for the page of the document, not for the contract. */
function published(parsed: ParsedForm): Omit<ParsedForm, 'cells'> {
	const form: Partial<ParsedForm> & Omit<ParsedForm, 'cells'> = { ...parsed };
	delete form.cells;
	return form;
}
