// DuckDB's own worker, with its module inflated, checked, and compiled while it comes. Speaks with
// `start-duckdb.ts` until DuckDB's own messages begin.
import { openWasm, summed } from './download.ts';
import { messageOf } from '#lib/engine/engine.ts';
import type { DuckdbRequest, DuckdbStart } from './start-duckdb.ts';

addEventListener('message', (event: MessageEvent<DuckdbRequest>) => void start(event.data), {
	once: true,
});

async function start({ script, file }: DuckdbRequest): Promise<void> {
	const fail = (error: unknown) => say({ failure: messageOf(error) });
	const { onBytes, flush } = summed((bytes) => say({ bytes }));
	const opened = openWasm(file, onBytes);
	// DuckDB would wait for ever for a module that does not come, or that cannot be compiled.
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
		await import(/* @vite-ignore */ script);
		say({ listening: true });
	} catch (error) {
		fail(error);
	}
}

function say(message: DuckdbStart): void {
	postMessage(message);
}
