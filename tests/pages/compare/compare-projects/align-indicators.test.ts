import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	alignIndicators,
	type Alignable,
} from '#lib/pages/compare/compare-projects/align-indicators.ts';
import { likeness, likeNames } from '#lib/figures/likeness.ts';

const one = (name: string | null, level2: string | null = '质量指标'): Alignable => ({
	name,
	level2,
});
const namesOf = (rows: (Alignable | null)[][]) =>
	rows.map((row) => row.map((member) => member?.name ?? null));

test('equal names stand side by side, in the order of the first project that has them', () => {
	const { rows, alone } = alignIndicators([
		[one('报销及时性'), one('损坏设备修复率')],
		[one('损坏设备修复率'), one('考核合格率')],
		[one('考核合格率'), one('损坏设备修复率')],
	]);
	expect(namesOf(rows)).toEqual([
		['损坏设备修复率', '损坏设备修复率', '损坏设备修复率'],
		[null, '考核合格率', '考核合格率'],
	]);
	expect(alone.map((own) => own.map(({ name }) => name))).toEqual([['报销及时性'], [], []]);
});

test('an equal name under another level 2 is a partner where no nearer one is', () => {
	const [quality, timely] = [one('薪酬发放及时性'), one('薪酬发放及时性', '时效指标')];
	expect(alignIndicators([[quality], [timely]]).rows).toEqual([[quality, timely]]);
	const both = [one('法律服务机构数', '成本指标'), one('法律服务机构数', '社会效益指标')];
	const benefit = one('法律服务机构数', '社会效益指标');
	expect(alignIndicators([both, [benefit]])).toEqual({
		rows: [[both[1], benefit]],
		alone: [[both[0]], []],
	});
});

test('like names are partners under one level 2 only', () => {
	const [a, b] = ['长效管理机制健全性', '长效管理制度健全性'];
	expect(namesOf(alignIndicators([[one(a)], [one(b)]]).rows)).toEqual([[a, b]]);
	expect(alignIndicators([[one(a)], [one(b, '时效指标')]]).rows).toEqual([]);
});

test('an equal name comes before a like one, and the likest like name before the others', () => {
	const first = [one('长效管理机制健全性')];
	const second = [one('长效管理制度健全性'), one('长效管理机制健全性')];
	expect(namesOf(alignIndicators([first, second]).rows)).toEqual([
		['长效管理机制健全性', '长效管理机制健全性'],
	]);
	const others = [one('人民调解长效管理制度健全性'), one('人民调解长效管理机制健全性')];
	expect(namesOf(alignIndicators([first, others]).rows)).toEqual([
		['长效管理机制健全性', '人民调解长效管理机制健全性'],
	]);
});

test('a name that one project prints twice has two rows', () => {
	const twice = [one('系统安全检测'), one('系统安全检测')];
	const { rows } = alignIndicators([twice, [...twice]]);
	expect(rows).toHaveLength(2);
});

test('indicators without a name are never partners', () => {
	const { rows, alone } = alignIndicators([[one(null)], [one(null)]]);
	expect(rows).toEqual([]);
	expect(alone.map((own) => own.length)).toEqual([1, 1]);
});

test('every indicator is in one row or alone, once; names of a row are equal or all alike', () => {
	const name = fc.constantFrom(
		...['满意度', '群众满意度', '受益群众满意度', '完成率', '工作完成率', '工作完成及时率', '数'],
	);
	const level2 = fc.constantFrom('质量指标', '时效指标', null);
	const indicators = fc.array(fc.record({ name: fc.option(name), level2 }), { maxLength: 8 });
	fc.assert(
		fc.property(fc.array(indicators, { minLength: 1, maxLength: 4 }), (projects) => {
			const { rows, alone } = alignIndicators(projects);
			projects.forEach((own, project) => {
				const placed = [...rows.map((row) => row[project]), ...(alone[project] ?? [])];
				const there = placed.filter((indicator) => indicator != null);
				expect(there).toHaveLength(own.length);
				expect(new Set(there)).toEqual(new Set(own));
			});
			for (const row of rows) {
				const members = row.filter((member) => member !== null);
				expect(members.length).toBeGreaterThan(1);
				for (const a of members) {
					for (const b of members) {
						const alike = likeness(a.name ?? '', b.name ?? '');
						expect(alike).toBeGreaterThanOrEqual(likeNames);
						if (a.level2 !== b.level2) expect(alike).toBe(1);
					}
				}
			}
		}),
	);
});
