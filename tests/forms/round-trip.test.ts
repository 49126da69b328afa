// Generated forms in generated layouts, printed in every format and read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '#lib/model/form.ts';
import { observeTexts } from './observe-cells.ts';
import { saidForm, type SaidForm } from './round-trip-form.ts';
import { layout, type Layout } from './round-trip-layout.ts';
import { differences, squeeze } from './round-trip-oracle.ts';
import { render, type RenderedFormat } from './round-trip-render.ts';
import { dropMerged, layOut, type Part } from './round-trip-table.ts';

const formats: [RenderedFormat, numRuns: number][] = [
	['text', 300],
	['csv', 100],
	['html', 100],
	['xlsx', 60],
	['docx', 100],
];

const documents = fc.array(fc.tuple(saidForm, layout), { minLength: 1, maxLength: 3 });
type Said = [SaidForm, Layout][];

async function expectReadBack(said: Said, parts: Part[], format: RenderedFormat): Promise<Form[]> {
	const { bytes, cells } = render(parts, format);
	const { read, accounted } = await observeTexts(bytes);
	expect(read.format).toBe(format);
	expect(accounted).toEqual(cells.map(squeeze).toSorted());
	expect(read.forms).toHaveLength(said.length);
	for (const [i, [form, how]] of said.entries()) {
		const readOne = read.forms[i];
		expect(readOne && differences(form, readOne, how)).toEqual([]);
	}
	return read.forms;
}

test.each(formats)(
	'%s: a form in any layout reads back, or what does not is named; each cell once',
	{ timeout: 60_000 },
	async (format, numRuns) => {
		await fc.assert(
			fc.asyncProperty(documents, async (said) => {
				const parts = said.flatMap(([form, how]) => layOut(form, how));
				const forms = await expectReadBack(said, parts, format);
				const repairs = forms.flatMap(({ indicators }) => indicators.map(({ repair }) => repair));
				expect(repairs.filter((repair) => repair !== null)).toEqual([]);
			}),
			{ numRuns },
		);
	},
);

test('text that lost the positions of merged cells is read back', { timeout: 60_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(documents, async (said) => {
			const whole = said.map(([form, how]): Said[number] => [
				withFirstCells(form),
				{ ...how, wide: false },
			]);
			const parts = dropMerged(whole.flatMap(([form, how]) => layOut(form, how)));
			await expectReadBack(whole, parts, 'text');
		}),
		{ numRuns: 200 },
	);
});

/**
 * The first cell of a row that moved left shows by how much. A lone goal, or a target without a name, is
 * then in the position of something else, and the reader cannot know. A name alone may be
 * a label or a note.
 */
function withFirstCells(form: SaidForm): SaidForm {
	return {
		...form,
		goals: form.goals.includes(null) ? [null, null] : form.goals,
		indicators: form.indicators.map((each) => ({
			...each,
			name: each.name ?? '验收合格率',
			target: each.target ?? { sign: '≥', value: '90', unit: '%' },
		})),
	};
}
