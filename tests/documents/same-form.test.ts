// The same forms, printed with merged cells in every format: all readers must agree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { dataFolder } from './document-cases.ts';

const folder = join(import.meta.dirname, 'same-form');
const narrative = [
	'上海市闵行区司法局2023年度预算公开',
	'一、重点项目绩效目标（节选）',
	'以上项目由机关处室实施。',
	'二、其他项目',
];
const read = (file: string): Promise<ReadForms> =>
	readForms(readFileSync(file), { file, stem: 'case' }, { pdf: pdfResources });

/** A form without positions. In the official form each label is in its right position. */
function said(form: Form): unknown {
	const nowhere = { id: null, source: null, places: null, blanks: null, oddLabels: null };
	return { ...form, ...nowhere, indicators: form.indicators.map(saidOf) };
}

function saidOf(indicator: Indicator): unknown {
	const { level2 } = indicator;
	return { ...indicator, line: null, places: null, level2Printed: level2, repair: null };
}

test.each(['html', 'docx', 'xlsx', 'xls', 'doc', 'csv', 'pdf'])(
	'%s: the forms are those of the corpus, no cell is left over',
	{ timeout: 60_000 },
	async (format) => {
		const corpus = await read(join(dataFolder, 'minhang-justice-2023/declaration.txt'));
		const expected = [0, 4, 7].map((i) => corpus.forms[i] as Form);
		const { forms, unread, problems, ...rest } = await read(join(folder, `same-form.${format}`));
		expect(rest.format).toBe(format);
		expect(forms.map(said)).toEqual(expected.map((form) => said({ ...form, problems: [] })));
		expect(forms.flatMap((form) => form.indicators.map(({ repair }) => repair))).toEqual(
			forms.flatMap((form) => form.indicators.map(() => null)),
		);
		expect(unread.map((cell) => cell.text)).toEqual(narrative);
		expect(problems).toEqual([]);
	},
);

test('each format gives positions in its own terms', { timeout: 60_000 }, async () => {
	const places = async (format: string): Promise<(string | null)[]> => {
		const [form] = (await read(join(folder, `same-form.${format}`))).forms;
		const { source, places } = form as Form;
		return [source.startAddress, places.projectName?.address ?? null, source.endAddress];
	};
	expect(await places('html')).toEqual(['T1R1C1', 'T1R3C3', 'T1R26C7']);
	expect(await places('docx')).toEqual(['T1R1C1', 'T1R3C3', 'T1R26C7']);
	expect((await places('doc')).map((address) => address?.replace(/C\d$/, ''))).toEqual([
		'T1R1',
		'T1R3',
		'T1R26',
	]);
	expect(await places('xlsx')).toEqual(await places('xls'));
	expect(await places('csv')).toEqual([null, null, null]);
	const [title, name, end] = await places('pdf');
	expect(title).toMatch(/^p1@\d+,\d+$/);
	expect(name).toMatch(/^p1@\d+,\d+$/);
	expect(end).toMatch(/^p\d@\d+,\d+$/);
});
