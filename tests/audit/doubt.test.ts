// A reader's doubt is never a department's fault.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import type { Rule } from '#lib/audit/rule.ts';
import { rules } from '#lib/audit/rules.ts';
import type { Doubt, FieldName, Form } from '#lib/model/form.ts';
import { comparison } from './cases/comparison.ts';
import { funding } from './cases/funding.ts';
import { match } from './cases/match.ts';
import { notation } from './cases/notation.ts';
import { profile } from './cases/profile.ts';
import { prose } from './cases/prose.ts';
import { repeated } from './cases/repeated.ts';
import { satisfaction } from './cases/satisfaction.ts';
import { structure } from './cases/structure.ts';
import { target } from './cases/target.ts';
import { years } from './cases/years.ts';
import { read } from './clean-form.ts';

/** Every breach that the rules know, each as its forms. */
const cases = { ...funding, ...profile, ...prose, ...match, ...structure, ...target };
const breaches = await Promise.all(
	Object.values({ ...cases, ...satisfaction, ...comparison, ...repeated, ...notation, ...years })
		.flatMap(({ broken }) => broken)
		.map(({ forms }) => (Array.isArray(forms) ? forms : [forms]))
		// Where a rule compares many forms, a few of them show the same.
		.map((forms) => read(...forms.slice(0, 10))),
);

const texts = ['projectName', 'nature', 'category', 'department', 'unit'] as const;
const others = ['startDate', 'endDate', 'fiscalYear', 'overallGoal', 'annualGoal'] as const;
const amounts = ['total', 'fiscal', 'otherTotal', 'annualTotal', 'annualFiscal'] as const;
const moreAmounts = ['annualCarryover', 'annualOther'] as const;
const fields: FieldName[] = [...texts, ...others, ...amounts, ...moreAmounts];

const nowhere = { line: null, column: null, address: null, text: null };
const doubt = (parts: Partial<Doubt>): Doubt => ({
	...{ code: 'unread', message: '未归入任何栏目', ...nowhere },
	...{ part: 'header', fields: [], indicators: [] },
	...parts,
});

/** The form with doubts about these fields and indicators. */
function doubted(form: Form, inDoubt: FieldName[], ordinals: number[], isOfTable: boolean): Form {
	const doubts = [
		...inDoubt.map((field) => doubt({ fields: [field] })),
		...ordinals.map((ordinal) => doubt({ part: 'indicators', indicators: [ordinal] })),
		...(isOfTable ? [doubt({ part: 'indicators' })] : []),
	];
	return {
		...form,
		doubts,
		reading: doubts.length > 0 ? 'doubtful' : 'sure',
		indicators: form.indicators.map((indicator, i) => ({
			...indicator,
			reading: ordinals.includes(i + 1) ? ('doubtful' as const) : indicator.reading,
		})),
	};
}

test('no finding touches a doubtful field or indicator', () => {
	const cases = fc.record({
		forms: fc.constantFrom(...breaches),
		fields: fc.subarray(fields, { maxLength: 4 }),
		ordinals: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
		isOfTable: fc.boolean(),
	});
	fc.assert(
		fc.property(cases, ({ forms, fields, ordinals, isOfTable }) => {
			const all = forms.map((form) => doubted(form, fields, ordinals, isOfTable));
			const hasDoubtfulTable = isOfTable || ordinals.length > 0;
			const readsOf = new Map(rules.map(({ id, reads }) => [id, reads]));
			for (const finding of auditForms(all)) {
				const form = all.find(({ id }) => id === finding.formId);
				const lines = form?.indicators.flatMap(({ reading, line }) =>
					reading === 'doubtful' ? [line] : [],
				);
				expect(lines?.filter((line) => finding.lines.includes(line))).toEqual([]);
				const reads = readsOf.get(finding.rule) ?? [];
				expect(reads.filter((read) => fields.includes(read as FieldName))).toEqual([]);
				if (hasDoubtfulTable) expect(reads).not.toContain('table');
			}
		}),
		{ numRuns: 300 },
	);
});

test('what is in doubt is not quoted, not even in a finding about something else', () => {
	const mark = '疑阙';
	for (const forms of breaches) {
		for (const field of ['overallGoal', 'annualGoal', 'projectName', 'unit'] as const) {
			const marked = forms.map((form) =>
				doubted({ ...form, [field]: `${mark}${form[field] ?? ''}` }, [field], [], false),
			);
			for (const { quote, message, suggestion } of auditForms(marked)) {
				expect(`${quote}${message}${suggestion ?? ''}`).not.toContain(mark);
			}
		}
	}
});

test('a doubt silences only what it concerns', () => {
	const count = (forms: Form[]) => auditForms(forms).length;
	const of = (change: (form: Form) => Form) => count(breaches.flat().map(change));
	const all = of((form) => form);
	expect(of((form) => doubted(form, ['category'], [], false))).toBeGreaterThan(all / 2);
	expect(of((form) => doubted(form, [], [1], false))).toBeGreaterThan(all / 4);
	const ordinals = Array.from({ length: 20 }, (_, i) => i + 1);
	const left = auditForms(breaches.flat().map((form) => doubted(form, fields, ordinals, true)));
	// A label is printed as it is, whatever its value means.
	expect(left.filter(({ rule }) => rule !== 'T-01' && rule !== 'T-08')).toEqual([]);
});

/** A form that records which fields a rule looks at. `null` stands for any part of the table. */
function watched(form: Form, seen: Set<string>): Form {
	const records: ReadonlySet<string> = new Set(['funding', 'places', 'blanks', 'printed']);
	const note = <Value extends object>(value: Value): Value =>
		new Proxy(value, {
			get(from, name, receiver) {
				if (typeof name === 'string') seen.add(name);
				const found: unknown = Reflect.get(from, name, receiver);
				return typeof name === 'string' && records.has(name) ? note(found as object) : found;
			},
		});
	return note(form);
}

/** What each kind of reading allows a rule to look at. */
function allowedBy({ reads }: Rule): Set<string> {
	const allowed = new Set<string>(reads);
	if (reads.includes('table') || reads.includes('indicator')) allowed.add('indicators');
	if (reads.includes('labels')) allowed.add('oddLabels');
	if (reads.includes('texts')) for (const field of fields) allowed.add(field);
	return allowed;
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s looks at nothing that it does not name',
	(_, rule) => {
		const seen = new Set<string>();
		for (const forms of breaches) rule.check(forms.map((form) => watched(form, seen)));
		const read = [...fields, 'indicators', 'oddLabels'].filter((name) => seen.has(name));
		expect(read.filter((name) => !allowedBy(rule).has(name))).toEqual([]);
	},
);
