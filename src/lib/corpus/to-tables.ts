import { auditForms } from '#lib/audit/audit-forms.ts';
import { nothingKnown } from '#lib/audit/known-of-forms.ts';
import { groupOfRule, rules } from '#lib/audit/rules.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { Form, Funding, Problem } from '#lib/model/form.ts';
import { isMeasurable } from '#lib/model/target.ts';
import type { Source } from './build-corpus.ts';
import { countedYears } from './counted-years.ts';
import { problemsOf } from './problems-of.ts';
import { searchColumn } from './search-form.ts';
import { schema, type CellValue, type Table, type TableName, type Tables } from './schema.ts';
import { sharedFindings } from './findings/shared-findings.ts';

type RowValues = Record<string, CellValue>;

/** The corpus and the findings of the audit as tables, exactly as `schema` declares them. */
export function toTables(
	sources: readonly Source[],
	findings: readonly Finding[] = auditForms(
		sources.flatMap((source) => source.forms),
		rules,
		{ ...nothingKnown, years: countedYears(sources) },
	),
): Tables {
	const forms = sources.flatMap((source) => source.forms.map((form) => ({ source, form })));
	return {
		source: toColumns('source', sources.map(sourceRow)),
		form: toColumns('form', forms.map(formRow)),
		indicator: toColumns('indicator', forms.flatMap(indicatorRows)),
		finding: toColumns('finding', findingRows(findings, sharedFindings(sources, findings))),
		problem: toColumns('problem', sources.flatMap(problemRows)),
	};
}

function toColumns(name: TableName, rows: readonly RowValues[]): Table {
	const table: Table = {};
	for (const column of schema[name]) {
		table[column.name] = rows.map((row) => {
			const value = row[column.name];
			if (value === undefined) throw new Error(`missing column: ${name}.${column.name}`);
			if (value === null && !column.nullable) {
				throw new Error(`missing value: ${name}.${column.name}`);
			}
			return value;
		});
	}
	return table;
}

function sourceRow(source: Source): RowValues {
	const { folder, file, note, sha256, bytes, format, encoding, forms } = source;
	return {
		source_id: folder,
		file,
		title: note.title,
		issuing_body: note.issuingBody,
		fiscal_year: note.fiscalYear,
		received_as: note.receivedAs,
		sha256,
		bytes,
		format,
		encoding,
		form_count: forms.length,
	};
}

function formRow({ source, form }: { source: Source; form: Form }): RowValues {
	const fen = (key: keyof Funding) => {
		const yuan = form.funding[key];
		return yuan === null ? null : toFen(yuan);
	};
	return {
		form_id: form.id,
		source_id: source.folder,
		file: form.source.file,
		sheet: form.source.sheet,
		start_line: form.source.startLine,
		end_line: form.source.endLine,
		project_name: form.projectName,
		fiscal_year: form.fiscalYear,
		nature: form.nature,
		category: form.category,
		department: form.department,
		unit: form.unit,
		start_date: form.startDate,
		end_date: form.endDate,
		total_fen: fen('total'),
		fiscal_fen: fen('fiscal'),
		other_total_fen: fen('otherTotal'),
		annual_total_fen: fen('annualTotal'),
		annual_fiscal_fen: fen('annualFiscal'),
		annual_carryover_fen: fen('annualCarryover'),
		annual_other_fen: fen('annualOther'),
		overall_goal: form.overallGoal,
		annual_goal: form.annualGoal,
		amount_unit: form.amountUnit,
		indicator_count: form.indicators.length,
		problem_count: form.problems.length + form.unread.length,
		reading: form.reading,
		doubt_count: form.doubts.length,
		name_search: searchColumn(form.projectName),
		goal_search: searchColumn(form.overallGoal, form.annualGoal),
	};
}

function indicatorRows({ form }: { form: Form }): RowValues[] {
	return form.indicators.map((indicator, i) => ({
		form_id: form.id,
		ordinal: i + 1,
		line: indicator.line,
		address: (indicator.places.name ?? indicator.places.target)?.address ?? null,
		level1: indicator.level1,
		level2: indicator.level2,
		level2_printed: indicator.level2Printed,
		repair: indicator.repair,
		name: indicator.name,
		target_text: indicator.targetText,
		kind: indicator.target.kind,
		measurable: isMeasurable(indicator.target.kind),
		comparator: indicator.target.comparator,
		implicit: indicator.target.implicit,
		value: indicator.target.value,
		upper_value: indicator.target.upperValue,
		unit: indicator.target.unit,
		basis: indicator.target.basis,
		first_month: indicator.target.months?.[0] ?? null,
		last_month: indicator.target.months?.[1] ?? null,
		qualifier: indicator.target.qualifier,
		weight: indicator.weight,
		reading: indicator.reading,
		text_search: searchColumn(indicator.name, indicator.targetText),
	}));
}

/** Findings of a form must be consecutive. They are numbered within the form. */
function findingRows(
	findings: readonly Finding[],
	shared: ReadonlyMap<Finding, unknown>,
): RowValues[] {
	let ordinal = 0;
	return findings.map((finding, i) => {
		const { formId, rule, level, line, lines, quote, message, suggestion, others } = finding;
		ordinal = findings[i - 1]?.formId === formId ? ordinal + 1 : 1;
		return {
			form_id: formId,
			ordinal,
			rule,
			rule_group: groupOfRule(rule),
			level,
			line,
			lines: lines.join(','),
			quote,
			message,
			suggestion,
			others: others.map((other) => `${other.formId}:${other.line ?? ''}`).join(',') || null,
			shared: shared.has(finding),
		};
	});
}

/** The problems of the document, then the problems and unread cells of each form. */
function problemRows({ folder, file, problems, forms }: Source): RowValues[] {
	const row = (form: Form | null, problem: Problem): RowValues => ({
		source_id: folder,
		file,
		form_id: form?.id ?? null,
		...problem,
		doubt_part: form?.doubts.find((doubt) => isSame(doubt, problem))?.part ?? null,
	});
	return [
		...problems.map((problem) => row(null, problem)),
		...forms.flatMap((form) => problemsOf(form).map((problem) => row(form, problem))),
	];
}

function isSame(doubt: Problem, { code, message, line, column }: Problem): boolean {
	const isHere = doubt.line === line && doubt.column === column;
	return isHere && doubt.code === code && doubt.message === message;
}
