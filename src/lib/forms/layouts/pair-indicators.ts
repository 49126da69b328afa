import type { Cell } from '#lib/documents/sheet.ts';
import { isTarget } from './is-target.ts';
import { joined, widthOf } from './pieces.ts';

export interface NamedTarget {
	name: Cell | null;
	targets: Cell[];
}

/**
 * The texts between two labels of an indicator table, one cell a piece or a cell broken over
 * several -> names with their targets; null where it is unclear which is which. `width` is that of
 * the widest name, `columns` how many cells an indicator has.
 */
export function pairIndicators(
	pieces: readonly Cell[],
	{ width, columns }: { width: number; columns: number },
): NamedTarget[] | null {
	if (columns > 2) return inColumns(pieces, columns);
	const pairs: NamedTarget[] = [];
	for (let i = 0; i < pieces.length;) {
		const rest = pieces.slice(i);
		const end = rest.findIndex(({ text }, at) => at > 0 && isTarget(text));
		const first = rest[0] as Cell;
		if (isTarget(first.text) && !(end === 1)) {
			pairs.push({ name: null, targets: [first] });
			i += 1;
			continue;
		}
		const names = rest.slice(0, end < 0 ? undefined : end);
		const target = end < 0 ? [] : closed(rest.slice(end));
		const found = pairsOf(names, target, width);
		if (!found) return null;
		pairs.push(...found);
		i += names.length + target.length;
	}
	return pairs;
}

function inColumns(pieces: readonly Cell[], columns: number): NamedTarget[] | null {
	if (pieces.length % columns !== 0) return null;
	const pairs: NamedTarget[] = [];
	for (let i = 0; i < pieces.length; i += columns) {
		const [name, ...targets] = pieces.slice(i, i + columns);
		if (!name || isTarget(name.text)) return null;
		pairs.push({ name, targets });
	}
	return pairs;
}

/** Texts up to a target (none where it is missing) -> the names among them, with their targets. */
function pairsOf(names: readonly Cell[], target: Cell[], width: number): NamedTarget[] | null {
	const targetCell = joined(target);
	const targets = targetCell ? [targetCell] : [];
	const isWrapped = names.slice(0, -1).every(({ text }) => widthOf(text) > width - 1);
	if (names.length === 1 || (targetCell && isWrapped)) {
		return [{ name: joined(names), targets }];
	}
	const texts = [...names, ...targets];
	if (texts.length % 2 !== 0 || (names.length > 2 && isWrapped)) return null;
	return texts.flatMap((name, i) => {
		const next = texts[i + 1];
		return i % 2 === 0 && next ? [{ name, targets: [next] }] : [];
	});
}

/** A target and the pieces behind it up to its closing bracket. */
function closed(pieces: readonly Cell[]): Cell[] {
	const open = (count: number): number => {
		const text = joined(pieces.slice(0, count))?.text ?? '';
		return text.replace(/[^(（]/g, '').length - text.replace(/[^)）]/g, '').length;
	};
	const count = [1, 2, 3].find((n) => n <= pieces.length && open(n) <= 0) ?? 1;
	return pieces.slice(0, count);
}
