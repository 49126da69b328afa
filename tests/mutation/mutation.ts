// npm run mutation [-- FOLDER...]: changes the sources of these folders (or files) of src/lib one spot at
// a time and sees whether a test of the same folder fails. What nothing noticed is printed, and all of it
// stands in test-results/mutation-*.json. The exit code is 1 where fewer than 90 % are noticed.
// A folder takes ten minutes on two idle cores, the targets and the audit an hour or more: name one of
// them, or a file, while you work.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const all = ['model', 'figures', 'selection', 'forms/targets', 'audit'];
const own = 'tests/mutation';

function isHeld(path: string): boolean {
	console.log(`\n${path}`);
	const { status } = spawnSync(
		join(own, 'node_modules/.bin/stryker'),
		['run', join(own, 'stryker.config.js')],
		{ stdio: 'inherit', env: { ...process.env, MUTATED: path } },
	);
	return status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((path) => !existsSync(join('src/lib', path)));
if (unknown.length > 0) throw new Error(`not in src/lib: ${unknown.join(', ')}`);
const weak = (asked.length > 0 ? asked : all).filter((path) => !isHeld(path));
console.log(weak.length === 0 ? '\nall held' : `\ntoo little noticed: ${weak.join(', ')}`);
process.exitCode = weak.length === 0 ? 0 : 1;
