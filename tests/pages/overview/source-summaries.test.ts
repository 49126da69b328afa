import { expect, test } from 'vitest';
import { noNote } from '#lib/corpus/notes/source-note.ts';
import type { Problem } from '#lib/model/form.ts';
import { loadSourceSummaries } from '#lib/pages/overview/source-summaries.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handSource } from '../../corpus/hand-made.ts';

const broken = (message: string, line: number | null = null): Problem => ({
	code: 'invalid-date',
	message,
	line,
	column: line === null ? null : 2,
	address: null,
	text: null,
});
const outside = (message: string, line: number): Problem => ({
	...broken(message, line),
	code: 'outside-form',
});

test(
	'every document in its order, with the problems that are of no form',
	{ timeout: 60_000 },
	async () => {
		const own = handForm({ problems: [broken('of a form', 7)] });
		const engine = await engineOf([
			handSource([own, handForm({ id: 'hand-02' })], {
				folder: 'b-2023',
				file: 'z.txt',
				note: { ...noNote, title: '图书馆' },
				problems: [broken('of the document'), outside('beside', 1), broken('on a line', 3)],
			}),
			handSource([], { folder: 'b-2023', file: 'a.txt', problems: [broken('of another')] }),
			handSource([], { folder: 'a-2023', file: 'z.txt' }),
		]);
		const none = { title: null, formCount: 0, problemCount: 0, problems: [] };
		const nothing = { outsideCount: 0, outside: [] };
		expect(await loadSourceSummaries(engine)).toEqual([
			{
				folder: 'b-2023',
				file: 'z.txt',
				title: '图书馆',
				formCount: 2,
				problemCount: 2,
				problems: [
					{ message: 'of the document', line: null, column: null },
					{ message: 'on a line', line: 3, column: 2 },
				],
				outsideCount: 1,
				outside: [{ message: 'beside', line: 1, column: 2 }],
			},
			{
				...none,
				...nothing,
				folder: 'b-2023',
				file: 'a.txt',
				problemCount: 1,
				problems: [{ message: 'of another', line: null, column: null }],
			},
			{ ...none, ...nothing, folder: 'a-2023', file: 'z.txt' },
		]);
	},
);

test(
	'of many problems the first twenty are printed and all counted; a long text is cut',
	{ timeout: 60_000 },
	async () => {
		const problems = Array.from({ length: 23 }, (_, i) =>
			broken(`${i + 1} ${'长'.repeat(300)}`, i + 1),
		);
		const beside = Array.from({ length: 21 }, (_, i) => outside(`${i + 1}`, i + 1));
		const engine = await engineOf([handSource([], { problems: [...problems, ...beside] })]);
		const [summary] = await loadSourceSummaries(engine);
		expect([summary?.problemCount, summary?.outsideCount]).toEqual([23, 21]);
		expect(summary?.problems.map(({ line }) => line)).toEqual(
			problems.slice(0, 20).map(({ line }) => line),
		);
		expect(summary?.problems[0]?.message).toBe(`1 ${'长'.repeat(198)}`);
		expect(summary?.outside).toHaveLength(20);
	},
);

test('no document: no summary', { timeout: 60_000 }, async () => {
	expect(await loadSourceSummaries(await engineOf([]))).toEqual([]);
});
