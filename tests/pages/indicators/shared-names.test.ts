import { expect, test } from 'vitest';
import { sharedNamesWords } from '#lib/pages/indicators/shared-names/shared-names.words.ts';
import { toSharedNamesSheet } from '#lib/pages/indicators/shared-names/shared-names-sheet.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import type { NameMember } from '#lib/pages/indicators/shared-names/indicator-names.ts';
import { toComparison } from '#lib/pages/indicators/shared-names/shared-names.ts';

const member = (project_name: string, parts: Partial<NameMember>): NameMember => ({
	form_id: project_name,
	project_name,
	level2: '质量指标',
	kind: 'quantity',
	comparator: '>=',
	value: null,
	unit: '',
	target_text: null,
	...parts,
});
const compare = (...members: NameMember[]) =>
	toComparison({
		name: '满意度',
		year: '2026',
		indicator_count: members.length,
		project_count: members.length,
		members,
	});

test('a threshold is the stricter the higher; equal ones are one dot', () => {
	const { scale, promises } = compare(
		member('甲', { value: 85, unit: '%', target_text: '≥85.00(%)' }),
		member('乙', { value: 95, unit: '%', target_text: '≥95%' }),
		member('丙', { value: 85, unit: '%', target_text: '≥85%' }),
	);
	expect(scale?.dots.map(({ text, members }) => [text, members.length])).toEqual([
		['≥ 85%', 2],
		['≥ 95%', 1],
	]);
	expect(scale?.ends?.laxest.text).toBe('≥ 85%');
	expect(scale?.ends?.strictest.members[0]?.project_name).toBe('乙');
	expect(promises.map(({ text }) => text)).toEqual(['≥ 85%', '≥ 95%']);
});

test.each<[string, Partial<NameMember>]>([
	['an upper limit', { comparator: '<=', unit: '起' }],
	['a time', { comparator: '=', kind: 'duration', unit: '小时' }],
	['a cost', { comparator: '=', level2: '经济成本指标', unit: '元' }],
])('%s is the stricter the lower', (_title, parts) => {
	const { scale } = compare(
		member('甲', { ...parts, value: 4 }),
		member('乙', { ...parts, value: 24 }),
	);
	expect(scale?.ends?.strictest.value).toBe(4);
	expect(scale?.ends?.laxest.value).toBe(24);
});

test('limits in both directions are in no order', () => {
	const { scale } = compare(
		member('甲', { comparator: '<=', value: 5, unit: '%' }),
		member('乙', { comparator: '>=', value: 9, unit: '%' }),
	);
	expect(scale?.dots).toHaveLength(2);
	expect(scale?.ends).toBeNull();
});

test('all the same: no end is named', () => {
	const { scale } = compare(member('甲', { value: 85 }), member('乙', { value: 85 }));
	expect(scale?.ends).toBeNull();
	expect(scale?.dots).toHaveLength(1);
});

test('prose beside numbers: the numbers stand on the axis, all is in the list', () => {
	const { scale, promises } = compare(
		member('甲', { value: 0, unit: '起', comparator: '=', target_text: '=0.00(起)' }),
		member('乙', { kind: 'qualitative', comparator: '', target_text: '健全' }),
		member('丙', { value: 0, unit: '起', comparator: '=', target_text: '0起' }),
		member('丁', { kind: '', comparator: '', target_text: null }),
	);
	expect(scale).toMatchObject({ unit: '起', dots: [{ text: '= 0 起', value: 0 }], ends: null });
	expect(promises.map(({ text, members }) => [text, members.length])).toEqual([
		['= 0 起', 2],
		['健全', 1],
		['', 1],
	]);
});

test('units of their own: the one that most have is the axis', () => {
	const { scale, promises } = compare(
		member('甲', { value: 12, unit: '次' }),
		member('乙', { value: 1, unit: '次/月' }),
		member('丙', { value: 24, unit: '次' }),
	);
	expect(scale?.unit).toBe('次');
	expect(scale?.dots.map(({ value }) => value)).toEqual([12, 24]);
	expect(promises).toHaveLength(3);
});

test('nothing but prose has no axis', () => {
	const prose = { kind: 'qualitative', comparator: '', target_text: '健全' } as const;
	expect(compare(member('甲', prose), member('乙', prose))).toMatchObject({
		scale: null,
		promises: [{ text: '健全' }],
	});
});

test('what is not shown is said', () => {
	const members = [member('甲', { value: 4 }), member('乙', { value: 5 })];
	const name = { name: '满意度', year: '2026', project_count: 3, members };
	expect(toComparison({ ...name, indicator_count: 3 }).shown).toBe(2);
	expect(toComparison({ ...name, indicator_count: 2 }).shown).toBeNull();
});

test('the sheet has every project of every name, its target as printed and as understood', () => {
	const members = [
		member('甲', { value: 85, unit: '%', target_text: '≥85.00(%)' }),
		member('乙', { kind: 'qualitative', comparator: '', level2: '', target_text: '=满意' }),
	];
	const names = [{ name: '满意度', year: '2026', indicator_count: 2, project_count: 2, members }];
	const lines = (some: typeof names) =>
		sheetLines(toSharedNamesSheet(some, sharedNamesWords.zh, sheetWords.zh));
	expect(lines(names)).toEqual([
		'指标,同名项目数,年度,申报表编号,项目名称,二级指标,指标值,比较符,数值,单位',
		'满意度,2,2026,甲,甲,质量指标,≥85.00(%),>=,85,%',
		`满意度,2,2026,乙,乙,,'=满意,,,`,
	]);
	expect(lines([])).toHaveLength(1);
});
