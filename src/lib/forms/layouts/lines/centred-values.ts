import type { Cell } from '#lib/documents/sheet.ts';
import { isLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts, Pair } from '#lib/forms/layouts/pieces/form-parts.ts';
import { assignPieces, linesOf, type Slot } from '#lib/forms/layouts/pieces/assign-pieces.ts';
import { cutAtLabels, joined, wordsOf } from '#lib/forms/layouts/pieces/pieces.ts';

/** A line with labels, and the lines without labels right above and below it. */
interface Band {
	pairs: Pair[];
	/** Null if values begin on the line with the labels. */
	above: Cell[] | null;
	below: Cell[];
}

/**
 * Lines of labels and values -> pairs. Lines without a label continue the values. If values are centred,
 * there are as many such lines above the line with the labels as below it. Otherwise they are all below.
 * If no assignment fits, or two fit equally, the lines become strays with a problem.
 */
export function centredValues(lines: readonly Cell[], parts: FormParts): void {
	const cut = lines.map(cutAtLabels);
	// A line with an unknown label continues no value either.
	const isRow = cut.map((cells) =>
		cells.some(({ text }) => isLabel(toLabel(text)) || /[:：]$/.test(text)),
	);
	const first = isRow.indexOf(true);
	if (first < 0) {
		parts.strays.push(...lines);
		return;
	}
	const centred = centredBands(lines, cut, isRow);
	const fallen = isRow[0] ? topBands(lines, cut, isRow) : null;
	const isFallen =
		fallen?.every(fits) && !(centred.loose.length === 0 && centred.bands.every(fits));
	for (const band of isFallen && fallen ? fallen : centred.bands) takeBand(band, parts);
	if (!isFallen) leave(centred.loose, parts);
}

function takeBand(band: Band, parts: FormParts): void {
	const lines = [...(band.above ?? []), ...band.below];
	const assigned = assign(band);
	if (!assigned) leave(lines, parts);
	fieldsOf(band).forEach((pair, i) => {
		const slot = assigned?.[i];
		const value = slot && joined(linesOf(slot));
		if (lines.length > 0 && slot) pair.values = value ? [value] : [];
	});
	for (const pair of band.pairs) {
		if (isSectionLabel(toLabel(pair.label.text))) {
			parts.sections.push(pair.label);
			parts.strays.push(...pair.values);
		} else if (pair.label.text === '') parts.strays.push(...pair.values);
		else parts.pairs.push(pair);
	}
}

function centredBands(
	lines: readonly Cell[],
	cut: readonly Cell[][],
	isRow: readonly boolean[],
): { bands: Band[]; loose: Cell[] } {
	const bands: Band[] = [];
	let waiting: Cell[] = [];
	const give = (): void => {
		const before = bands.at(-1);
		before?.below.push(...waiting.splice(0, before.above?.length ?? 0));
	};
	lines.forEach((line, i) => {
		if (!isRow[i]) {
			waiting.push(line);
			return;
		}
		give();
		bands.push({ pairs: pairsOf(cut[i] ?? []), above: waiting, below: [] });
		waiting = [];
	});
	give();
	return { bands, loose: waiting };
}

function topBands(
	lines: readonly Cell[],
	cut: readonly Cell[][],
	isRow: readonly boolean[],
): Band[] {
	const bands: Band[] = [];
	lines.forEach((line, i) => {
		if (isRow[i]) bands.push({ pairs: pairsOf(cut[i] ?? []), above: null, below: [] });
		else bands.at(-1)?.below.push(line);
	});
	return bands;
}

/** Labels with their values. Text before the first label becomes a pair with an empty label. */
function pairsOf(cut: readonly Cell[]): Pair[] {
	const pairs: Pair[] = [];
	for (const cell of cut) {
		const pair = pairs.at(-1);
		if (isLabel(toLabel(cell.text))) pairs.push({ label: cell, values: [] });
		else if (pair) pair.values.push(cell);
		else pairs.push({ label: { ...cell, text: '' }, values: [cell] });
	}
	return pairs;
}

function fieldsOf({ pairs }: Band): Pair[] {
	return pairs.filter(({ label: { text } }) => text !== '' && !isSectionLabel(toLabel(text)));
}

function assign(band: Band): Slot[] | null {
	const slots = fieldsOf(band).map((pair): Slot => {
		return { own: joined(pair.values), above: [], below: [] };
	});
	return assignPieces(slots, band.above?.map(wordsOf) ?? null, band.below.map(wordsOf));
}

function fits(band: Band): boolean {
	return assign(band) !== null;
}

function leave(lines: readonly Cell[], { strays, problems }: FormParts): void {
	const [at] = lines;
	strays.push(...lines);
	if (!at) return;
	const message = `换行的文字无法确定属于哪一格：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}
