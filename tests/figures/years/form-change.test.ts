import { expect, test } from 'vitest';
import {
	formChange,
	isGoalCopied,
	loweredWhileRaised,
	type ComparedForm,
} from '#lib/figures/years/form-change.ts';
import { indicatorChanges } from '#lib/figures/years/indicator-changes.ts';
import { targetChange } from '#lib/figures/years/target-change.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { isLessBetter } from '#lib/figures/is-less-better.ts';
import type { Doubt, Indicator } from '#lib/model/form.ts';
import { handForm, handIndicator } from '../../corpus/hand-made.ts';

function indicator(name: string | null, targetText: string | null, parts: Partial<Indicator> = {}) {
	const target = parseTarget(targetText);
	return handIndicator({ name, targetText, level2: '数量指标', target, ...parts });
}

const change = (before: string | null, after: string | null, parts: Partial<Indicator> = {}) =>
	targetChange(indicator('培训人数', before, parts), indicator('培训人数', after, parts));

test.each([
	['≥90%', '≥95%', 'raised'],
	['≥95%', '≥90%', 'lowered'],
	['≥95%', '≥95.00(%)', 'unchanged'],
	['≥ 95%', '≥95%', 'unchanged'],
	['>95%', '≥95%', 'changed'],
	['>90%', '≥95%', 'raised'],
	['≥95%', '≤95%', 'changed'],
	['≥95%', '95%', 'changed'],
	['=95%', '95%', 'unchanged'],
	['≤30天', '≤20天', 'raised'],
	['≤20天', '≤30天', 'lowered'],
	['≤30天', '≤20小时', 'changed'],
	['30天', '20天', 'changed'],
	['60人', '50人', 'lowered'],
	['60人', '60名', 'changed'],
	['60人', '600人次', 'changed'],
	['10-20场', '10-30场', 'raised'],
	['10-20场', '15-18场', 'changed'],
	['同比增长≥5%', '同比增长≥3%', 'lowered'],
	['同比增长≥5%', '≥5%', 'changed'],
	['2024年底前', '2025年底前', 'unchanged'],
	['6月底前', '9月底前', 'changed'],
	['健全', '健全', 'unchanged'],
	['健全', '基本健全', 'changed'],
	['≥95%', '较高', 'changed'],
	['≥95%', null, 'changed'],
	[null, null, 'unchanged'],
])('%s to %s is %s', (before, after, expected) => {
	expect(change(before, after)).toBe(expected);
});

test('where a number without a direction should be small, less is more, and of costs nobody can tell', () => {
	const complaints = (text: string) => indicator('有效投诉率', text, { level2: '质量指标' });
	expect(targetChange(complaints('2%'), complaints('1%'))).toBe('raised');
	expect(change('50元', '40元', { level2: '成本指标' })).toBe('changed');
	expect(change('≤50元', '≤60元', { level2: '经济成本指标' })).toBe('lowered');
	expect(['投诉率', '安全事故发生数', '差错率'].every(isLessBetter)).toBe(true);
	expect(['投诉办结率', '事故处置数', '事故演练次数'].some(isLessBetter)).toBe(false);
});

const kinds = (before: Indicator[], after: Indicator[]) =>
	indicatorChanges(before, after).map(({ kind, before, after, isSure }) => [
		kind,
		before?.targetText ?? null,
		after?.targetText ?? null,
		isSure,
	]);

test('indicators are the same by name, moved to another type or with another year in it', () => {
	const before = [
		indicator('2024年培训人数', '60人'),
		indicator('办结率', '≥90%', { level2: '质量指标' }),
		indicator('取消的', '1场'),
	];
	const after = [
		indicator('办结率', '≥95%', { level2: '时效指标' }),
		indicator('2025年培训人数', '60人'),
		indicator('新的', '2场'),
		indicator(null, '3场'),
	];
	expect(kinds(before, after)).toEqual([
		['raised', '≥90%', '≥95%', true],
		['unchanged', '60人', '60人', true],
		['new', null, '2场', true],
		['new', null, '3场', true],
		['dropped', '1场', null, true],
	]);
});

test('the same name under two types is two indicators', () => {
	const both = (first: string, second: string) => [
		indicator('合格率', first, { level2: '质量指标' }),
		indicator('合格率', second, { level2: '时效指标' }),
	];
	expect(kinds(both('≥90%', '≥80%'), both('≥80%', '≥90%').toReversed())).toEqual([
		['raised', '≥80%', '≥90%', true],
		['lowered', '≥90%', '≥80%', true],
	]);
});

