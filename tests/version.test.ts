import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { versionOf, versionOfBuild } from '../.config/version.js';

test('a document that is saved during a build changes the version of the next build alone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'version-'));
	const env = { DATA_DIR: folder };
	writeFileSync(join(folder, 'a.txt'), '甲');
	const [whole, before] = [versionOfBuild(env), versionOf(env)];
	writeFileSync(join(folder, 'b.txt'), '乙');
	expect(versionOfBuild(env)).toBe(whole);
	expect(versionOf(env)).not.toBe(before);
});
