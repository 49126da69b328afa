import { expect, test } from 'vitest';
import { alikeGroups } from '#lib/figures/alike-groups.ts';
import { likeness } from '#lib/figures/likeness.ts';

// Ten characters have nine pairs; one changed at the end changes one pair of them.
const base = '甲乙丙丁戊己庚辛壬癸';

test('equal and alike texts are one group, also through one another; others are in none', () => {
	const chain = [base, `${base}子`, `${base}子丑`, '春夏秋冬东南西北中上下左右'];
	// Each is more than 0.9 like the next one, the first and the third are 18/20.
	expect(alikeGroups([...chain, base], 0.9).map(({ members }) => members)).toEqual([[0, 1, 2, 4]]);
	expect(alikeGroups(chain, 0.9)[0]?.likeness).toBeCloseTo(18 / 19);
	expect(alikeGroups([base, base], 0.9)).toEqual([{ members: [0, 1], likeness: 1 }]);
	expect(alikeGroups([base, '甲乙丙丁戊己庚辛壬子'], 0.9)).toEqual([]);
});

test('prefix filtering finds what comparing all pairs finds', () => {
	const words = [
		'推进',
		'社区',
		'矫正',
		'工作',
		'普法',
		'宣传',
		'调解',
		'案件',
		'服务',
		'群众',
		'培训',
	];
	// A generator of its own: the same texts in every run.
	let state = 7;
	const next = (below: number) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
	const texts = Array.from({ length: 120 }, () =>
		Array.from({ length: 12 }, (_, i) => words[(i + next(3)) % words.length]).join(''),
	);
	const groups = alikeGroups(texts, 0.6);
	const joined = (a: number, b: number) =>
		groups.some(({ members }) => members.includes(a) && members.includes(b));
	const pairs = texts.flatMap((one, a) =>
		texts.flatMap((other, b) => (b > a && likeness(one, other) > 0.6 ? [[a, b] as const] : [])),
	);
	expect(pairs.length).toBeGreaterThan(10);
	expect(pairs.filter(([a, b]) => !joined(a, b))).toEqual([]);
});
