// What each printed cell of a document became.
import { expect, test } from 'vitest';
import { cellReader } from '#lib/corpus/show-cells.ts';
import { readCells, readForms } from '#lib/forms/read-forms.ts';
import { print, toBytes, type Parts } from '../forms/printed-form.ts';

async function rolesOf(parts: Parts): Promise<Map<string, string>> {
	const bytes = toBytes(print(parts));
	const name = { file: 'a.txt', stem: 'a' };
	const { forms } = await readForms(bytes, name);
	const shown = await readCells(bytes, name);
	const partsOf = cellReader(shown, 0, forms);
	const printed = shown.sheets.flatMap(({ rows }) => rows.flat()).filter(({ text }) => text !== '');
	return new Map(
		printed.map((cell) => {
			const roles = partsOf(cell).map(({ role, indicator }) =>
				indicator === null ? role : `${role} ${indicator}`,
			);
			return [cell.text, roles.join(' + ')];
		}),
	);
}

test('a table: fields, labels, indicators, unread cells and footers', async () => {
	const roles = await rolesOf({
		table: ['\t\t质量指标\t验收合格率\t≥95%\t另行说明'],
		after: ['填表人：张三'],
	});
	expect(Object.fromEntries(roles)).toMatchObject({
		图书购置: 'projectName',
		项目名称: 'label',
		文化局: 'department',
		'2023-03-01': 'startDate',
		'丰富馆藏。': 'overallGoal',
		购置图书数: 'indicatorName 1',
		'≥2000.00(册)': 'target 1',
		验收合格率: 'indicatorName 2',
		'≥95%': 'target 2',
		另行说明: 'unread',
		'填表人：张三': 'footer',
	});
});

test('a cell with a label and its value is read in pieces', async () => {
	const roles = await rolesOf({ header: ['项目编码：A-17'] });
	expect(roles.get('项目编码：A-17')).toContain('label');
});

test('what is before the form is outside', async () => {
	const roles = await rolesOf({ before: ['目录\t第一页', ''] });
	expect(roles.get('第一页')).toBe('outside');
});
