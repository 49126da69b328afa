import type { Cell } from '#lib/documents/sheet.ts';
import { columnKind, isLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, IndicatorParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isFragment, joinLabelPieces, type Fragment } from './label-pieces.ts';
import { assignLevels, type LabelAt } from './assign-levels.ts';
import { cutAtLabels, joined, wordsOf, wrapsAsOne } from '#lib/forms/layouts/pieces/pieces.ts';

/** No line of an indicator has more words. */
const mostWords = 40;

interface Piece extends Fragment {
	cell: Cell;
}

/** Reads the indicator table line by line: headings, then rows of labels, name and target. */
export function lineIndicators(lines: readonly Cell[], parts: FormParts): void {
	const rest = takeHeadings(lines, parts);
	const { pieces, rows } = readRows(rest, parts);
	const labels = labelsOf(pieces, parts);
	assignLevels(labels, rows, parts);
	parts.indicators.push(...rows);
}

function takeHeadings(lines: readonly Cell[], parts: FormParts): Cell[] {
	const rest: Cell[] = [];
	for (const line of lines) {
		const cut = cutAtLabels(line);
		const isHeading = cut.some(({ text }) => columnKind(toLabel(text)) !== undefined);
		if (!isHeading) {
			rest.push(line);
			continue;
		}
		for (const cell of cut) {
			const label = toLabel(cell.text);
			const isOne = columnKind(label) !== undefined || isSectionLabel(label);
			(isOne ? parts.headings : parts.strays).push(cell);
		}
	}
	return rest;
}

/**
 * Lines with a target are rows. Pieces of labels are at the beginning of rows or between rows. Further
 * lines of a name are between rows too.
 */
function readRows(
	lines: readonly Cell[],
	parts: FormParts,
): { pieces: Piece[]; rows: IndicatorParts[] } {
	const pieces: Piece[] = [];
	const rows: NameLines[] = [];
	let waiting: Cell[] = [];
	for (const line of lines) {
		const words = wordsOf(line);
		const content = words.findIndex(
			(word) => !isFragment(word.text) && !isLabel(toLabel(word.text)),
		);
		const labels = words.slice(0, content < 0 ? undefined : content);
		const row = toRow(words.slice(labels.length));
		const height = rows.length + (row ? 1 : 0.5);
		pieces.push(...labels.map((cell) => ({ cell, text: cell.text, height })));
		if (row) {
			const before = rows.at(-1);
			before?.below.push(...waiting.splice(0, before.above.length));
			rows.push({ row, above: waiting, below: [] });
			waiting = [];
		} else waiting.push(...words.slice(labels.length));
	}
	const last = rows.at(-1);
	last?.below.push(...waiting.splice(0, last.above.length));
	leaveNames(waiting, parts);
	return { pieces, rows: rows.map((row) => withWholeName(row, parts)) };
}

/** A row with the words above and below it that may belong to its name, as many above as below. */
interface NameLines {
	row: IndicatorParts;
	above: Cell[];
	below: Cell[];
}

function withWholeName({ row, above, below }: NameLines, parts: FormParts): IndicatorParts {
	const lines = [...above, ...(row.name ? [row.name] : []), ...below];
	if (above.length === below.length && wrapsAsOne(lines)) return { ...row, name: joined(lines) };
	leaveNames([...above, ...below], parts);
	return row;
}

function leaveNames(words: readonly Cell[], { strays, problems }: FormParts): void {
	strays.push(...words);
	const [at] = words;
	if (!at) return;
	const message = `指标表中的文字无法确定属于哪一行：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}

/**
 * Reads `name target`, where the name may hold blanks, or a target alone whose name is on other lines.
 * Null if the words are not such a row.
 */
function toRow(words: readonly Cell[]): IndicatorParts | null {
	if (words.length > mostWords) return null;
	for (let at = words.length === 1 ? 0 : 1; at < words.length; at += 1) {
		const target = joined(words.slice(at), ' ');
		if (target && (isTarget(target.text) || words.length === 2)) {
			return {
				level1: null,
				level2: null,
				name: joined(words.slice(0, at), ' '),
				targets: [target],
			};
		}
	}
	return null;
}

function labelsOf(pieces: readonly Piece[], parts: FormParts): LabelAt[] {
	const { labels, left } = joinLabelPieces(pieces);
	const strays = left.flatMap((i) => pieces[i]?.cell ?? []);
	parts.strays.push(...strays);
	if (strays[0]) {
		const message = `换行的指标类别无法拼合：“${strays[0].text}”`;
		parts.problems.push({ code: 'conflicting-field', message, at: strays[0] });
	}
	return labels.map((indices) => {
		const own = indices.flatMap((i) => pieces[i] ?? []);
		const heights = own.map(({ height }) => height);
		const centre = heights.reduce((sum, height) => sum + height, 0) / heights.length;
		const isBroken = own.length > 1 || !Number.isInteger(centre);
		return { cell: joined(own.map(({ cell }) => cell)) as Cell, centre, isBroken };
	});
}
