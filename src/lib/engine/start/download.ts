import {
	checked,
	failure,
	named,
	openFile,
	readWhole,
	rest,
	twice,
	type Bytes,
	type BytesReader,
	type Cache,
} from './fetch-file.ts';

/** A file of the site, with its base path. Its name holds the checksum of its inflated content. */
interface SiteFile {
	url: string;
	/** The exact size of the file on the host. */
	bytes: number;
	/** Its size after inflating. Hosts that inflate gzip files themselves send this many bytes. */
	inflatedBytes: number;
}

/** One build of DuckDB, as a gzip file. */
export type WasmFile = SiteFile;

/** An Arrow IPC stream that becomes a table, as a gzip file. */
export interface TableFile extends SiteFile {
	name: string;
}

/** Called with the number of bytes since the last call. */
export type OnBytes = (count: number) => void;

/** Adds up counts and reports them only as often as a reader can notice. `flush` reports the rest. */
export function summed(tell: OnBytes): { onBytes: OnBytes; flush: () => void } {
	let waiting = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const flush = () => {
		clearTimeout(timer);
		timer = undefined;
		tell(waiting);
		waiting = 0;
	};
	const onBytes = (count: number) => {
		waiting += count;
		timer ??= setTimeout(flush, 50);
	};
	return { onBytes, flush };
}

/**
 * Resolves to the bytes of an Arrow IPC stream. Tries twice. Rejects with one sentence that names the
 * URL.
 */
export function downloadTable(file: TableFile, onBytes: OnBytes): Promise<Bytes> {
	return twice(async (cache) => {
		let counted = 0;
		const count = (bytes: number) => {
			counted += bytes;
			onBytes(bytes);
		};
		try {
			return await downloadWhole(file, 'arrow', count, cache);
		} catch (error) {
			onBytes(-counted);
			throw error;
		}
	});
}

/** Resolves to the inflated module. Rejects with one sentence that names the URL. */
export function downloadWasm(file: WasmFile, onBytes: OnBytes, cache: Cache): Promise<Bytes> {
	return downloadWhole(file, 'wasm', onBytes, cache);
}

async function downloadWhole(
	file: SiteFile,
	expected: Format,
	onBytes: OnBytes,
	cache: Cache,
): Promise<Bytes> {
	const inflated = await download(file, expected, onBytes, cache);
	const content = await named(file.url, readWhole(inflated));
	// DuckDB accepts anything else silently, and creates no table or waits for ever.
	const format = formatOf(content);
	if (format !== expected) {
		const got = described(null, content);
		throw new Error(failure(`not ${formatNames[expected]} but ${got}`, file.url));
	}
	if (content.length !== file.inflatedBytes) {
		const reason = `${content.length} bytes instead of ${file.inflatedBytes}`;
		throw new Error(failure(reason, file.url));
	}
	return content;
}

const formatNames = { wasm: 'WebAssembly', arrow: 'an Arrow stream' };
type Format = keyof typeof formatNames;

/**
 * The inflated bytes. The host may send the gzip file as it is or inflate it. In both cases `onBytes`
 * counts bytes of the file.
 */
async function download(
	file: SiteFile,
	expected: Format,
	onBytes: OnBytes,
	cache: Cache,
): Promise<ReadableStream<Bytes>> {
	const { type, body } = await openFile(file.url, cache);
	const head = await readHead(body);
	const format = formatOf(head);
	if (format !== 'gzip' && format !== expected) {
		const got = described(type, head);
		throw new Error(failure(`not ${formatNames[expected]} but ${got}`, file.url));
	}
	const scale = format === 'gzip' ? 1 : file.bytes / file.inflatedBytes;
	const counted = rest(body, head).pipeThrough(counter((count) => onBytes(count * scale)));
	// A gzip file ends with a checksum of its own, which is compared while it is inflated.
	return counted.pipeThrough(
		format === 'gzip' ? new DecompressionStream('gzip') : checked(file.url),
	);
}

/** At least four bytes, or fewer if the file is shorter. */
async function readHead(reader: BytesReader): Promise<Bytes> {
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

function formatOf(head: Bytes): 'gzip' | Format | null {
	if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
	if (head[0] === 0 && head[1] === 0x61 && head[2] === 0x73 && head[3] === 0x6d) return 'wasm';
	if (head.length > 3 && head.subarray(0, 4).every((byte) => byte === 0xff)) return 'arrow';
	return null;
}

function counter(onBytes: OnBytes): TransformStream<Bytes, Bytes> {
	return new TransformStream({
		transform(chunk, controller) {
			onBytes(chunk.length);
			controller.enqueue(chunk);
		},
	});
}

function described(type: string | null, head: Bytes): string {
	const start = JSON.stringify(new TextDecoder().decode(head.slice(0, 40)));
	return `${type ?? 'an unnamed type'} beginning ${start}`;
}
