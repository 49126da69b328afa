import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What can befall a file on its way: docs/faults.md. */
export const fileFaults = [
	'missing',
	'refused',
	'replaced',
	'empty',
	'cut',
	'broken off',
	'spoiled',
	'silent',
	'halted',
	'slow',
] as const;
export type FileFault = (typeof fileFaults)[number];

const types: Record<string, string> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.gz': 'application/gzip',
};
const pieces = 8;
const betweenPiecesMs = 250;

/** Sends this file of a site as a host or a network with this fault does. */
export function sendFaulty(
	fault: FileFault,
	site: string,
	file: string,
	response: ServerResponse,
): void {
	const page = () => readFileSync(join(site, '404.html'));
	if (fault === 'missing') return void response.writeHead(404, htmlType).end(page());
	if (fault === 'refused') return void response.writeHead(500).end('Internal Server Error');
	if (fault === 'replaced') return void response.writeHead(200, htmlType).end(page());
	if (fault === 'silent') return;
	const whole = readFileSync(join(site, file));
	const half = whole.subarray(0, whole.length >> 1);
	response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
	if (fault === 'empty') return void response.end();
	if (fault === 'cut') return void response.end(half);
	if (fault === 'spoiled') return void response.end(spoiled(whole, file));
	response.setHeader('content-length', whole.length);
	if (fault === 'halted') return void response.write(half);
	if (fault === 'broken off') return void response.write(half, () => response.destroy());
	sendSlowly(whole, response).catch(() => response.destroy());
}

const htmlType = { 'content-type': 'text/html' };

/** One wrong bit: in the middle, but in a script where it is no script any more. */
function spoiled(whole: Buffer, file: string): Buffer {
	const at = file.endsWith('.js') ? 0 : whole.length >> 1;
	const content = Buffer.from(whole);
	content[at] = (content[at] ?? 0) ^ 1;
	return content;
}

async function sendSlowly(whole: Buffer, response: ServerResponse): Promise<void> {
	const size = Math.ceil(whole.length / pieces);
	for (let start = 0; start < whole.length; start += size) {
		response.write(whole.subarray(start, start + size));
		await setTimeout(betweenPiecesMs);
	}
	response.end();
}
