import type { Finding } from '#lib/model/finding.ts';
import type { FieldName } from '#lib/model/form.ts';

/** Which rules speak of a field, where several fields stand on one line; others speak of indicators. */
const rulesOf: Partial<Record<FieldName, RegExp>> = {
	projectName: /^(?:I-02|I-03|I-04)$/,
	nature: /^I-02$/,
	category: /^I-03$/,
	department: /^I-05$/,
	unit: /^I-05$/,
	startDate: /^I-01$/,
	endDate: /^I-01$/,
	overallGoal: /^(?:T-|G-|I-07$)/,
	annualGoal: /^(?:T-|G-|I-06$|I-07$|V-03$|C-03$)/,
	total: /^(?:F-01|F-02|F-04|F-06)$/,
	fiscal: /^(?:F-01|F-02|F-04|F-06)$/,
	otherTotal: /^(?:F-02|F-05|F-06)$/,
	annualTotal: /^(?:F-01|F-03|F-04|F-06|S-08|C-01)$/,
	annualFiscal: /^(?:F-01|F-03|F-04|F-06)$/,
	annualCarryover: /^F-06$/,
	annualOther: /^(?:F-05|F-06)$/,
};

export interface FindingMark {
	/** Its place in the list beside the form, from 1. */
	number: number;
	level: Finding['level'];
	rule: string;
	message: string;
}

/**
 * The findings of a cell: those of its lines that speak of its field, or of an indicator where it is
 * none's. What is once a form with many lines is marked on each of them.
 */
export function marksOf(
	findings: readonly Finding[],
	field: FieldName | null,
	lines: readonly (number | undefined)[],
): FindingMark[] {
	return findings.flatMap(({ rule, level, message, lines: concerned }, i) => {
		const isHere = concerned.some((line) => lines.includes(line));
		if (!isHere || (field !== null && !rulesOf[field]?.test(rule))) return [];
		return [{ number: i + 1, level, rule, message }];
	});
}
