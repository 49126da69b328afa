import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import { checkSure } from './check-sure.ts';
import { nothingKnown, type KnownOfForms } from './known-of-forms.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { rules as allRules } from './rules.ts';

/**
 * The findings of all rules in the order of the forms; within a form by rule, then by line.
 */
export function auditForms(
	forms: readonly Form[],
	rules: readonly Rule[] = allRules,
	known: KnownOfForms = nothingKnown,
): Finding[] {
	const order = new Map(forms.map(({ id }, index) => [id, index]));
	const found = rules.flatMap((rule, ruleOrder) =>
		checkSure(rule, forms, known).map((finding) => ({
			formOrder: order.get(finding.formId) ?? forms.length,
			ruleOrder,
			finding: toFinding(rule, finding),
		})),
	);
	return found
		.toSorted(
			(a, b) =>
				a.formOrder - b.formOrder ||
				a.ruleOrder - b.ruleOrder ||
				(a.finding.line ?? 0) - (b.finding.line ?? 0),
		)
		.map(({ finding }) => finding);
}

function toFinding(rule: Rule, finding: RuleFinding): Finding {
	const { level, formId, line, lines, quote, message, suggestion, others } = finding;
	return {
		rule: rule.id,
		level: level ?? rule.level,
		formId,
		line,
		lines,
		quote,
		message,
		suggestion,
		others,
	};
}
