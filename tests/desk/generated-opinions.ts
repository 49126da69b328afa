import fc from 'fast-check';
import { conclusions, grades, overallKey, verdicts, type Opinion } from '#lib/desk/opinion.ts';

const nullable = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values));
/** Few of each, so that two reviewers often speak of the same thing at the same time. */
const formId = fc.constantFrom('a-01', 'a-02');
const at = fc.integer({ min: 0, max: 3 });
const text = fc.constantFrom('', '请补充', '同意', '𠮷\u0000"\\');

export const generatedOpinion: fc.Arbitrary<Opinion> = fc.oneof(
	fc.record({
		kind: fc.constant('finding' as const),
		formId,
		key: fc.constantFrom('finding-1', 'finding-2'),
		at,
		said: fc.record({
			rule: fc.constant('V-01'),
			lines: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
			message: text,
		}),
		verdict: nullable(verdicts),
		remark: text,
		reply: text,
	}),
	fc.record({
		kind: fc.constant('own' as const),
		formId,
		key: fc.constantFrom('own-1', 'own-2'),
		at,
		text,
		reply: text,
		isRemoved: fc.boolean(),
	}),
	fc.record({
		kind: fc.constant('overall' as const),
		formId,
		key: fc.constant(overallKey),
		at,
		complete: nullable(grades),
		relevant: nullable(grades),
		suitable: nullable(grades),
		feasible: nullable(grades),
		grade: nullable(grades),
		conclusion: nullable(conclusions),
		opinion: text,
		reviewer: text,
		date: fc.constantFrom('', '2026-03-01'),
	}),
);

export const generatedOpinions = fc.array(generatedOpinion, { maxLength: 12 });
