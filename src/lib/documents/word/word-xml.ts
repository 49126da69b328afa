import { Parser } from 'htmlparser2';
import type { CellBudget } from '#lib/documents/cell-budget.ts';
import type { Draft } from '#lib/documents/flow/table-grid.ts';
import { WordReader, type WordContext } from './word-reader.ts';

interface ReadWordXml {
	rows: Draft[][];
	/** False if the root element is not closed or is not one of Word. */
	isWhole: boolean;
	/** The sentence on the exceeded limit, or null. */
	breach: string | null;
}

const chunk = 65_536;

/** One part of a Word document (body, header, notes) -> its rows. `letter` is as in FlowBuilder. */
export function readWordXml(
	xml: string,
	budget: CellBudget,
	letter: string,
	context: WordContext,
): ReadWordXml {
	const reader = new WordReader(budget, letter, context);
	const parser = new Parser(reader, { xmlMode: true });
	for (let at = 0; at < xml.length && reader.breach === null; at += chunk) {
		parser.write(xml.slice(at, at + chunk));
	}
	if (reader.breach !== null) return { rows: [], isWhole: false, breach: reader.breach };
	parser.end();
	return { rows: reader.flow.takeRows(), isWhole: reader.isWhole, breach: budget.breach };
}
