import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Finished {
	code: number | null;
	seconds: number;
	/** The peak memory of the process, or NaN without /proc. */
	peakBytes: number;
	output: string;
}

/** Runs Node with these arguments, and these variables beside its own. */
export function timedRun(args: readonly string[], env: Record<string, string>): Promise<Finished> {
	const started = performance.now();
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
	let output = '';
	let peakBytes = NaN;
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const watch = setInterval(() => {
		peakBytes = peakOf(child.pid) ?? peakBytes;
	}, 50);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(watch);
			resolve({ code, seconds: (performance.now() - started) / 1000, peakBytes, output });
		});
	});
}

/** Linux keeps the peak memory of a process while it lives. */
function peakOf(pid: number | undefined): number | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(status) ?? [];
		return kilobytes === undefined ? null : Number(kilobytes) * 1024;
	} catch {
		return null;
	}
}

/** A build in one line: its time and memory, or why it failed. */
export function toldBuild({ code, seconds, peakBytes, output }: Finished): string {
	const time = `${seconds.toFixed(1)} s`;
	return code === 0
		? `${time}, peak ${megabytes(peakBytes)}`
		: `failed after ${time}: ${lastLine(output)}`;
}

export function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

export function lastLine(text: string): string {
	return text.trim().split('\n').at(-1) ?? '';
}
