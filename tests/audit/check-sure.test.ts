// What a rule is shown of a form that was not surely read, and how findings are put in order.
import { describe, expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { checkSure } from '#lib/audit/check-sure.ts';
import { findingAt } from '#lib/audit/finding-at.ts';
import type { Rule, RuleRead } from '#lib/audit/rule.ts';
import type { Doubt, Form } from '#lib/model/form.ts';
import { handForm, handIndicator } from '../corpus/hand-made.ts';

const words = { zh: '', en: '' };
const at = (line: number) => ({ line, column: 1, address: null });

/** A rule that finds something in every form, and notes what it was shown. */
function watching(
	reads: readonly RuleRead[],
	lines: number[] = [1],
	id = 'X-01',
): Rule & { seen: Form[] } {
	const seen: Form[] = [];
	return {
		...{ id, group: '资金', level: '低', title: words, explanation: words, seen },
		...{ checks: words, mending: words, basis: [], reads },
		check: (forms) => {
			seen.push(...forms);
			return forms.flatMap((form) =>
				lines.map((line) => findingAt(form, [line], { quote: '', message: '' })),
			);
		},
	};
}

const doubt = (parts: Partial<Doubt>): Doubt => ({
	...{ code: 'unread', message: '', line: null, column: null, address: null, text: null },
	...{ part: 'header', fields: [], indicators: [] },
	...parts,
});

const whole = handForm({
	projectName: '甲',
	unit: '乙',
	funding: { total: 5, fiscal: 5 },
	places: { projectName: at(1), unit: at(2), total: at(3) },
	blanks: { annualTotal: at(3), annualOther: at(4) },
	printed: { projectName: '甲', total: '5.00' },
	oddLabels: [
		{ ...at(6), text: '名 称' },
		{ ...at(7), text: '单 位' },
	],
	indicators: [
		handIndicator({ name: '子', reading: 'doubtful' }),
		handIndicator({ name: '丑', reading: 'sure' }),
	],
});
const doubted = (...doubts: Doubt[]): Form => ({ ...whole, reading: 'doubtful', doubts });

function shown(reads: readonly RuleRead[], form: Form): Form | undefined {
	const rule = watching(reads);
	checkSure(rule, [form]);
	return rule.seen[0];
}

describe('a rule finds nothing where what it needs is in doubt', () => {
	test.each<[RuleRead[], Doubt, number]>([
		[['unit'], doubt({ fields: ['unit'] }), 0],
		[['unit'], doubt({ fields: ['projectName'] }), 1],
		[['unit', 'total'], doubt({ fields: ['total'] }), 0],
		[['table'], doubt({ part: 'indicators' }), 0],
		[['table'], doubt({ part: 'document' }), 0],
		[['table'], doubt({ part: 'header' }), 1],
		[['indicator'], doubt({ part: 'indicators' }), 1],
	])('%j', (reads, one, found) => {
		expect(checkSure(watching(reads), [doubted(one)])).toHaveLength(found);
	});

	test('and only there', () => {
		const rule = watching(['unit']);
		const sure = { ...whole, id: 'sure', reading: 'sure' as const };
		const found = checkSure(rule, [doubted(doubt({ fields: ['unit'] })), sure]);
		expect(found.map(({ formId }) => formId)).toEqual(['sure']);
	});
});

test('a doubtful field is as if it were neither printed nor blank', () => {
	const form = shown([], doubted(doubt({ fields: ['projectName', 'total', 'annualTotal'] })));
	expect(form).toMatchObject({ projectName: null, unit: '乙' });
	expect(form?.funding).toEqual({ ...whole.funding, total: null });
	expect(form?.places).toEqual({ unit: at(2) });
	expect(form?.blanks).toEqual({ annualOther: at(4) });
	expect(form?.printed).toEqual({});
	expect(form).not.toHaveProperty('total');
});

test('a doubtful indicator is left out, and of a doubtful table all of them', () => {
	const names = (reads: readonly RuleRead[], ...doubts: Doubt[]) =>
		shown(reads, doubted(...doubts))?.indicators.map(({ name }) => name);
	expect(names(['indicator'], doubt({ part: 'indicators' }))).toEqual(['丑']);
	expect(names(['table'], doubt({ part: 'indicators' }))).toEqual([]);
	expect(names(['table'], doubt({ part: 'header' }))).toEqual(['丑']);
});

test('a doubtful label is not there', () => {
	const form = shown(['labels'], doubted(doubt({ line: 6, column: 1 })));
	expect(form?.oddLabels.map(({ text }) => text)).toEqual(['单 位']);
	expect(shown(['labels'], doubted(doubt({ line: 6, column: 2 })))?.oddLabels).toHaveLength(2);
});

test('of a form that was surely read a rule is shown all', () => {
	expect(shown(['table'], { ...whole, reading: 'sure' })?.indicators).toHaveLength(2);
});

test('findings come by form, then by rule, then by line', () => {
	const forms = ['b', 'a'].map((id) => ({ ...whole, id, reading: 'sure' as const }));
	const found = auditForms(forms, [watching([], [9, 2]), watching([], [5], 'A-01')]);
	expect(found.map(({ formId, rule, line }) => [formId, rule, line])).toEqual([
		['b', 'X-01', 2],
		['b', 'X-01', 9],
		['b', 'A-01', 5],
		['a', 'X-01', 2],
		['a', 'X-01', 9],
		['a', 'A-01', 5],
	]);
	expect(found.every(({ level }) => level === '低')).toBe(true);
});
