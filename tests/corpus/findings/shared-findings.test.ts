import { expect, test } from 'vitest';
import { sharedFindings } from '#lib/corpus/findings/shared-findings.ts';
import { noNote } from '#lib/corpus/notes/source-note.ts';
import type { Finding, FindingLevel } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import { handForm } from '../hand-made.ts';

interface Given {
	department?: string | null;
	year?: number | null;
	broken?: (string | [rule: string, level: FindingLevel])[];
}

/** The rules that are shared, as `form rule count/of`. */
function sharedIn(given: Given[]): string[] {
	const forms = given.map(({ department = '甲局', year = 2023 }, i): Form =>
		handForm({ id: `a-${i + 1}`, department, fiscalYear: year }),
	);
	const findings = given.flatMap(({ broken = [] }, i) =>
		broken.map((one): Finding => {
			const [rule, level] = typeof one === 'string' ? [one, '低' as const] : one;
			return { ...nothing, rule, level, formId: `a-${i + 1}` };
		}),
	);
	const shared = sharedFindings([{ forms, note: noNote }], findings);
	return [...shared].map(([{ formId, rule }, { count, of }]) => `${formId} ${rule} ${count}/${of}`);
}

const nothing = { line: null, lines: [], quote: '', message: '', suggestion: null, others: [] };
const broken = (count: number, of: number, given: Given = {}) =>
	Array.from({ length: of }, (_, i): Given => ({ ...given, broken: i < count ? ['F-05'] : [] }));

test('more than three quarters of the forms share a rule, three quarters do not', () => {
	expect(sharedIn(broken(6, 8))).toEqual([]);
	expect(sharedIn(broken(7, 8))).toEqual(
		[1, 2, 3, 4, 5, 6, 7].map((number) => `a-${number} F-05 7/8`),
	);
});

test('fewer than four forms have no habit', () => {
	expect(sharedIn(broken(3, 3))).toEqual([]);
	expect(sharedIn(broken(4, 4))).toHaveLength(4);
});

test('a form counts once, however often it breaks the rule, and each finding is shared', () => {
	const forms = broken(4, 5);
	expect(sharedIn([...forms, { broken: ['F-05', 'F-05'] }])).toHaveLength(6);
	expect(sharedIn([...broken(2, 5), { broken: ['F-05', 'F-05', 'F-05'] }])).toEqual([]);
});

test('a finding at 高 stands for itself, but its form breaks the rule', () => {
	const high: Given = { broken: [['F-05', '高']] };
	expect(sharedIn([...broken(3, 3), high])).toEqual([1, 2, 3].map((n) => `a-${n} F-05 4/4`));
});

test('each department and year has its own habits', () => {
	const others = broken(0, 8, { department: '乙局' });
	expect(sharedIn([...broken(4, 4), ...others])).toHaveLength(4);
	expect(sharedIn([...broken(4, 4), ...broken(0, 8, { year: 2024 })])).toHaveLength(4);
	expect(sharedIn([...broken(2, 4), ...broken(8, 8, { department: '乙局' })])).toHaveLength(8);
});

test('a department with few forms, or none said, is held against all of its year', () => {
	const small = broken(1, 1, { department: '丙局' });
	const unsaid = broken(1, 1, { department: null });
	expect(sharedIn([...broken(6, 6), ...small, ...unsaid])).toEqual([
		...[1, 2, 3, 4, 5, 6].map((number) => `a-${number} F-05 6/6`),
		'a-7 F-05 8/8',
		'a-8 F-05 8/8',
	]);
	expect(sharedIn([...broken(1, 6), ...small])).toEqual([]);
});

test('the name of a department is the one that it is counted under', () => {
	expect(
		sharedIn([...broken(2, 2, { department: '[123]甲局（汇总）' }), ...broken(2, 2)]),
	).toHaveLength(4);
});
