import { expect, test } from 'vitest';
import { nearNames } from '#lib/figures/years/near-names.ts';

const named = (names: readonly string[], year: string) =>
	names.map((name, i) => ({ formId: `${year}-${i}`, name }));
/** Pairs of indexes, before and after. */
const near = (before: readonly string[], after: readonly string[]) =>
	nearNames(named(before, 'a'), named(after, 'b')).map(([a, b]) => [
		Number(a.slice(2)),
		Number(b.slice(2)),
	]);

test.each([
	['社区养老服务补助经费', '社区居家养老服务补助经费'],
	['校园维修项目', '中小学校园维修项目'],
	['2024年数字档案馆建设', '数字档案馆建设（2025年度）二'],
	['第3批路灯改造工程', '城区路灯改造工程第3批'],
	['路灯改造二期工程', '路灯改造工程（二期）'],
])('%s and %s may be one project', (before, after) => {
	expect(near([before], [after])).toEqual([[0, 0]]);
});

test.each([
	['社区养老服务补助经费', '道路养护工程'],
	['路灯改造一期工程', '路灯改造二期工程'],
	['路灯改造工程', '路灯改造二期工程'],
	['实验楼A座维修工程', '实验楼B座维修工程'],
	['路灯改造工程第12标段', '路灯改造工程第13标段'],
	['绿化', '美化'],
])('%s and %s are two projects', (before, after) => {
	expect(near([before], [after])).toEqual([]);
});

test('the most alike of several is taken, and each name once', () => {
	const before = ['社区养老服务补助经费', '社区文化活动专项经费', '道路养护工程'];
	const after = ['社区文化活动专项补助经费', '社区居家养老服务补助经费'];
	expect(near(before, after)).toEqual([
		[1, 0],
		[0, 1],
	]);
});

test('where two names are nearly as like, none is offered', () => {
	const schools = ['东校区校园维修项目', '西校区校园维修项目'];
	expect(near(schools, ['南校区校园维修项目'])).toEqual([]);
	expect(near(['南校区校园维修项目'], schools)).toEqual([]);
});
