// The table of indicators in text where nothing keeps cells apart.
import type { Cell } from '#lib/documents/sheet.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { contentKindOf } from '#lib/forms/layouts/pieces/place-words.ts';
import { partHeadings } from '#lib/forms/layouts/to-table.ts';
import { isLevelLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { isUsualWord } from '#lib/forms/targets/is-target.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { cutRows, runColumns, type CutRow, type RunColumns, type Span } from './cut-rows.ts';
import { findHeadings } from './heading-run.ts';
import { labelAhead, type Ahead } from './label-ahead.ts';

/** Gives the cell of a part of the text, at the place of the line on which it begins. */
export type CellOf = (span: Span) => Cell;

/** Reads the text behind the headings into rows of indicators. */
export function runOnTable(
	text: string,
	from: number,
	{ cellOf, parts, isList }: { cellOf: CellOf; parts: FormParts; isList: boolean },
): void {
	const kinds = partHeadings(parts.headings).rest.map(contentKindOf);
	// A value of the past before the target would run into it.
	const isOfPast = parts.headings.some(
		({ text: heading }) => readHeading(toLabel(heading))?.period === 'past',
	);
	const columns = isOfPast ? null : runColumns(kinds);
	const hasLevel2 = parts.headings.some(
		({ text: heading }) => readHeading(toLabel(heading))?.kind === 'level2',
	);
	const table: Table = {
		text,
		cellOf,
		parts,
		kinds: kinds.length,
		columns,
		hasLevel2,
		inForce: '',
	};
	let waiting: IndicatorParts | null = null;
	for (let at = from; at < text.length;) {
		if (/\s/.test(text.charAt(at))) at += 1;
		else {
			const repeated = /[一二三指绩]/.test(text.charAt(at))
				? findHeadings(text.slice(at, at + 200))
				: null;
			const label =
				repeated?.start === 0
					? null
					: (levelAhead(text, at) ?? bareAhead(text, at, { waiting, table }));
			if (repeated?.start === 0) {
				parts.sections.push(cellOf({ start: at, end: at + repeated.end }));
				at += repeated.end;
			} else if (label) {
				const end = at + label.length;
				waiting = withLabel(waiting, cellOf({ start: at, end }), end, table);
				at = end;
			} else {
				const end = nextLevel(text, at, table);
				if (table.inForce === '' && table.hasLevel2 && end < text.length) {
					// What stands between the headings and the first label hangs on none.
					const cell = cellOf({ start: at, end });
					leave(cell, table);
					if (mayHead(cell.text)) table.columns = null;
					at = end;
					continue;
				}
				const isWhole = addContent({ start: at, end }, waiting, table);
				waiting = null;
				at = end;
				// What is unclear may name the next project, whose rows then follow.
				if (!isList || isWhole || parts.indicators.length === 0) continue;
				leave(cellOf({ start: at, end: text.length }), table);
				return;
			}
		}
	}
	if (waiting) parts.indicators.push(waiting);
}

/** Whether a text may be a second row of headings: then nobody can tell which target is the year's. */
function mayHead(text: string): boolean {
	return text.length <= 60 && /(?:目标|指标|完成|实现)值?|数值|水平|[前上]年/.test(text);
}

interface Table {
	text: string;
	cellOf: CellOf;
	parts: FormParts;
	/** How many columns stand from the names on. */
	kinds: number;
	columns: RunColumns | null;
	hasLevel2: boolean;
	/** The labels in force. */
	inForce: string;
}

/** A label of a level where a row begins. `数量指标指标1：` is a label and a number, not 数量指标指标. */
function levelAhead(text: string, at: number): Ahead | null {
	const found = labelAhead(text, at, isLevelLabel);
	if (!found || !/^\d{1,2}\s?[:：、.]/.test(text.slice(at + found.length))) return found;
	const shorter = labelAhead(text.slice(0, at + found.length - 2), at, isLevelLabel);
	return /指标$/.test(found.label) ? shorter : found;
}

/** The index of the next label of a level, or of headings that are printed again. */
function nextLevel(text: string, from: number, table: Table): number {
	for (let at = from + 1; at < text.length; at += 1) {
		const isFresh = text.charAt(at - 1) === '\n';
		const found = levelAhead(text, at);
		if (isFresh && bareAhead(text, at, { waiting: null, table })) return at;
		if (found && (isFresh || (found.length > 3 && /指标|目标/.test(found.label)))) return at;
		if (
			isFresh &&
			/[一二三指绩]/.test(text.charAt(at)) &&
			findHeadings(text.slice(at, at + 200))?.start === 0
		)
			return at;
	}
	return text.length;
}

function noRow(): IndicatorParts {
	return { level1: null, level2: null, name: null, targets: [] };
}

/** Labels wait for the row behind them. A second one of the same level leaves the first without rows. */
function withLabel(
	waiting: IndicatorParts | null,
	cell: Cell,
	end: number,
	table: Table,
): IndicatorParts {
	const level = levelOf(toLabel(cell.text), {
		waiting,
		hasNext: isLevelBehind(table.text, end),
	});
	let row = waiting ?? noRow();
	if (row[level] !== null || (level === 'level1' && row.level2 !== null)) {
		table.parts.indicators.push(row);
		row = noRow();
	}
	if (level === 'level1' || row.level1 === null) table.inForce = '';
	table.inForce += toLabel(cell.text);
	return { ...row, [level]: cell };
}

/** Whether another label follows, or the word for one kind of cost without its 指标. */
function isLevelBehind(text: string, at: number): boolean {
	return (
		levelAhead(text, at) !== null ||
		/^\s{0,2}(?:经\s?济|社\s?会|生\s?态|环\s?境)\s?(?:环\s?境)?成\s?本/.test(
			text.slice(at, at + 16),
		)
	);
}

/** 成本指标 is a level 1 where another label follows. A second 满意度指标 is a level 2. */
function levelOf(
	label: string,
	{ waiting, hasNext }: { waiting: IndicatorParts | null; hasNext: boolean },
): 'level1' | 'level2' {
	const bare = asLevelLabel(label);
	const isFirst = (level1Of(label) ?? level1Of(bare)) !== undefined;
	const isSecond = (level2Of(label) ?? level2Of(bare)) !== undefined;
	if (!isFirst || waiting?.level1) return 'level2';
	return isSecond && !hasNext ? 'level2' : 'level1';
}

/** Adds the rows of a text. Returns whether all of it is clear. */
function addContent(whole: Span, labels: IndicatorParts | null, table: Table): boolean {
	const { text, cellOf, parts, columns } = table;
	const cut = columns ? cutRows(text, whole, columns) : { rows: [], unclear: [whole] };
	const clear = cut.rows.findIndex(({ name }) => name && mayHoldLabel(cellOf(name).text, table));
	const kept = clear < 0 ? cut.rows : cut.rows.slice(0, clear);
	const from = clear < 0 ? whole.end : (cut.rows[clear]?.name?.start ?? whole.end);
	const rows = kept.map((row) => toRow(row, table));
	const [first, ...more] = rows.length > 0 ? rows : [noRow()];
	const head = {
		...first,
		level1: labels?.level1 ?? null,
		level2: labels?.level2 ?? null,
	} as IndicatorParts;
	if (rows.length === 0) withoutBare(head, parts);
	if (rows.length > 0 || labels) parts.indicators.push(head, ...more);
	for (const span of cut.unclear) if (span.start < from) leave(cellOf(span), table);
	if (from < whole.end) leave(cellOf({ start: from, end: whole.end }), table);
	return cut.unclear.length === 0 && from === whole.end;
}

/** Without a name behind it, a label that lacks its 指标 would be read as one. */
function withoutBare(row: IndicatorParts, { strays }: FormParts): void {
	for (const level of ['level1', 'level2'] as const) {
		const cell = row[level];
		if (!cell || isLevelLabel(toLabel(cell.text))) continue;
		strays.push(cell);
		row[level] = null;
	}
}

/** A label of a level that nobody knows, with more behind it: `资金管理指标预算执行率`. */
const unknownLevel = /^\p{Script=Han}{2,8}指标(?![值\d:：])\p{Script=Han}/u;

/** Whether a name begins with a word that may be the label of another level: `质量设备完好率`. */
function mayHoldLabel(name: string, { inForce }: Table): boolean {
	const plain = name.replace(/\s/g, '');
	if (unknownLevel.test(plain)) return true;
	const bare = bareLevel(plain);
	return bare !== null && bare.length < plain.length - 1 && !inForce.includes(bare);
}

function leave(cell: Cell, { parts }: Table): void {
	if (cell.text === '') return;
	parts.strays.push(cell);
	const message = `指标的名称和指标值无法分开：“${cell.text}”`;
	parts.problems.push({ code: 'unsure-reading', message, at: cell });
}

/** A word at the beginning of a text that may be a label without its 指标: `数量`, `社会效益`. */
function bareLevel(text: string): string | null {
	for (let length = 10; length > 1; length -= 1) {
		const word = text.slice(0, length);
		if (word.length < length || /指标|目标|\s/.test(word)) continue;
		if (isLevelLabel(asLevelLabel(toLabel(word)))) return word;
	}
	return null;
}

/**
 * A label without its 指标 where a label must stand: behind a level 1 in a table that has a level 2, or
 * before another label. What is left must be a name.
 */
function bareAhead(
	text: string,
	at: number,
	{ waiting, table }: { waiting: IndicatorParts | null; table: Table },
): Ahead | null {
	const word = bareLevel(text.slice(at, at + 12));
	if (word === null || (waiting && table.inForce.includes(word))) return null;
	const behind = text.slice(at + word.length, at + word.length + 30);
	const label = { length: word.length, label: toLabel(word) };
	const next = bareLevel(behind);
	const isFirst = level1Of(asLevelLabel(label.label)) !== undefined;
	if (levelAhead(text, at + word.length)) return label;
	const isBefore = next !== null && level2Of(asLevelLabel(next)) !== undefined;
	if (isFirst && isBefore && startsName(behind.slice(next.length))) return label;
	const isSecond = level2Of(asLevelLabel(label.label)) !== undefined;
	const mayFollow = table.hasLevel2 && waiting?.level1 && !waiting.level2 && isSecond;
	return mayFollow && startsName(behind) ? label : null;
}

function startsName(text: string): boolean {
	const isTarget = [2, 3, 4, 5, 6].some((length) => isUsualWord(text.slice(0, length)));
	return !isTarget && /^(?:\p{Script=Han}|指标\d){3}/u.test(text);
}

/** The cells below the headings behind the name, the target below its own. */
function toRow(
	{ name, sort, target, weight, note }: CutRow,
	{ cellOf, parts, kinds }: Table,
): IndicatorParts {
	const headings = partHeadings(parts.headings).rest.map(contentKindOf);
	const at = headings.indexOf('target');
	const behind = (kind: (each: string | undefined) => boolean): number =>
		headings.findIndex((each, i) => i > at && kind(each));
	const cells: (Cell | null)[] = Array.from({ length: kinds }, () => null);
	cells[at] = cellOf(target);
	if (sort) cells[headings.indexOf('nature')] = cellOf(sort);
	if (weight) cells[headings.indexOf('weight')] = cellOf(weight);
	if (note) cells[behind((each) => each === 'other' || each === 'remark')] = cellOf(note);
	cells[0] = name && cellOf(name);
	return { ...noRow(), name: cells[0] ?? null, targets: cells.slice(1) };
}
