import type { Cell } from '#lib/documents/sheet.ts';
import { isLabel, isSectionLabel } from '#lib/forms/labels.ts';
import { toLabel } from '#lib/forms/plain-text.ts';
import type { FormParts, Pair } from './form-parts.ts';
import { assignPieces, type Slot } from './assign-pieces.ts';
import { cutAtLabels, joined, wordsOf } from './pieces.ts';

/** A line with labels, and the lines without any right above and below it. */
interface Band {
	pairs: Pair[];
	above: Cell[];
	below: Cell[];
}

/**
 * Lines of labels and values -> pairs. Lines without a label hold the further lines of values: as
 * many above a row's own line as below it, since values are centred. Where no reading of them fits,
 * or two fit equally, they are strays with a problem.
 */
export function centredValues(lines: readonly Cell[], parts: FormParts): void {
	const { bands, loose } = bandsOf(lines, parts);
	for (const band of bands) {
		const isOpen = band.above.length > 0 || band.below.length > 0;
		if (isOpen && !addPieces(band)) leave(band, parts);
		for (const pair of band.pairs) {
			if (isSectionLabel(toLabel(pair.label.text))) {
				parts.sections.push(pair.label);
				parts.strays.push(...pair.values);
			} else parts.pairs.push(pair);
		}
	}
	parts.strays.push(...loose);
}

function bandsOf(lines: readonly Cell[], parts: FormParts): { bands: Band[]; loose: Cell[] } {
	const bands: Band[] = [];
	let waiting: Cell[] = [];
	for (const line of lines) {
		const cut = cutAtLabels(line);
		if (!cut.some(({ text }) => isLabel(toLabel(text)))) {
			waiting.push(line);
			continue;
		}
		const before = bands.at(-1);
		const own = before ? waiting.splice(0, before.above.length) : [];
		before?.below.push(...own);
		bands.push({ pairs: pairsOf(cut, parts), above: waiting, below: [] });
		waiting = [];
	}
	const last = bands.at(-1);
	last?.below.push(...waiting.splice(0, last.above.length));
	return { bands, loose: waiting };
}

function pairsOf(cut: readonly Cell[], { strays }: FormParts): Pair[] {
	const pairs: Pair[] = [];
	for (const cell of cut) {
		const pair = pairs.at(-1);
		if (isLabel(toLabel(cell.text))) pairs.push({ label: cell, values: [] });
		else if (pair) pair.values.push(cell);
		else strays.push(cell);
	}
	return pairs;
}

function addPieces({ pairs, above, below }: Band): boolean {
	if (above.length !== below.length) return false;
	const slots = pairs
		.filter(({ label }) => !isSectionLabel(toLabel(label.text)))
		.map((pair): Slot => ({ own: joined(pair.values), above: [], below: [] }));
	const assigned = assignPieces(slots, above.map(wordsOf), below.map(wordsOf));
	if (!assigned) return false;
	const filled = pairs.filter(({ label }) => !isSectionLabel(toLabel(label.text)));
	filled.forEach((pair, i) => {
		const slot = assigned[i];
		const pieces = slot ? [...slot.above, ...(slot.own ? [slot.own] : []), ...slot.below] : [];
		const value = joined(pieces);
		pair.values = value ? [value] : [];
	});
	return true;
}

function leave({ above, below }: Band, { strays, problems }: FormParts): void {
	const [at] = [...above, ...below];
	strays.push(...above, ...below);
	if (!at) return;
	const message = `换行的文字无法确定属于哪一格：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}
