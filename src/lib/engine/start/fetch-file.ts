// Files of the site as a host sends them: late, cut, replaced by a page, or with one bit wrong.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { messageOf } from '#lib/engine/engine.ts';

/** A live connection, however slow, sends its next byte sooner. */
const silenceMs = 20_000;

export type Bytes = Uint8Array<ArrayBuffer>;
export type BytesReader = ReadableStreamDefaultReader<Bytes>;

/** `default`, or `reload` past the browser's cache, which may hold what arrived broken. */
export type Cache = 'default' | 'reload';

export interface OpenedFile {
	type: string | null;
	body: BytesReader;
}

/**
 * Opens a file. Rejects with one sentence that names the URL if the host answers with an error. It and
 * every read of the body reject if nothing arrives for 20 s.
 */
export async function openFile(url: string, cache: Cache = 'default'): Promise<OpenedFile> {
	const ending = new AbortController();
	const soon = unlessSilent(() => ending.abort());
	const response = await named(url, soon(fetch(url, { cache, signal: ending.signal })));
	if (!response.ok) throw new Error(failure(`HTTP ${response.status}`, url));
	if (!response.body) throw new Error(failure('empty answer', url));
	const reader = response.body.getReader();
	const body = new ReadableStream<Bytes>({
		async pull(controller) {
			const { done, value } = await named(url, soon(reader.read()));
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason),
	});
	return { type: response.headers.get('content-type'), body: body.getReader() };
}

/** Settles like the promise, but rejects and calls `end` if that takes too long. */
function unlessSilent(end: () => void) {
	return async <Value>(promise: Promise<Value>): Promise<Value> => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const silence = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				reject(new Error(`nothing arrived for ${silenceMs / 1000} s`));
				end();
			}, silenceMs);
		});
		try {
			return await Promise.race([promise, silence]);
		} finally {
			clearTimeout(timer);
		}
	};
}

/** The parsed content of a JSON file whose name holds its checksum. */
export function fetchJson(url: string): Promise<unknown> {
	return twice(async (cache) => {
		const { body } = await openFile(url, cache);
		return toJson(await readWhole(rest(body).pipeThrough(checked(url))));
	});
}

/** Tries again once, past the browser's cache. */
export async function twice<Value>(attempt: (cache: Cache) => Promise<Value>): Promise<Value> {
	try {
		return await attempt('default');
	} catch {
		return attempt('reload');
	}
}

/** What a reader has not read yet, as a stream, after these bytes. */
export function rest(body: BytesReader, head: Bytes = new Uint8Array()): ReadableStream<Bytes> {
	return new ReadableStream<Bytes>({
		start: (controller) => controller.enqueue(head),
		async pull(controller) {
			const { done, value } = await body.read();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => body.cancel(reason),
	});
}

/**
 * All bytes of a stream. A `Response` around a stream of the page would do, but if the page is left at that
 * moment, Chromium 147 now and then ends the whole tab (decision 0046).
 */
export async function readWhole(stream: ReadableStream<Bytes>): Promise<Bytes> {
	const reader = stream.getReader();
	const chunks: Bytes[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		chunks.push(value);
		length += value.length;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

export function toJson(bytes: Bytes): unknown {
	return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

/**
 * Passes the bytes on. Fails at their end if their SHA-256 does not begin with the twelve digits in the
 * file's name. In plain script, because browsers offer theirs to https alone.
 */
export function checked(url: string): TransformStream<Bytes, Bytes> {
	const [, expected] = /-([0-9a-f]{12})\.[a-z.]+$/.exec(url) ?? [];
	const hash = sha256.create();
	return new TransformStream({
		transform(chunk, controller) {
			hash.update(chunk);
			controller.enqueue(chunk);
		},
		flush() {
			if (bytesToHex(hash.digest()).slice(0, 12) === expected) return;
			throw new Error(failure('its content is not what its name says', url));
		},
	});
}

/** Settles like the promise. A failure is one sentence that names the URL. */
export async function named<Value>(url: string, promise: Promise<Value>): Promise<Value> {
	try {
		return await promise;
	} catch (cause) {
		const message = messageOf(cause);
		throw new Error(message.startsWith(start) ? message : failure(message, url), { cause });
	}
}

const start = 'download failed: ';

export function failure(reason: string, url: string): string {
	return `${start}${reason} (${url})`;
}
