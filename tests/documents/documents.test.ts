import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';
import { caseFolder, listDocuments } from './document-cases.ts';

const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** Doubts follow from the problems and the unread cells, and have tests of their own. */
function withoutDoubts(read: ReadForms): unknown {
	const judgements = new Set(['reading', 'doubts']);
	return JSON.parse(
		JSON.stringify(read, (key, value: unknown) => (judgements.has(key) ? undefined : value)),
	);
}

test.each(listDocuments(caseFolder))(
	'$name reads as its expected.json says',
	async ({ folder, file, bytes }) => {
		const expectedFile = join(folder, 'expected.json');
		const changedFile = join(folder, 'expected-changed.json');
		const read = toJson(withoutDoubts(await readForms(bytes, { file, stem: 'case' })));
		if (!existsSync(expectedFile)) {
			expect(process.env.CI, `${expectedFile} is missing`).toBeFalsy();
			writeFileSync(expectedFile, read);
		}
		const expected: unknown = JSON.parse(readFileSync(expectedFile, 'utf8'));
		rmSync(changedFile, { force: true });
		if (toJson(expected) !== read) writeFileSync(changedFile, read);
		expect(JSON.parse(read)).toEqual(expected);
	}
);
