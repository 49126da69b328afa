import { expect, test } from 'vitest';
import { parseProjectLinks } from '#lib/corpus/parse-project-links.ts';
import { noNote } from '#lib/corpus/notes/source-note.ts';
import { handForm, handSource } from './hand-made.ts';

const form = (id: string, fiscalYear: number | null) => handForm({ id, fiscalYear });
const sources = [
	handSource([form('a-23', 2023), form('b-23', 2023), form('c/24-01', 2024), form('d-24', 2024)]),
	handSource([form('e-25', null)], { note: { ...noNote, fiscalYear: 2025 } }),
	handSource([form('undated', null)]),
];

const parse = (text: string | Uint8Array) =>
	parseProjectLinks(typeof text === 'string' ? new TextEncoder().encode(text) : text, sources);
const linksOf = (text: string) =>
	parse(text).links.map(({ a, b, isSame }) => `${a} ${isSame ? '=' : '≠'} ${b}`);
const problemsOf = (text: string) =>
	parse(text).problems.map(({ line, message, text }) => [line, message, text]);

test.each(['yes', '是', 'YES', 'Yes', ' yes ', 'ｙｅｓ'])(
	'%s says that they are the same',
	(said) => {
		expect(parse(`a-23,c/24-01,${said}\n`)).toEqual({
			links: [{ a: 'a-23', b: 'c/24-01', isSame: true }],
			problems: [],
		});
	},
);

test.each(['no', '否', 'No'])('%s says that they are not the same', (said) => {
	expect(linksOf(`a-23,c/24-01,${said}`)).toEqual(['a-23 ≠ c/24-01']);
});

test.each([
	'form_a,form_b,same\na-23,c/24-01,yes\nb-23,d-24,no',
	'form_a,form_b,same,remark\r\na-23,c/24-01,yes,"renamed, says the bureau"\r\n\r\nb-23,d-24,no,\r\n',
	'\uFEFFForm_A;Form_B;Same\na-23;c/24-01;yes\n;;\nb-23;d-24;no\n',
	'a-23\tc/24-01\t是\nb-23\td-24\t否',
	'"a-23","c/24-01","yes"\n"b-23","d-24","no"\n',
])('headings, remarks and blank lines make no difference: %j', (text) => {
	expect(problemsOf(text)).toEqual([]);
	expect(linksOf(text)).toEqual(['a-23 = c/24-01', 'b-23 ≠ d-24']);
});

test('a file that Excel saved in GB18030 is read', () => {
	const bytes = new Uint8Array([...new TextEncoder().encode('a-23,c/24-01,'), 0xca, 0xc7]);
	expect(parse(bytes).links).toEqual([{ a: 'a-23', b: 'c/24-01', isSame: true }]);
});

test('a form is of the year of its source if it prints none', () => {
	expect(linksOf('a-23,e-25,yes')).toEqual(['a-23 = e-25']);
});

test.each([
	['a-23,c/24-01', '未采用：第 3 列应为 yes 或 no（是或否）'],
	['a-23,c/24-01,maybe', '未采用：第 3 列应为 yes 或 no（是或否）'],
	['a-23', '未采用：第 3 列应为 yes 或 no（是或否）'],
	['a-23,c/24-01 "yes"', '未采用：第 3 列应为 yes 或 no（是或否）'],
	['a-23,"c/24-01,yes', '未采用：引号没有配对'],
	['a-23,x-24,yes', '未采用：没有编号为“x-24”的申报表'],
	[',c/24-01,yes', '未采用：没有编号为“”的申报表'],
	['a-23,undated,yes', '未采用：申报表“undated”的年度不详，不能与其他年度对应'],
	['a-23,a-23,no', '未采用：两列是同一张申报表'],
	['a-23,b-23,yes', '未采用：两张申报表属于同一年度，不能是一个项目的两年'],
])('%j is no link, and the line below it still is one', (line, message) => {
	const text = `form_a,form_b,same\n${line}\nb-23,d-24,yes`;
	expect(problemsOf(text)).toEqual([[2, message, line]]);
	expect(linksOf(text)).toEqual(['b-23 = d-24']);
});

test.each([
	['a-23,d-24,no', 'a-23,d-24,yes'],
	['a-23,d-24,yes', 'd-24,a-23,no'],
	// One project would have two forms of 2024, directly or through a third year.
	['a-23,d-24,yes', 'a-23,c/24-01,yes'],
	['a-23,e-25,yes\ne-25,d-24,yes', 'a-23,c/24-01,yes'],
	['a-23,e-25,yes\ne-25,d-24,yes', 'a-23,d-24,no'],
	['a-23,e-25,yes\na-23,d-24,no', 'e-25,d-24,yes'],
])('after %j a line that contradicts it is a problem: %j', (above, line) => {
	const [kept, whole] = [linksOf(above), `${above}\n${line}`];
	expect(linksOf(whole)).toEqual(kept);
	expect(problemsOf(whole)).toEqual([
		[above.split('\n').length + 1, expect.stringContaining('与上面的行矛盾'), line],
	]);
});

test('what is no text is one problem', () => {
	const bytes = Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 0xff : 0x80));
	expect(parse(bytes)).toMatchObject({ links: [], problems: [{ line: null }] });
});
