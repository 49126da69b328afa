// Reads and audits a document with a planted fault, and the same one without it.
import { auditForms } from '#lib/audit/audit-forms.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import { noStandards } from '#lib/audit/standards/standards.ts';
import { fieldsInDoubt, isTableInDoubt } from '#lib/figures/in-doubt.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { FieldName, Form } from '#lib/model/form.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import type { PlantedDocument } from './make-planted.ts';
import type { Planted } from './plant.ts';

/**
 * - found: the rule finds it
 * - doubted: the reader says that it is not sure of what shows the fault, so that silence is right
 * - cautious: it is not sure of something else that the rule reads
 * - unread: the form was not read, or no indicator of it and the reader says so
 * - before: the clean document breaks the rule in the same words
 */
export const outcomes = ['found', 'missed', 'doubted', 'cautious', 'unread', 'before'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Checked {
	outcome: Outcome;
	/** Findings at level 高 beside the fault. */
	others: Finding[];
	/** Findings at level 高 in the clean document. */
	clean: Finding[];
	/** Whether a form of the clean document was not surely read. */
	isDoubtful: boolean;
	read: Form[];
}

export async function checkPlanted(document: PlantedDocument): Promise<Checked> {
	const { rule, planted, form, forms, name } = document;
	const read = await formsOf(document.bytes, name);
	const clean = await formsOf(document.clean, name);
	const audited = (forms: Form[]): Finding[] => {
		const own = forms[form];
		const ids = new Set(forms.map(({ id }) => id));
		const all = own ? [...forms, ...(planted.beside?.(own) ?? [])] : forms;
		const known = { ...nothingKnown, standards: planted.standards ?? noStandards };
		return auditForms(all, rules, known).filter(({ formId }) => ids.has(formId));
	};
	const findings = audited(read);
	const before = audited(clean);
	const own = read.length === forms ? read[form] : namedLike(read, planted);
	const isOwn = (finding: Finding): boolean => finding.rule === rule && finding.formId === own?.id;
	const said = (all: Finding[]): string[] =>
		all.filter(isOwn).map(({ quote, message, lines }) => `${lines.join()} ${quote} ${message}`);
	const known = new Set(said(before));
	const isFound = said(findings).some((text) => !known.has(text));
	const outcome = ((): Outcome => {
		if (isFound) return 'found';
		if (own === undefined || isWithoutTable(own, planted)) return 'unread';
		if (known.size > 0) return 'before';
		if (isInDoubt(own, planted)) return 'doubted';
		return isSilent(own, rule) ? 'cautious' : 'missed';
	})();
	return {
		outcome,
		others: findings.filter((finding) => finding.level === '高' && !isOwn(finding)),
		clean: before.filter(({ level }) => level === '高'),
		isDoubtful: clean.some(({ reading }) => reading === 'doubtful'),
		read,
	};
}

/** Of a document with forms that are not read, the one form with the name of the planted project. */
function namedLike(read: readonly Form[], { content }: Planted): Form | undefined {
	const named = read.filter(({ projectName }) => projectName === content.projectName);
	return named.length === 1 ? named[0] : undefined;
}

async function formsOf(bytes: Uint8Array, file: string): Promise<Form[]> {
	const { forms } = await readForms(bytes, { file, stem: 'planted' }, { pdf: pdfResources });
	return forms;
}

/** Whether the fault is in a table of which nothing was read: the form says so by its problem. */
function isWithoutTable(form: Form, { indicators = [], isOfTable }: Planted): boolean {
	const isNeeded = isOfTable === true || indicators.length > 0;
	const isSaid = form.problems.some(({ code }) => code === 'missing-indicators');
	return isNeeded && isSaid && form.indicators.length === 0;
}

/** Whether the audit keeps silent because the reader doubts something that the rule says it reads. */
function isSilent(form: Form, id: string): boolean {
	const doubtful = fieldsInDoubt(form);
	const reads = rules.find((rule) => rule.id === id)?.reads ?? [];
	return reads.some((read) =>
		read === 'table' ? isTableInDoubt(form) : doubtful.has(read as FieldName),
	);
}

/** Whether the reader doubts a part of what shows the fault. */
function isInDoubt(form: Form, { fields = [], indicators = [], isOfTable }: Planted): boolean {
	const doubtful = fieldsInDoubt(form);
	if (fields.some((field) => doubtful.has(field))) return true;
	if (isOfTable && isTableInDoubt(form)) return true;
	return indicators.some(({ name }) => {
		const own = form.indicators.filter((each) => each.name?.includes(name));
		return own.length === 0 ? isTableInDoubt(form) : own.some(({ reading }) => reading !== 'sure');
	});
}
