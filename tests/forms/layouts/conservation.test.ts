// Whatever a block looks like, its rewritten rows print the same characters, each once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#lib/documents/sheet.ts';
import { detectLayout } from '#lib/forms/layouts/detect-layout.ts';
import { layOut } from '#lib/forms/layouts/lay-out.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import { observeCells, printedCells } from '../observe-cells.ts';
import { textForm } from './generated-texts.ts';
import { printedCharacters } from './printed-characters.ts';

const toBytes = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const toRows = (lines: string[]): Row[] =>
	lines.map((text, i) => [{ text: text.trim(), line: i + 1, column: 1, address: null }]);

function expectKept(lines: string[]): void {
	const { rows, strays } = layOut(toRows(lines));
	const texts = [...rows.flat(), ...strays].map(({ text }) => text);
	expect(printedCharacters(texts)).toBe(printedCharacters(lines));
}

test('damaged forms without a table', { timeout: 120_000 }, () => {
	let rewritten = 0;
	fc.assert(
		fc.property(textForm, (lines) => {
			expectKept(lines);
			if (detectLayout(toRows(lines)) !== 'table') rewritten += 1;
		}),
		{ numRuns: 600 },
	);
	expect(rewritten).toBeGreaterThan(400);
});

test(
	'damaged forms are read to the end: nothing throws or is taken twice',
	{ timeout: 120_000 },
	async () => {
		let found = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(textForm, { minLength: 1, maxLength: 2 }), async (forms) => {
				const lines = forms.flat();
				const { read, accounted } = await observeCells(toBytes(lines));
				if (read.forms.length > 0) found += 1;
				const textsOf = (cells: string[]) => cells.map((cell) => cell.replace(/^\d+:\d+ /, ''));
				const printed = printedCells(lines.join('\n'));
				expect(printedCharacters(textsOf(accounted))).toBe(printedCharacters(textsOf(printed)));
			}),
			{ numRuns: 200 },
		);
		// Some damage leaves no title or no table, and then there is no form.
		expect(found).toBeGreaterThan(190);
	},
);

test(
	'name and target of an indicator in a damaged form occur in its text',
	{ timeout: 120_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(textForm, async (lines) => {
				const text = lines.join('').replace(/\s/g, '');
				const { forms } = await readForms(toBytes(lines), { file: 'a.txt', stem: 'a' });
				for (const { name, targetText } of forms.flatMap(({ indicators }) => indicators)) {
					for (const part of [name, targetText]) {
						for (const piece of (part ?? '').split(/\s+/))
							expect(text).toContain(piece.slice(0, 1));
					}
				}
			}),
			{ numRuns: 100 },
		);
	},
);
