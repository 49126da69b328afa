import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { downloadTable, openWasm, summed } from '#lib/engine/start/download.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const bytesOf = (head: number[], length: number) =>
	Uint8Array.from({ length }, (_, i) => head[i] ?? (i * 31) % 251);
const stream = bytesOf([255, 255, 255, 255], 5000);
const wasm = bytesOf([0, 0x61, 0x73, 0x6d], 5000);
const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));

/** A host that sends these bytes in small pieces. The first piece is one byte. */
function serve(bytes: Uint8Array, init: ResponseInit = {}) {
	const pieces = [bytes.slice(0, 1)];
	for (let from = 1; from < bytes.length; from += 700) pieces.push(bytes.slice(from, from + 700));
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			const piece = pieces.shift();
			if (piece) controller.enqueue(piece);
			else controller.close();
		},
	});
	vi.stubGlobal('fetch', async () => new Response(body, init));
}

function watched() {
	let count = 0;
	const onBytes = (more: number) => (count += more);
	return { onBytes, counted: () => count };
}

const page = new TextEncoder().encode('<!doctype html><title>404</title>');
const html = { headers: { 'content-type': 'text/html' } };

const moduleFile = { url: '/engine/x.gz', bytes: gzip(wasm).length, inflatedBytes: wasm.length };
const table = (file: Uint8Array, content = stream) => ({
	name: 'project',
	url: '/data/project.arrow',
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
])('a module from %s: its bytes as WebAssembly, counted', async (_title, sent) => {
	serve(sent);
	const { onBytes, counted } = watched();
	const { response, arrived } = await openWasm(moduleFile, onBytes);
	expect(response.headers.get('content-type')).toBe('application/wasm');
	expect(Buffer.from(await response.arrayBuffer()).equals(wasm)).toBe(true);
	await arrived;
	expect(counted()).toBeCloseTo(moduleFile.bytes, 6);
});

test.each([
	['a gzip file cut short', gzip(wasm).slice(0, -20)],
	['a module cut short', wasm.slice(0, 4000)],
])('%s: the module is incomplete, reported with the URL', async (_title, sent) => {
	serve(sent);
	const { response, arrived } = await openWasm(moduleFile, watched().onBytes);
	void response.arrayBuffer().catch(() => undefined);
	await expect(arrived).rejects.toThrow(/^engine download failed: .*\(\/engine\/x\.gz\)$/s);
});

test('a page of the host instead of a module is reported before anything is compiled', async () => {
	serve(page, html);
	await expect(openWasm(moduleFile, watched().onBytes)).rejects.toThrow(
		'engine download failed: not WebAssembly but text/html',
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
	['a stream cut short', stream.slice(0, 4000), {}, '4000 bytes instead of 5000'],
	['a gzip file cut short', gzip(stream).slice(0, -20), {}, 'download failed'],
	['two bytes', stream.slice(0, 2), {}, 'not an Arrow stream'],
	['a module', wasm, {}, 'not an Arrow stream'],
])('%s instead of a table: one sentence with the URL', async (_title, sent, init, reason) => {
	serve(sent, init);
	const failure = await downloadTable(table(stream), watched().onBytes).catch((thrown) => thrown);
	expect(failure).toBeInstanceOf(Error);
	expect((failure as Error).message).toMatch(
		/^engine download failed: .*\(\/data\/project\.arrow\)$/s,
	);
	expect((failure as Error).message).toContain(reason);
});

test('an unreachable host: its reason with the URL', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	await expect(downloadTable(table(stream), watched().onBytes)).rejects.toThrow(
		'engine download failed: Failed to fetch (/data/project.arrow)',
	);
});
