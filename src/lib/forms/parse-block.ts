// One block of rows -> its forms. The layout of the block decides the parser.
import type { Row } from '#lib/documents/sheet.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';
import { findFooters, withoutCells } from './find-footers.ts';
import { detectLayout } from './layouts/detect-layout.ts';
import { withoutNarrative } from './layouts/without-narrative.ts';
import { filled, firstCell, positionOf } from './ledger.ts';
import { findListHeadings, headsUnitsAndProjects } from './lists/list-headings.ts';
import { isBracketText, parseBracketText } from './lists/parse-bracket-text.ts';
import { parseForm, type FormContext } from './parse-form.ts';
import { isProjectTable, parseProjectTable } from './lists/parse-project-table.ts';
import type { ParsedBlock, ParsedForm } from './parsed-block.ts';
import type { Block, BlockKind } from './block.ts';
import { isComparator } from './targets/is-sign.ts';
import { isTarget } from './targets/is-target.ts';
import { cutAtLabels } from './layouts/pieces/pieces.ts';
import { isLevelLabel, isNameHeading, textLabel } from './words/labels.ts';
import { toLabel } from './words/plain-text.ts';
import { isTitle } from './words/titles.ts';

/** Parses a block. A look-alike gives a problem that says what it is, and its rows stay outside. */
export function parseBlock({ kind, rows, heading }: Block, context: FormContext): ParsedBlock {
	if (kind !== 'form') return { forms: [], outside: rows, problems: [refusal(kind, rows)] };
	if (
		isListOfLines(rows) ||
		(context.isLineByLine && (isBracketText(rows) || isBrokenList(rows)))
	) {
		return { forms: [], outside: rows, problems: [brokenList(rows)] };
	}
	const parse = isProjectTable(rows)
		? parseProjectTable
		: isBracketText(rows)
			? parseBracketText
			: null;
	if (parse === null) {
		const { form, outside } = withoutNarrative(rows);
		const read = parseForm(form, { ...context, heading });
		const isStatement = read.unread.length <= mostStatements;
		if (isBlank(read) && (isStatement || detectLayout(form) === 'table' || isList(form))) {
			return { forms: [], outside: [...outside, left(read)], problems: blankProblems(read) };
		}
		return { forms: [read], outside, problems: [] };
	}
	const footers = findFooters(rows);
	const parsed = parse(withoutCells(rows, footers), context);
	const footerRows = rows.map((row) => row.filter((cell) => footers.has(cell)));
	return { ...parsed, outside: [...parsed.outside, ...footerRows] };
}

/** Whether a text is a table of many projects that lost its columns. */
function isList(rows: readonly Row[]): boolean {
	const texts = rows.flatMap(filled).map(({ text }) => text);
	return headsUnitsAndProjects(texts.join(''));
}

/** Whether one line heads the names of projects and of indicators: the rows of all projects are lines too. */
function isListOfLines(rows: readonly Row[]): boolean {
	return rows.some((row) => {
		const [line, ...others] = filled(row);
		if (!line || others.length > 0 || !line.text.includes('指标')) return false;
		const labels = cutAtLabels(line).map(({ text }) => toLabel(text));
		return labels.some(isNameHeading) && labels.some((label) => textLabel(label) === 'projectName');
	});
}

/** Whether a row of a table of many projects may be a part of one: it has no sign, target or level. */
function isBrokenList(rows: readonly Row[]): boolean {
	const headings = findListHeadings(rows);
	if (!headings) return false;
	return rows
		.slice(headings.end)
		.map(filled)
		.some(
			(cells) =>
				cells.length > 0 &&
				!cells.some(
					({ text }) => isTarget(text) || isComparator(text) || isLevelLabel(toLabel(text)),
				),
		);
}

function brokenList(rows: readonly Row[]): Problem {
	const message = '多个项目的表里文字分成了几行，分不清哪几行是一个项目，未读取';
	const at = firstCell(rows);
	return at
		? { code: 'unknown-layout', message, ...positionOf(at), text: at.text }
		: documentProblem('unknown-layout', message);
}

/** Whether nothing of a project is read: the form is not filled in, or says that there is none. */
function isBlank({
	projectName,
	overallGoal,
	annualGoal,
	indicators,
	funding,
}: ParsedForm): boolean {
	const texts = [projectName, overallGoal, annualGoal, ...Object.values(funding)];
	return texts.every((value) => value === null) && indicators.length === 0;
}

/** A statement that there is nothing is short. More cells are a table that is not understood. */
function blankProblems({ unread }: ParsedForm): Problem[] {
	const [first] = unread;
	if (!first || unread.length <= mostStatements) return [];
	const { line, column, address, text } = first;
	const message = '标题下的表没有读出项目名称、资金、目标和指标，未作为申报表读取';
	return [{ code: 'unknown-layout', message, line, column, address, text }];
}

/**
 * Its labels are recognised. What a field took, such as a department, belongs to no form and is listed, and
 * so is the title, which may say the year.
 */
function left({ cells }: ParsedForm): Row {
	return cells.filter(({ role, text }) =>
		role === 'label' ? isTitle(toLabel(text)) : role !== 'footer',
	);
}

const mostStatements = 5;

const refusals: Record<Exclude<BlockKind, 'form'>, Pick<Problem, 'code' | 'message'>> = {
	'self-evaluation': {
		code: 'self-evaluation',
		message: '这是绩效自评表（填有实际完成值或得分），不是绩效目标申报表，未作为申报表读取',
	},
	'whole-department': {
		code: 'unknown-layout',
		message: '这是部门整体支出绩效目标表，不是项目的申报表，未读取',
	},
};

function refusal(kind: Exclude<BlockKind, 'form'>, rows: readonly Row[]): Problem {
	const { code, message } = refusals[kind];
	const at = firstCell(rows) ?? rows.flatMap(filled)[0];
	return at ? { code, message, ...positionOf(at), text: at.text } : documentProblem(code, message);
}
