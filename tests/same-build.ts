// `npm run test:same-build`: equal sources give equal bytes, wherever they stand, whatever the clock and
// the language of the machine.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

function build(folder: string, env: Record<string, string>): string {
	const vite = 'node_modules/vite/bin/vite.js';
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		env: { ...process.env, ...env, BUILD_DIR: 'test-results/same-build' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	return join(folder, 'test-results/same-build');
}

/** The project in another folder, with the same packages. */
function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'same-build-'));
	const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0').filter(Boolean);
	for (const file of files) cpSync(file, join(folder, file));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** The files below a folder by their paths. */
function readFiles(folder: string): Map<string, Buffer> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
	);
}

const copy = copyProject();
const here = readFiles(build('.', { TZ: 'UTC', LC_ALL: 'C' }));
const there = readFiles(build(copy, { TZ: 'Pacific/Auckland', LC_ALL: 'zh_CN.UTF-8' }));
rmSync(copy, { recursive: true });

const files = [...new Set([...here.keys(), ...there.keys()])].sort();
const differing = files.filter((file) => {
	const [one, other] = [here.get(file), there.get(file)];
	return !one || !other || !one.equals(other);
});
console.log(`${files.length} files, ${differing.length} differ`);
for (const file of differing) console.log(file);
process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0;
