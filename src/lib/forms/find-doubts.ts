// What was not surely read in a form: the one place that decides it, from the problems and the cells
// that no field took. What a department left blank and was surely read is no doubt.
import type { Doubt, FieldName, Problem, ProblemCode } from '#lib/model/form.ts';
import { cellKey, FormMap, fieldsOfPart } from './form-map.ts';
import type { ParsedForm } from './parsed-block.ts';
import { unitIn } from './words/labels.ts';

/** Problems of the form itself, not of its reading. */
const faults: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'missing-field',
	'missing-name',
	'missing-target',
	'missing-level2',
	'missing-indicators',
	'invalid-year',
]);

/** Problems whose part does not follow from their position. */
const partOfCode: Partial<Record<ProblemCode, Doubt['part']>> = {
	'invalid-amount': 'funding',
	'missing-unit': 'funding',
	'missing-indicators': 'indicators',
	'unknown-target': 'indicators',
	'invalid-weight': 'indicators',
};

/** All doubts of a form in the order of its lines. */
export function findDoubts(form: ParsedForm): Doubt[] {
	const map = new FormMap(form);
	const told = form.problems.filter((problem) => !isFault(problem, map));
	const known = new Set(told.map(cellKey));
	const unread = map.unread
		.filter((cell) => !known.has(cellKey(cell)))
		.map(({ line, column, address, text }): Problem => {
			const message = `未归入任何栏目：“${text}”`;
			return { code: 'unread', message, line, column, address, text };
		});
	return [...told, ...unread]
		.map((problem) => toDoubt(problem, map))
		.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** What is printed in a cell that is left blank. */
const blankMark = /^[-—–_/\\\s无]{0,20}$/u;

/** A table without rows is a fault of the form. A form without a table may have lost it. */
function isFault({ code, text }: Problem, map: FormMap): boolean {
	if (code === 'unknown-target' && text !== null && blankMark.test(text)) return true;
	return faults.has(code) && !(code === 'missing-indicators' && !map.hasTable);
}

function toDoubt(problem: Problem, map: FormMap): Doubt {
	const { code, message, line, column, address, text } = problem;
	const part = partOf(problem, map);
	const indicators = part === 'document' ? map.allIndicators : map.indicatorsAt(problem, part);
	const fields = concernedFields(problem, part, map);
	return { code, message, line, column, address, text, part, fields, indicators };
}

function partOf(problem: Problem, map: FormMap): Doubt['part'] {
	if (problem.line === null) return partOfCode[problem.code] ?? 'document';
	return partOfCode[problem.code] ?? (isOfUnit(problem) ? 'funding' : map.partAt(problem));
}

function isOfUnit({ code, text }: Problem): boolean {
	return code === 'conflicting-field' && text !== null && unitIn(text) !== null;
}

/**
 * The fields that a doubt is about: that of its cell, else that of the value or label beside it, and
 * those of its part that were not found, because the cell may be theirs. If that says nothing, all.
 */
function concernedFields(problem: Problem, part: Doubt['part'], map: FormMap): FieldName[] {
	if (part === 'document') return map.allFields;
	if (part === 'indicators') return [];
	const own = map.fieldsAt(problem);
	if (own.length > 0 && problem.code !== 'missing-unit') return own;
	// One amount too many or without a unit puts all sums in doubt.
	if (part === 'funding') return fieldsOfPart.funding;
	const likely = new Set([...map.fieldsBeside(problem), ...map.missingFields(part)]);
	return likely.size > 0 ? [...likely] : fieldsOfPart[part];
}
