import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { downloadTable, downloadWasm, summed } from '#lib/engine/start/download.ts';
import { fetchJson } from '#lib/engine/start/fetch-file.ts';
import { sha256 } from '#lib/server/read-data.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const bytesOf = (head: number[], length: number) =>
	Uint8Array.from({ length }, (_, i) => head[i] ?? (i * 31) % 251);
const stream = bytesOf([255, 255, 255, 255], 5000);
const wasm = bytesOf([0, 0x61, 0x73, 0x6d], 5000);
const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));

/** These bytes in small pieces, the first of one byte. Without an end the connection then says nothing. */
function inPieces(bytes: Uint8Array, hasEnd = true): ReadableStream<Uint8Array> {
	const pieces = [bytes.slice(0, 1)];
	for (let from = 1; from < bytes.length; from += 700) pieces.push(bytes.slice(from, from + 700));
	return new ReadableStream<Uint8Array>({
		pull(controller) {
			const piece = pieces.shift();
			if (piece) controller.enqueue(piece);
			else if (hasEnd) controller.close();
			else return new Promise(() => undefined);
		},
	});
}

/** A host that always sends these bytes. */
function serve(bytes: Uint8Array, init: ResponseInit = {}) {
	vi.stubGlobal('fetch', async () => new Response(inPieces(bytes), init));
}

/** A host that sends each of these once. Resolves to the caches that were asked for. */
function serveInTurn(...bodies: ReadableStream<Uint8Array>[]) {
	const caches: (RequestCache | undefined)[] = [];
	vi.stubGlobal('fetch', async (_url: string, init?: RequestInit) => {
		caches.push(init?.cache);
		return new Response(bodies.shift());
	});
	return caches;
}

/** The bytes with one bit turned. */
function withWrongBit(bytes: Uint8Array, bit: number): Uint8Array {
	const wrong = bytes.slice();
	wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return wrong;
}

function watched() {
	let count = 0;
	const onBytes = (more: number) => (count += more);
	return { onBytes, counted: () => count };
}

const page = new TextEncoder().encode('<!doctype html><title>404</title>');
const html = { headers: { 'content-type': 'text/html' } };

const hashOf = (bytes: Uint8Array) => sha256(bytes).slice(0, 12);
const moduleFile = {
	url: `/engine/x-${hashOf(wasm)}.wasm.gz`,
	bytes: gzip(wasm).length,
	inflatedBytes: wasm.length,
};
const table = (file: Uint8Array, content = stream) => ({
	name: 'project',
	url: `/data/project-${hashOf(stream)}.arrow.gz`,
	bytes: file.length,
	inflatedBytes: content.length,
});

test.each([
	['as it is', stream, stream],
	['as a gzip file', gzip(stream), gzip(stream)],
	['as a gzip file that the host has inflated', gzip(stream), stream],
])('a table %s: its bytes, counted by the size of the file', async (_title, file, sent) => {
	serve(sent);
	const { onBytes, counted } = watched();
	expect(Buffer.from(await downloadTable(table(file), onBytes)).equals(stream)).toBe(true);
	expect(counted()).toBeCloseTo(file.length, 6);
});

test.each([
	['a gzip file', gzip(wasm)],
	['a gzip file that the host has inflated', wasm],
])('a module from %s: its bytes, counted', async (_title, sent) => {
	serve(sent);
	const { onBytes, counted } = watched();
	const module = await downloadWasm(moduleFile, onBytes, 'default');
	expect(Buffer.from(module).equals(wasm)).toBe(true);
	expect(counted()).toBeCloseTo(moduleFile.bytes, 6);
});

test.each([
	['a gzip file cut short', gzip(wasm).slice(0, -20)],
	['a module cut short', wasm.slice(0, 4000)],
	['a gzip file of a page', gzip(page)],
	['a gzip file of another module', gzip(wasm.slice(0, 4000))],
])('%s instead of the module: one sentence with the URL', async (_title, sent) => {
	serve(sent);
	const download = downloadWasm(moduleFile, watched().onBytes, 'default');
	await expect(download).rejects.toThrow(/^download failed: .*\(\/engine\/x-\w+\.wasm\.gz\)$/s);
});

test('a page of the host instead of the module is told by its type', async () => {
	serve(page, html);
	await expect(downloadWasm(moduleFile, watched().onBytes, 'default')).rejects.toThrow(
		'download failed: not WebAssembly but text/html',
	);
});

