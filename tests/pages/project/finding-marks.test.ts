import { expect, test } from 'vitest';
import type { Finding } from '#lib/model/finding.ts';
import { marksOf } from '#lib/pages/project/project-form/finding-marks.ts';

const found = (rule: string, ...lines: number[]): Finding => ({
	rule,
	level: '低',
	formId: 'a-01',
	line: lines[0] ?? null,
	lines,
	quote: '',
	message: rule,
	suggestion: null,
	others: [],
});
const findings = [found('F-03', 6, 7), found('F-05', 9), found('I-05', 4), found('V-04', 13, 15)];
const rulesAt = (...[field, lines]: [Parameters<typeof marksOf>[1], number[]]) =>
	marksOf(findings, field, lines).map(({ rule, number }) => [rule, number]);

test('of several fields on one line the one that the rule speaks of is marked', () => {
	expect(rulesAt('annualTotal', [6])).toEqual([['F-03', 1]]);
	expect(rulesAt('total', [6])).toEqual([]);
	expect(rulesAt('department', [4])).toEqual([['I-05', 3]]);
});

test('a blank cell is marked at its label; an indicator on each of the lines of a finding', () => {
	expect(rulesAt('otherTotal', [9])).toEqual([['F-05', 2]]);
	expect(rulesAt(null, [15])).toEqual([['V-04', 4]]);
	expect(rulesAt(null, [14])).toEqual([]);
});
