import type { Cell } from '#lib/documents/sheet.ts';
import { placeRows, type ContentKind } from '#lib/forms/layouts/pieces/place-words.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { isGap, joined, widthOf } from '#lib/forms/layouts/pieces/pieces.ts';

export interface NamedTarget {
	name: Cell | null;
	targets: (Cell | null)[];
}

export interface PairedTexts {
	pairs: NamedTarget[];
	/** Texts that are unclear: each may be a name or a target. */
	unclear: Cell[];
}

/**
 * The texts between two labels of an indicator table -> names with their targets. A cell may be broken
 * over several pieces. `width` is the width of the widest name, `kinds` what the headings from the
 * names on say.
 */
export function pairIndicators(
	pieces: readonly Cell[],
	{ width, kinds }: { width: number; kinds: readonly ContentKind[] },
): PairedTexts {
	// Of two columns of targets nobody can tell which a text stands in where a blank leaves no trace.
	const isSeveral = kinds.filter((kind) => kind === 'target').length > 1;
	if (isSeveral && pieces.length % kinds.length > 0) return { pairs: [], unclear: [...pieces] };
	if (kinds.length > 2) return inColumns(pieces, kinds);
	// Behind the names stands something else, so a text there is no target.
	if (kinds.length > 1 && !kinds.includes('target')) return { pairs: [], unclear: [...pieces] };
	const paired: PairedTexts = { pairs: [], unclear: [] };
	for (let i = 0; i < pieces.length;) {
		const rest = pieces.slice(i);
		if (isBareNumber(rest[0]) && rest.length > 1) {
			// It may be the beginning of a name: `7 岁以下儿童`.
			paired.unclear.push(...rest);
			break;
		}
		const end = rest.findIndex((piece, at) => at > 0 && endsRow(piece));
		const isAlone = rest[0] !== undefined && endsRow(rest[0]) && end !== 1;
		const names = isAlone ? [] : rest.slice(0, end < 0 ? undefined : end);
		const target = isAlone ? rest.slice(0, 1) : end < 0 ? [] : closed(rest.slice(end));
		const found = pairOf(names, joined(target), width);
		if (found) paired.pairs.push(found);
		else paired.unclear.push(...names, ...target);
		i += names.length + target.length;
	}
	return paired;
}

function isBareNumber(piece: Cell | undefined): boolean {
	return piece !== undefined && /^\d{1,6}$/.test(piece.text);
}

/** A cell that must not be read stands where a target may. */
function endsRow(piece: Cell): boolean {
	return isTarget(piece.text) || isGap(piece);
}

function inColumns(pieces: readonly Cell[], kinds: readonly ContentKind[]): PairedTexts {
	const rows = placeRows(pieces, kinds);
	if (!rows) return { pairs: [], unclear: [...pieces] };
	return { pairs: rows.map(([name = null, ...targets]) => ({ name, targets })), unclear: [] };
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