test('counts are added up and reported a little later, the rest at the end', async () => {
	vi.useFakeTimers();
	const told: number[] = [];
	const { onBytes, flush } = summed((bytes) => told.push(bytes));
	for (const count of [1, 2, 3]) onBytes(count);
	expect(told).toEqual([]);
	vi.advanceTimersByTime(1_000);
	onBytes(4);
	flush();
	vi.advanceTimersByTime(1_000);
	expect(told).toEqual([6, 4]);
});

test.each<[string, Uint8Array, ResponseInit, string]>([
	['an error', stream, { status: 503 }, 'HTTP 503'],
	[
		'a page of the host',
		page,
		html,
		'not an Arrow stream but text/html beginning "<!doctype html>',
	],
	['a gzip file of a page', gzip(page), {}, 'not an Arrow stream but an unnamed type beginning'],
	['a stream cut short', stream.slice(0, 4000), {}, 'not what its name says'],
	['a gzip file cut short', gzip(stream).slice(0, -20), {}, 'download failed'],
	['two bytes', stream.slice(0, 2), {}, 'not an Arrow stream'],
	['a module', wasm, {}, 'not an Arrow stream'],
])('%s instead of a table: one sentence with the URL', async (_title, sent, init, reason) => {
	serve(sent, init);
	const failure = await downloadTable(table(stream), watched().onBytes).catch((thrown) => thrown);
	expect(failure).toBeInstanceOf(Error);
	expect((failure as Error).message).toMatch(
		/^download failed: .*\(\/data\/project-\w+\.arrow\.gz\)$/s,
	);
	expect((failure as Error).message).toContain(reason);
});

test('an unreachable host: its reason with the URL', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	await expect(downloadTable(table(stream), watched().onBytes)).rejects.toThrow(
		`download failed: Failed to fetch (${table(stream).url})`,
	);
});

const bits = fc.nat(stream.length * 8 - 1);
test.each([
	['as it is', (bit: number) => withWrongBit(stream, bit)],
	['in a gzip file', (bit: number) => withWrongBit(gzip(stream), bit % (gzip(stream).length * 8))],
])('a table with one wrong bit %s is the right table or none', async (_title, spoil) => {
	await fc.assert(
		fc.asyncProperty(bits, async (bit) => {
			serve(spoil(bit));
			const got = await downloadTable(table(stream), () => undefined).catch(() => null);
			expect(got === null || Buffer.from(got).equals(stream)).toBe(true);
		}),
	);
});

test('JSON with one wrong bit is refused', async () => {
	const json = new TextEncoder().encode(JSON.stringify({ yuan: 87.26, name: '司法局' }));
	const url = `/answers/answers-${hashOf(json)}.json`;
	serve(json);
	expect(await fetchJson(url)).toEqual({ yuan: 87.26, name: '司法局' });
	await fc.assert(
		fc.asyncProperty(fc.nat(json.length * 8 - 1), async (bit) => {
			serve(withWrongBit(json, bit));
			await expect(fetchJson(url)).rejects.toThrow(`not what its name says (${url})`);
		}),
	);
});

test('what arrived broken is asked for once more, past the cache, and counted once', async () => {
	const caches = serveInTurn(inPieces(withWrongBit(stream, 9_000)), inPieces(stream));
	const { onBytes, counted } = watched();
	expect(Buffer.from(await downloadTable(table(stream), onBytes)).equals(stream)).toBe(true);
	expect(caches).toEqual(['default', 'reload']);
	expect(counted()).toBeCloseTo(stream.length, 6);
});

test.each([
	['before the first byte', () => new Promise<Response>(() => undefined)],
	['half way', async () => new Response(inPieces(stream.slice(0, 2500), false))],
])('a connection that falls silent %s is given up, twice', async (_title, answer) => {
	vi.useFakeTimers();
	vi.stubGlobal('fetch', answer);
	const failure = downloadTable(table(stream), () => undefined).catch((thrown: Error) => thrown);
	await vi.advanceTimersByTimeAsync(19_000);
	await vi.advanceTimersByTimeAsync(22_000);
	expect((await failure) as Error).toMatchObject({
		message: `download failed: nothing arrived for 20 s (${table(stream).url})`,
	});
});
