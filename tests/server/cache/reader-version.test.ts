import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readerVersion } from '#lib/server/cache/reader-version.ts';

/** A project with the parts that the version is made of. */
function project(): string {
	const root = mkdtempSync(join(tmpdir(), 'jixiao-reader-'));
	for (const folder of ['documents/excel', 'forms', 'model', 'server', 'pages'])
		mkdirSync(join(root, 'src/lib', folder), { recursive: true });
	for (const file of [
		'documents/excel/a.ts',
		'forms/b.ts',
		'model/c.ts',
		'server/pdf-resources.ts',
	])
		writeFileSync(join(root, 'src/lib', file), `// ${file}\n`);
	writeFileSync(join(root, 'package-lock.json'), '{}');
	return root;
}

test('the same sources give the same version, wherever they are', () => {
	const root = project();
	const copy = mkdtempSync(join(tmpdir(), 'jixiao-reader-'));
	cpSync(root, copy, { recursive: true });
	expect(readerVersion(root)).toMatch(/^[0-9a-f]{16}$/);
	expect(readerVersion(copy)).toBe(readerVersion(root));
});

test.each([
	['a changed file in a folder', 'src/lib/documents/excel/a.ts', true],
	['a new file', 'src/lib/forms/new.ts', true],
	['a changed noun', 'src/lib/model/c.ts', true],
	['another library', 'package-lock.json', true],
	['another installed library', 'node_modules/.package-lock.json', true],
	['a page', 'src/lib/pages/page.ts', false],
])('%s: %s', (_, file, isOther) => {
	const root = project();
	const before = readerVersion(root);
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	writeFileSync(join(root, file), '// other\n');
	expect(readerVersion(root) !== before).toBe(isOther);
});

test('the version of this project holds every library that reading imports', () => {
	expect(readerVersion(process.cwd())).not.toBe(readerVersion(project()));
});