test('several of one name: the only ones of a unit and direction are the same, in any order', () => {
	const list = (...texts: string[]) => texts.map((text) => indicator('培训规模', text));
	expect(kinds(list('≥80人', '≥3场'), list('≥2场', '≥90人'))).toEqual([
		['lowered', '≥3场', '≥2场', true],
		['raised', '≥80人', '≥90人', true],
	]);
	// An upper limit is another promise.
	expect(kinds(list('≥80%', '≤95%'), list('≤90%', '≥70%'))).toEqual([
		['raised', '≤95%', '≤90%', true],
		['lowered', '≥80%', '≥70%', true],
	]);
	// What is left over may be the same, and may not.
	expect(kinds(list('≥80人', '≥3场'), list('≥90人', '≥5天'))).toEqual([
		['raised', '≥80人', '≥90人', true],
		['changed', '≥3场', '≥5天', false],
	]);
});

test('several of one name: equal targets are the same, the others follow their order and are unsure', () => {
	const list = (...texts: string[]) => texts.map((text) => indicator('合格率', text));
	expect(kinds(list('≥80%', '≥40%'), list('≥40%', '≥80%')).map(([kind]) => kind)).toEqual([
		'unchanged',
		'unchanged',
	]);
	expect(kinds(list('≥80%', '≥40%'), list('≥40%', '≥20%'))).toEqual([
		['lowered', '≥80%', '≥40%', false],
		['lowered', '≥40%', '≥20%', false],
	]);
	expect(kinds(list('≥80%', '≥40%'), list('≥40%')).map(([kind]) => kind)).toEqual([
		'unchanged',
		'dropped',
	]);
});

const compared = (parts: Partial<ComparedForm>): ComparedForm => ({
	...handForm(),
	annualFen: 100,
	...parts,
});

test('amounts: a blank one is neither raised nor cut', () => {
	const of = (before: number | null, after: number | null) =>
		formChange(compared({ annualFen: before }), compared({ annualFen: after })).amount;
	expect([of(1, 2), of(2, 1), of(1, 1), of(null, 1), of(0, 1)]).toEqual([
		'raised',
		'cut',
		'unchanged',
		null,
		'raised',
	]);
});

test.each([
	['完成年度任务。', '完成年度任务', 'copied'],
	['完成 年度任务', '完成年度任务；', 'copied'],
	['完成2024年任务', '完成2025年任务', 'rewritten'],
	[null, '完成', null],
])('the goal %s, then %s: %s', (before, after, kind) => {
	const found = formChange(compared({ annualGoal: before }), compared({ annualGoal: after }));
	expect(found.annualGoal.kind).toBe(kind);
	expect(isGoalCopied(found)).toBe(kind === 'copied');
});

const doubt = (parts: Partial<Doubt>): Doubt => ({
	code: 'unsure-reading',
	message: '存疑',
	line: 1,
	column: 1,
	address: null,
	text: null,
	part: 'header',
	fields: [],
	indicators: [],
	...parts,
});

test.each(['before', 'after'])('nothing is said of what was not surely read %s', (side) => {
	const base = { annualGoal: '完成任务', annualFen: 1, indicators: [indicator('合格率', '≥90%')] };
	const later = { ...base, annualFen: 2, indicators: [indicator('合格率', '≥80%')] };
	const of = (parts: Partial<ComparedForm>) =>
		formChange(
			compared({ ...base, ...(side === 'before' && parts) }),
			compared({ ...later, ...(side === 'after' && parts) }),
		);
	expect(loweredWhileRaised(of({}))).toHaveLength(1);
	expect(loweredWhileRaised(of({ doubts: [doubt({ fields: ['annualTotal'] })] }))).toEqual([]);
	expect(isGoalCopied(of({ doubts: [doubt({ fields: ['annualGoal'] })] }))).toBe(false);
	expect(of({ doubts: [doubt({ part: 'indicators' })] }).isTableSure).toBe(false);
	const doubtful = [
		indicator('合格率', side === 'before' ? '≥90%' : '≥80%', { reading: 'doubtful' }),
	];
	expect(loweredWhileRaised(of({ indicators: doubtful }))).toEqual([]);
});
