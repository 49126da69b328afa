import { messageOf } from './engine.ts';

/** One build of DuckDB as the site serves it. */
export interface WasmFile {
	/** With the site's base path. */
	wasm: string;
	/** Size of the gzip file. */
	wasmBytes: number;
	/** Size once inflated; a host that inflates by itself sends this many. */
	inflatedBytes: number;
}

/** An Arrow IPC stream that becomes a table; `bytes` is the file's exact size. */
export interface TableFile {
	name: string;
	url: string;
	bytes: number;
}

/** Called with the number of bytes that came since the last call. */
type OnBytes = (count: number) => void;
type Bytes = Uint8Array<ArrayBuffer>;

interface Options {
	signal: AbortSignal;
	onBytes: OnBytes;
}

/** Resolves to the bytes of an Arrow IPC stream; rejects with one sentence that names the URL. */
export async function downloadTable(
	{ url, bytes }: TableFile,
	{ signal, onBytes }: Options,
): Promise<Bytes> {
	const response = await request(url, signal);
	const counted = body(response, url).pipeThrough(counter(onBytes));
	const table = new Uint8Array(await settled(new Response(counted).arrayBuffer(), url));
	// DuckDB takes anything else without a word and creates no table.
	if (formatOf(table) !== 'arrow') {
		throw new Error(failure(`not an Arrow stream but ${described(response, table)}`, url));
	}
	checkSize(table.length, bytes, url);
	return table;
}

/**
 * Resolves to the inflated module, whether the host sends the gzip file as it is or has inflated it
 * (`onBytes` counts gzip bytes in both cases). Rejects with one sentence that names the URL.
 */
export async function downloadWasm(file: WasmFile, { signal, onBytes }: Options): Promise<Blob> {
	const response = await request(file.wasm, signal);
	const reader = body(response, file.wasm).getReader();
	const head = await settled(readHead(reader), file.wasm);
	const format = formatOf(head);
	if (format !== 'gzip' && format !== 'wasm') {
		throw new Error(failure(`not WebAssembly but ${described(response, head)}`, file.wasm));
	}
	const scale = format === 'wasm' ? file.wasmBytes / file.inflatedBytes : 1;
	const counted = rejoined(head, reader).pipeThrough(counter((count) => onBytes(count * scale)));
	const wasm = format === 'gzip' ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
	const headers = { 'content-type': 'application/wasm' };
	const blob = await settled(new Response(wasm, { headers }).blob(), file.wasm);
	// The worker never answers when the module is cut short, so that is found out here.
	checkSize(blob.size, file.inflatedBytes, file.wasm);
	return blob;
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
	const response = await settled(fetch(url, { signal }), url);
	if (!response.ok) throw new Error(failure(`HTTP ${response.status}`, url));
	return response;
}

function body(response: Response, url: string): ReadableStream<Bytes> {
	if (!response.body) throw new Error(failure('empty answer', url));
	return response.body;
}

/** At least four bytes where the file has them. */
async function readHead(reader: ReadableStreamDefaultReader<Bytes>): Promise<Bytes> {
	let head: Bytes = new Uint8Array();
	while (head.length < 4) {
		const { done, value } = await reader.read();
		if (done) break;
		const longer = new Uint8Array(head.length + value.length);
		longer.set(head);
		longer.set(value, head.length);
		head = longer;
	}
	return head;
}

function formatOf(head: Bytes): 'gzip' | 'wasm' | 'arrow' | null {
	if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
	if (head[0] === 0 && head[1] === 0x61 && head[2] === 0x73 && head[3] === 0x6d) return 'wasm';
	if (head.length > 3 && head.subarray(0, 4).every((byte) => byte === 0xff)) return 'arrow';
	return null;
}

function checkSize(got: number, expected: number, url: string): void {
	if (got !== expected) throw new Error(failure(`${got} bytes instead of ${expected}`, url));
}

function rejoined(head: Bytes, reader: ReadableStreamDefaultReader<Bytes>): ReadableStream<Bytes> {
	return new ReadableStream<Bytes>({
		start: (controller) => controller.enqueue(head),
		async pull(controller) {
			const { done, value } = await reader.read();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
}

function counter(onBytes: OnBytes): TransformStream<Bytes, Bytes> {
	return new TransformStream({
		transform(chunk, controller) {
			onBytes(chunk.length);
			controller.enqueue(chunk);
		},
	});
}

function described(response: Response, head: Bytes): string {
	const type = response.headers.get('content-type') ?? 'an unnamed type';
	return `${type} beginning ${JSON.stringify(new TextDecoder().decode(head.slice(0, 40)))}`;
}

async function settled<Value>(promise: Promise<Value>, url: string): Promise<Value> {
	try {
		return await promise;
	} catch (cause) {
		throw new Error(failure(messageOf(cause), url), { cause });
	}
}

function failure(reason: string, url: string): string {
	return `engine download failed: ${reason} (${url})`;
}
