import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';
import { startReader } from '#lib/server/start-reader.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const form = bytesOf(
	'财政项目支出绩效目标申报表\n(2024年度)\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t里程\t≥10公里\n',
);
const name = (file: string) => ({ file, stem: 'a' });
const entry = join(import.meta.dirname, 'threads/endless-worker.ts');

test(
	'a document that never ends costs its limit, and the others are read',
	{ timeout: 60_000 },
	async () => {
		const reader = startReader(2, entry);
		const reads = ['endless', null, 'endless', null].map((text, i) =>
			reader.read(text === null ? form : bytesOf(text), name(`${i}.txt`)),
		);
		const read = await Promise.all(reads);
		await reader.close();
		expect(read.map(({ forms }) => forms.length)).toEqual([0, 1, 0, 1]);
		expect(
			read.map(({ problems }) => problems.map(({ code, message }) => [code, message])),
		).toEqual([
			[['time-limit', '读取超过 2 秒，已停止，未读取']],
			[],
			[['time-limit', '读取超过 2 秒，已停止，未读取']],
			[],
		]);
	},
);

test(
	'a fault of the reader names the document, and the others are read',
	{ timeout: 60_000 },
	async () => {
		const reader = startReader(20, entry);
		await expect(reader.read(bytesOf('fault'), name('一.txt'))).rejects.toThrow('一.txt: a bug');
		await expect(reader.read(bytesOf('broken'), name('二.txt'))).rejects.toThrow(
			'二.txt: the thread broke',
		);
		expect((await reader.read(form, name('三.txt'))).forms).toHaveLength(1);
		await reader.close();
	},
);

test('the thread reads as readForms does', { timeout: 60_000 }, async () => {
	const reader = startReader(20);
	expect(await reader.read(form, name('a.txt'))).toEqual(await readForms(form, name('a.txt')));
	await reader.close();
});
