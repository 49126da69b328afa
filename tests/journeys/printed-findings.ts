import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Finding } from '#lib/model/finding.ts';

/** The findings of the first corpus as the command line prints them. */
export async function printedFindings(): Promise<Finding[]> {
	const file = 'data/minhang-justice-2023/declaration.txt';
	const npm = ['run', '--silent', 'findings', '--', file];
	const { stdout } = await promisify(execFile)('npm', npm, { maxBuffer: 2 ** 26 });
	return JSON.parse(stdout) as Finding[];
}
