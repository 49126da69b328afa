import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { questions } from '#lib/desk/opinion.ts';
import { ruleGroups, type Finding } from '#lib/model/finding.ts';
import { toItems } from '#lib/pages/shared/desk/review.ts';
import {
	numbersOn,
	questionOf,
	rulesOfOtherQuestions,
	undecidable,
} from '#lib/pages/shared/desk/standard-questions.ts';

const groups = Object.fromEntries(rules.map(({ id, group }) => [id, group]));

test('every rule bears on one question, and none on what no form says', () => {
	for (const { id, group } of rules) {
		expect(questions, id).toContain(questionOf(id, group));
		expect(questionOf(id, group), id).not.toBe(undecidable);
	}
	for (const group of ruleGroups) expect(questions).toContain(questionOf('X-99', group));
	expect(questionOf('X-99', undefined)).toBeUndefined();
});

test('a rule that is named apart exists, and asks something else than its group', () => {
	for (const rule of rulesOfOtherQuestions) {
		expect(groups[rule], rule).toBeDefined();
		expect(questionOf(rule, groups[rule]), rule).not.toBe(questionOf('X-99', groups[rule]));
	}
});

test.each([
	['F-01', 'complete'],
	['F-03', 'suitable'],
	['V-01', 'complete'],
	['G-01', 'relevant'],
	['C-01', 'suitable'],
	['M-01', 'complete'],
] as const)('%s bears on %s', (rule, question) => {
	expect(questionOf(rule, groups[rule])).toBe(question);
});

test('a question names the items that bear on it', () => {
	const finding = (rule: string, i: number): Finding => ({
		rule,
		level: '中',
		formId: 'a-01',
		line: i + 1,
		lines: [i + 1],
		quote: '',
		message: '疑似',
		suggestion: null,
		others: [],
	});
	const items = toItems(['V-01', 'G-01', 'F-01'].map(finding));
	expect(questions.map((question) => numbersOn(question, items, groups))).toEqual([
		[1, 3],
		[2],
		[],
		[],
	]);
});
