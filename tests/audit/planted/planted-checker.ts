// One process of a run: checks the documents that it is told to.
import { checkBatch, type Batch } from './tally-planted.ts';

process.on('message', (batch: Batch) => {
	void checkBatch(batch).then((tally) => process.send?.(tally));
});
