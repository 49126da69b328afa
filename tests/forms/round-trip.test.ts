// Generated forms, laid out and printed in every format, read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observeTexts } from './observe-cells.ts';
import { saidForm } from './round-trip-form.ts';
import { layout } from './round-trip-layout.ts';
import { differences, squeeze } from './round-trip-oracle.ts';
import { render, type RenderedFormat } from './round-trip-render.ts';
import { layOut } from './round-trip-table.ts';

const formats: [RenderedFormat, numRuns: number][] = [
	['text', 300],
	['csv', 100],
	['html', 100],
	['xlsx', 60],
	['docx', 100],
];

test.each(formats)(
	'%s: a form in any layout reads back, or what does not is named; each cell once',
	{ timeout: 60_000 },
	async (format, numRuns) => {
		const documents = fc.array(fc.tuple(saidForm, layout), { minLength: 1, maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(documents, async (said) => {
				const { bytes, cells } = render(
					said.flatMap(([form, how]) => layOut(form, how)),
					format,
				);
				const { read, accounted } = await observeTexts(bytes);
				expect(read.format).toBe(format);
				expect(accounted).toEqual(cells.map(squeeze).toSorted());
				expect(read.forms).toHaveLength(said.length);
				for (const [i, [form, how]] of said.entries()) {
					const readOne = read.forms[i];
					expect(readOne && differences(form, readOne, how)).toEqual([]);
				}
			}),
			{ numRuns },
		);
	},
);
