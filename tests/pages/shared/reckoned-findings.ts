// The findings of forms and which of them nearly all forms share, reckoned in plain code.
import { group } from 'd3-array';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { departmentName } from '#lib/corpus/department-name.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';

/** Under which department a form is counted; '' for a blank one. */
export const departmentOf = ({ department }: Form): string => departmentName(department) ?? '';

/** Written down once more: the groups by the letter of their rules. */
export const groupLetters: Record<string, string> = {
	F: '资金',
	I: '基本信息',
	T: '文本',
	G: '目标与指标匹配',
	S: '指标结构',
	V: '指标值',
	M: '满意度',
	C: '横向比较',
};
export const groupOf = (rule: string) => groupLetters[rule.charAt(0)] ?? '';
const audited = new WeakMap<readonly Form[], Map<string, Finding[]>>();

/** The findings of each form, by its id. */
export function findingsOf(forms: readonly Form[]): Map<string, Finding[]> {
	const known = audited.get(forms);
	if (known) return known;
	const findings = new Map<string, Finding[]>(forms.map(({ id }) => [id, []]));
	for (const finding of auditForms(forms)) findings.get(finding.formId)?.push(finding);
	audited.set(forms, findings);
	return findings;
}

/**
 * The findings that are said once for nearly all forms: of the forms with the same department and year, or
 * of the same year where these are fewer than four, more than three in four break the rule. Never at 高.
 */
export function sharedOf(forms: readonly Form[]): Set<Finding> {
	const known = sharing.get(forms);
	if (known) return known;
	const findings = findingsOf(forms);
	const year = countedYearOf(forms);
	const rulesOf = new Map(
		forms.map(({ id }) => [id, new Set(findings.get(id)?.map(({ rule }) => rule))]),
	);
	const ofYear = group(forms, year);
	const shared = new Set<Finding>();
	for (const form of forms) {
		const around = ofYear.get(year(form)) ?? [];
		const beside = around.filter((one) => departmentOf(one) === departmentOf(form));
		const peers = departmentOf(form) !== '' && beside.length >= 4 ? beside : around;
		if (peers.length < 4) continue;
		for (const finding of findings.get(form.id) ?? []) {
			const breaking = peers.filter(({ id }) => rulesOf.get(id)?.has(finding.rule)).length;
			if (finding.level !== '高' && breaking * 4 > peers.length * 3) shared.add(finding);
		}
	}
	sharing.set(forms, shared);
	return shared;
}
const sharing = new WeakMap<readonly Form[], Set<Finding>>();

/** The year under which each of these forms is counted: its own, or the only one that any form has. */
export function countedYearOf(forms: readonly Form[]): (form: Form) => string {
	const known = [...new Set(forms.map(({ fiscalYear }) => fiscalYear))].filter(
		(one) => one !== null,
	);
	return ({ fiscalYear }) => String(fiscalYear ?? (known.length === 1 ? known[0] : ''));
}
