// Each non-blank cell of a source is accounted for exactly once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '#lib/documents/decode-text.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import { caseFolder, dataFolder, listDocuments } from '../documents/document-cases.ts';
import { printedCharacters } from './layouts/printed-characters.ts';
import { oddDocument, printedForm, printForm } from './generated-forms.ts';
import { listSeeds } from '../fuzz/seeds.ts';
import { observeCells, printedCells, sheetCells } from './observe-cells.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([...listDocuments(dataFolder), ...listDocuments(caseFolder)])(
	'$name/$file: each cell once',
	async ({ name, bytes }) => {
		const { read, accounted } = await observeCells(bytes);
		const text = read.encoding === null ? '' : (decodeText(bytes)?.text ?? '');
		const isRewritten = name.startsWith('text-') && name !== 'text-around-forms';
		expect(isRewritten ? charactersOf(accounted) : accounted).toEqual(
			isRewritten ? charactersOf(printedCells(text)) : printedCells(text),
		);
	},
);

const others = listSeeds().filter(({ name }) => /^same-form\./.test(name));

test.each(others)('$name: each cell of its sheets once', async ({ bytes }) => {
	const { read, accounted } = await observeCells(bytes);
	expect(read.forms).not.toEqual([]);
	expect(accounted).toEqual(await sheetCells(bytes));
});

/** In a form that lost its table, cells are cut and joined, but their characters stay the same. */
function charactersOf(cells: string[]): string {
	return printedCharacters(cells.map((cell) => cell.replace(/^\d+:\d+ /, '')));
}

test(
	'a document of any shape does not throw, and each cell counts once',
	{ timeout: 60_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(oddDocument, async (text) => {
				const { read, accounted } = await observeCells(toBytes(text));
				if (read.format === 'text' || read.format === null) {
					expect(accounted).toEqual(printedCells(text));
				} else {
					// A quotation mark makes one cell of many lines, which the reader may cut again.
					const cells = await sheetCells(toBytes(text));
					expect(charactersOf(accounted)).toEqual(charactersOf(cells));
				}
			}),
			{ numRuns: 1000 },
		);
	},
);

test('a form in the regular layout is read back unchanged', { timeout: 60_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(printedForm, { minLength: 1, maxLength: 3 }), async (printed) => {
			const rows = printed.flatMap((form) => [...printForm(form), []]);
			const { read } = await observeCells(toBytes(rows.map((row) => row.join('\t')).join('\r\n')));
			expect(read.forms).toHaveLength(printed.length);
			read.forms.forEach((form, i) => {
				const { projectName, nature, category, department, unit } = form;
				expect({
					year: form.fiscalYear,
					texts: [projectName, nature, category, department, unit],
					dates: [form.startDate, form.endDate],
					amounts: Object.values(form.funding).map((yuan) => (yuan === null ? null : toFen(yuan))),
					goals: [form.overallGoal, form.annualGoal],
					indicators: form.indicators.map(({ level2, name, targetText }) => ({
						level2,
						name,
						target: targetText,
					})),
				}).toEqual(printed[i]);
				expect(form.unread).toEqual([]);
			});
		}),
		{ numRuns: 300 },
	);
});
