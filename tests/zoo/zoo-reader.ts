// One process of a zoo run: makes the documents that it is told to, reads and scores them.
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import { makeZooDocument } from './make-zoo-document.ts';
import { scoreReading } from './score.ts';
import { addDocument, emptyTally, type Tally } from './tally.ts';

export interface Batch {
	/** The seeds from `first` up to but without `end`. */
	first: number;
	end: number;
	withhold: number;
	noise: number;
	/** Leaves out documents without a part whose name contains it. */
	only: string | null;
	/** Leaves out documents with a part whose name contains it. */
	skip: string | null;
	/** How many failing documents are kept. */
	keep: number;
}

export async function readBatch(batch: Batch): Promise<Tally> {
	const { first, end, withhold, noise, only, skip, keep } = batch;
	const tally = emptyTally();
	for (let seed = first; seed < end; seed += 1) {
		const document = makeZooDocument(seed, { withhold, noise });
		const has = (name: string): boolean => document.parts.some((part) => part.includes(name));
		if ((only !== null && !has(only)) || (skip !== null && has(skip))) continue;
		const { bytes, truth, name } = document;
		const read = await readForms(bytes, { file: name, stem: 'zoo' }, { pdf: pdfResources });
		addDocument(tally, seed, { document, scores: scoreReading(truth, read), keep });
	}
	return tally;
}

process.on('message', (batch: Batch) => {
	void readBatch(batch).then((tally) => process.send?.(tally));
});
