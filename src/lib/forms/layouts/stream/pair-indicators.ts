import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { joined, widthOf } from '#lib/forms/layouts/pieces/pieces.ts';

export interface NamedTarget {
	name: Cell | null;
	targets: Cell[];
}

export interface PairedTexts {
	pairs: NamedTarget[];
	/** Texts that are unclear: each may be a name or a target. */
	unclear: Cell[];
}

/**
 * The texts between two labels of an indicator table -> names with their targets. A cell may be broken
 * over several pieces. `width` is the width of the widest name, `columns` the number of cells per
 * indicator.
 */
export function pairIndicators(
	pieces: readonly Cell[],
	{ width, columns }: { width: number; columns: number },
): PairedTexts {
	if (columns > 2) return inColumns(pieces, columns);
	const paired: PairedTexts = { pairs: [], unclear: [] };
	for (let i = 0; i < pieces.length;) {
		const rest = pieces.slice(i);
		const end = rest.findIndex(({ text }, at) => at > 0 && isTarget(text));
		const isAlone = isTarget(rest[0]?.text ?? '') && end !== 1;
		const names = isAlone ? [] : rest.slice(0, end < 0 ? undefined : end);
		const target = isAlone ? rest.slice(0, 1) : end < 0 ? [] : closed(rest.slice(end));
		const found = pairOf(names, joined(target), width);
		if (found) paired.pairs.push(found);
		else paired.unclear.push(...names, ...target);
		i += names.length + target.length;
	}
	return paired;
}

function inColumns(pieces: readonly Cell[], columns: number): PairedTexts {
	const pairs: NamedTarget[] = [];
	for (let i = 0; i < pieces.length; i += columns) {
		const [name, ...targets] = pieces.slice(i, i + columns);
		if (name) pairs.push({ name, targets });
	}
	const isWhole = pieces.length % columns === 0;
	const isSure = isWhole && pairs.every(({ name }) => name && !isTarget(name.text));
	return isSure ? { pairs, unclear: [] } : { pairs: [], unclear: [...pieces] };
}

/** The texts before a target, and the target if there is one. Null if they may be several indicators. */
function pairOf(names: readonly Cell[], target: Cell | null, width: number): NamedTarget | null {
	const isWrapped = names.slice(0, -1).every(({ text }) => widthOf(text) > width - 1);
	if (names.length <= 1 || (target && isWrapped)) {
		return { name: joined(names), targets: target ? [target] : [] };
	}
	const [name, words] = names;
	return !target && names.length === 2 && name && words ? { name, targets: [words] } : null;
}

/** A target and the pieces after it up to its closing bracket. */
function closed(pieces: readonly Cell[]): Cell[] {
	const open = (count: number): number => {
		const text = joined(pieces.slice(0, count))?.text ?? '';
		return text.replace(/[^(（]/g, '').length - text.replace(/[^)）]/g, '').length;
	};
	const count = [1, 2, 3].find((n) => n <= pieces.length && open(n) <= 0) ?? 1;
	return pieces.slice(0, count);
}
