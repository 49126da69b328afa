import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noSiteNote, parseSiteNote } from '#lib/corpus/notes/site-note.ts';

const parse = (value: unknown) => parseSiteNote(JSON.stringify(value));
const messagesOf = (value: unknown) => parse(value).problems.map(({ message }) => message);

test('a complete note, its departments named as they are counted', () => {
	const { note, problems } = parse({
		title: '东明市财政项目',
		publisher: '东明市财政局',
		contact: '绩效科',
		currency: '人民币',
		population: { 2026: 812000 },
		budgets: { '[123]东明市教育局（汇总）': { 2025: 1, 2026: 123456789.01 } },
	});
	expect(problems).toEqual([]);
	expect(note).toEqual({
		title: '东明市财政项目',
		publisher: '东明市财政局',
		contact: '绩效科',
		currency: '人民币',
		population: { 2026: 812000 },
		budgets: { 东明市教育局: { 2025: 1, 2026: 123456789.01 } },
	});
});

test('everything may be left out', () => {
	expect(parse({})).toEqual({ note: noSiteNote, problems: [] });
});

test.each([
	[{ titel: '甲' }, 'site.json 没有 titel 这一项'],
	[{ title: 5 }, 'site.json 的 title 不是文字'],
	[{ population: 812000 }, 'site.json 的 population 不是“年度: 数字”的对象'],
	[{ population: { 2026: '812000' } }, 'site.json 的 population 有一项不是年度和正数'],
	[{ population: { 2026: 0.5 } }, 'site.json 的 population 有一项不是年度和正数'],
	[{ population: { 今年: 5 } }, 'site.json 的 population 有一项不是年度和正数'],
	[{ budgets: [] }, 'site.json 的 budgets 不是对象'],
	[{ budgets: { 甲局: { 2026: -1 } } }, 'site.json 的 budgets 中“甲局” 有一项不是年度和正数'],
	[{ budgets: { 甲局: { 2026: 0.001 } } }, 'site.json 的 budgets 中“甲局” 有一项不是年度和正数'],
	[{ budgets: { 甲局: {}, '甲局（汇总）': {} } }, 'site.json 的 budgets 中部门重复或无名'],
])('%j is told', (value, message) => {
	expect(messagesOf(value)).toEqual([message]);
});

test('no JSON, no object', () => {
	expect(parseSiteNote('{').problems[0]?.message).toBe('site.json 不是 JSON 对象');
	expect(parseSiteNote('[]').problems[0]?.message).toBe('site.json 不是 JSON 对象');
});

test('whatever stands there, figures are positive and told apart by year', () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 4 }), (text) => {
			const { note } = parseSiteNote(`{"population":${text},"budgets":{"甲":${text}}}`);
			const years = [note.population, note.budgets['甲'] ?? {}].flatMap(Object.entries<number>);
			expect(years.every(([year, figure]) => /^\d{4}$/.test(year) && figure > 0)).toBe(true);
		}),
	);
});
