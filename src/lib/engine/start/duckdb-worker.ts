// The worker of DuckDB. It fetches the module itself, inflates and checks it, and talks with
// `start-duckdb.ts` until the messages of DuckDB begin.
import { addMissingMethods } from './add-missing-methods.ts';
import { downloadWasm, summed } from './download.ts';
import { messageOf } from '#lib/engine/engine.ts';
import type { DuckdbRequest, DuckdbStart } from './start-duckdb.ts';

addEventListener('message', (event: MessageEvent<DuckdbRequest>) => void start(event.data), {
	once: true,
});

async function start({ script, file, cache }: DuckdbRequest): Promise<void> {
	const fail = (error: unknown) => say({ failure: messageOf(error) });
	const { onBytes, flush } = summed((bytes) => say({ bytes }));
	const module = downloadWasm(file, onBytes, cache);
	// Report failures here: DuckDB would wait for ever for a module that is missing or invalid.
	module.then(() => {
		flush();
		say({ arrived: true });
	}, fail);
	addEventListener('unhandledrejection', (event) => {
		// The page says it, once.
		event.preventDefault();
		fail(event.reason);
	});
	// DuckDB would compile the module while it downloads. If the page is left at that moment, Chromium 147
	// now and then ends the whole tab (decision 0046).
	const fetchOther = fetch;
	globalThis.fetch = async (input, init) =>
		input instanceof Request && input.url === file.url ? new Response() : fetchOther(input, init);
	WebAssembly.instantiateStreaming = async (_source, imports) =>
		WebAssembly.instantiate(await module, imports);
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
