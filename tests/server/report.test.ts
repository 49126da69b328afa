import { expect, test } from 'vitest';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { reportFile, writeReport } from '#lib/server/report.ts';
import { handForm, handIndicator, handSource } from '../corpus/hand-made.ts';

function report(...sources: Source[]): string[] {
	const lines: string[] = [];
	writeReport(sources, (line) => lines.push(line));
	return lines;
}

test('a document that was read completely is one line', () => {
	const form = handForm({ indicators: [handIndicator(), handIndicator()] });
	expect(report(handSource([form, handForm()]))).toEqual([
		'data/hand/hand.txt: 2 张申报表，2 个指标',
	]);
});

test('everything that was not read is listed with file, line, column and form', () => {
	const problem = { code: 'invalid-date' as const, address: null, text: null };
	const form = handForm({
		id: 'hand-07',
		problems: [{ ...problem, message: '不是日期：“二月”', line: 12, column: 4 }],
		unread: [{ line: 13, column: 2, address: null, text: '另附说明' }],
	});
	const problems = [
		{ ...problem, message: '校验和不符', line: null, column: null },
		{ ...problem, message: '这一行不能读', line: 3, column: null },
		{ ...problem, message: '不在任何申报表内：“附件2”', line: 1, column: 1 },
	];
	expect(report(handSource([form], { problems }), handSource([], { file: 'b.txt' }))).toEqual([
		'data/hand/hand.txt: 1 张申报表，0 个指标',
		'  data/hand/hand.txt: 校验和不符',
		'  data/hand/hand.txt:3: 这一行不能读',
		'  data/hand/hand.txt:1:1: 不在任何申报表内：“附件2”',
		'  data/hand/hand.txt:12:4: 不是日期：“二月” [hand-07]',
		'  data/hand/hand.txt:13:2: 未归入任何栏目：“另附说明” [hand-07]',
		'data/hand/b.txt: 0 张申报表，0 个指标',
	]);
});

test('a corpus without documents is reported', () => {
	expect(report()).toEqual(['data/ 中没有文件']);
});

test('a line of a file at the top of data/ that is of no use is listed with its place', () => {
	const lines: string[] = [];
	const problem = { code: 'invalid-source' as const, column: null, address: null, text: null };
	reportFile('project-links.csv', [{ ...problem, message: '未采用：没有', line: 3 }], (line) =>
		lines.push(line),
	);
	expect(lines).toEqual(['data/project-links.csv:3: 未采用：没有']);
});
