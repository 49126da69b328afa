// The worker of DuckDB. Its module is inflated, checked and compiled while it downloads. It talks with
// `start-duckdb.ts` until the messages of DuckDB begin.
import { addMissingMethods } from './add-missing-methods.ts';
import { openWasm, summed } from './download.ts';
import { messageOf } from '#lib/engine/engine.ts';
import type { DuckdbRequest, DuckdbStart } from './start-duckdb.ts';

addEventListener('message', (event: MessageEvent<DuckdbRequest>) => void start(event.data), {
	once: true,
});

async function start({ script, file, cache }: DuckdbRequest): Promise<void> {
	const fail = (error: unknown) => say({ failure: messageOf(error) });
	const { onBytes, flush } = summed((bytes) => say({ bytes }));
	const opened = openWasm(file, onBytes, cache);
	// Report failures here: DuckDB would wait for ever for a module that is missing or invalid.
	opened
		.then(({ arrived }) => arrived)
		.then(() => {
			flush();
			say({ arrived: true });
		}, fail);
	addEventListener('unhandledrejection', ({ reason }) => fail(reason));
	const fetchOther = fetch;
	globalThis.fetch = async (input, init) =>
		input instanceof Request && input.url === file.url
			? (await opened).response
			: fetchOther(input, init);
	try {
		// Those of the page are not in a worker, and DuckDB's script uses them too.
		await addMissingMethods();
		await import(/* @vite-ignore */ script);
		say({ listening: true });
	} catch (error) {
		fail(error);
	}
}

function say(message: DuckdbStart): void {
	postMessage(message);
}
