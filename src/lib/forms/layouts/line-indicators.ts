import type { Cell } from '#lib/documents/sheet.ts';
import { columnKind, isLabel, isSectionLabel } from '#lib/forms/labels.ts';
import { toLabel } from '#lib/forms/plain-text.ts';
import type { FormParts, IndicatorParts } from './form-parts.ts';
import { isTarget } from './is-target.ts';
import { isFragment, joinLabelPieces, type Fragment } from './label-pieces.ts';
import { placeLevels, type PlacedLabel } from './place-levels.ts';
import { cutAtLabels, joined, wordsOf } from './pieces.ts';

interface Piece extends Fragment {
	cell: Cell;
}

/** The indicator table, line by line: headings, then rows of labels (or pieces), name and target. */
export function lineIndicators(lines: readonly Cell[], parts: FormParts): void {
	const rest = takeHeadings(lines, parts);
	const { pieces, rows } = readRows(rest, parts);
	const labels = labelsOf(pieces, parts);
	placeLevels(labels, rows, parts);
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

/** Lines with a name and a target are rows; the labels' pieces stand before them or between rows. */
function readRows(
	lines: readonly Cell[],
	parts: FormParts,
): { pieces: Piece[]; rows: IndicatorParts[] } {
	const pieces: Piece[] = [];
	const rows: IndicatorParts[] = [];
	for (const line of lines) {
		const words = wordsOf(line);
		const content = words.findIndex(
			(word) => !isFragment(word.text) && !isLabel(toLabel(word.text)),
		);
		const labels = words.slice(0, content < 0 ? undefined : content);
		const row = content < 0 ? null : toRow(words.slice(content));
		const height = rows.length + (row ? 1 : 0.5);
		pieces.push(...labels.map((cell) => ({ cell, text: cell.text, height })));
		if (row) rows.push(row);
		else parts.strays.push(...words.slice(labels.length));
	}
	return { pieces, rows };
}

/** `name target`, where the name may hold blanks; null where it is no such row. */
function toRow(words: readonly Cell[]): IndicatorParts | null {
	for (let at = 1; at < words.length; at += 1) {
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

function labelsOf(pieces: readonly Piece[], parts: FormParts): PlacedLabel[] {
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
