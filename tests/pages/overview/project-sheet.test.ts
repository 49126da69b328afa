import { expect, test } from 'vitest';
import {
	projectColumns,
	projectSheetWords,
	toProjectSheet,
} from '#lib/pages/overview/project-table/project-sheet.ts';
import { handProject } from '../shared/hand-rows.ts';

test.each(['zh', 'en'] as const)('%s: every column has a heading of its own', (language) => {
	const { headers } = projectSheetWords[language];
	const columns = projectColumns(projectSheetWords[language]);
	expect(columns).toHaveLength(headers.length);
	expect(new Set(headers).size).toBe(headers.length);
	for (const { header, type } of columns) {
		expect(/（元）$|\(yuan\)$/.test(header), header).toBe(type === 'yuan');
	}
});

test('a project as a row: fen as they are, blanks as blanks', () => {
	const project = handProject('a-01', {
		project_name: '=雇员经费',
		annual_total_fen: 649871500,
		indicator_count: 9,
		start_line: 119,
	});
	expect(toProjectSheet([project], projectSheetWords.zh).rows).toEqual([
		['a-01', '=雇员经费', null, 649871500, null, null, 9, 0, 0, 'hand', 'hand.txt', 119],
	]);
});
