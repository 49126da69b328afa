// Two tables side by side in a text of one cell a line: 二级指标(长期) … 二级指标(年度) …
import type { Cell } from '#lib/documents/sheet.ts';
import { readHeading } from '#lib/forms/words/heading-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

/** The labels of one group of indicators and the texts up to the next label. */
export interface Group {
	labels: Cell[];
	content: Cell[];
}

export interface SideBySide {
	headings: Cell[];
	groups: Group[];
	/** What stands in the table for the whole period. */
	aside: Cell[];
}

/**
 * The table for the year, if one for the whole period stands to the left of it with the same columns. In each
 * row both print the label of level 2, so what stands behind the second one is of the year. Null if the
 * headings are others, or if a group has its label once.
 */
export function ofTheYearBeside(
	headings: readonly Cell[],
	groups: readonly Group[],
): SideBySide | null {
	const timed = headings.map((cell) => ({ cell, meaning: readHeading(toLabel(cell.text)) }));
	const kindsOf = (period: string): string[] =>
		timed.flatMap(({ meaning }) => (meaning?.period === period ? meaning.kind : []));
	const [long, annual] = [kindsOf('long'), kindsOf('annual')];
	if (long.length < 3 || long[0] !== 'level2' || long.join(' ') !== annual.join(' ')) return null;
	const aside = timed.flatMap(({ cell, meaning }) => (meaning?.period === 'long' ? cell : []));
	const own: Group[] = [];
	let open: Group | null = null;
	for (const { labels, content } of groups) {
		const [last, before] = [labels.at(-1), labels.at(-2)].map((cell) => toLabel(cell?.text ?? ''));
		if (open) {
			if (labels.length > 1 || last !== toLabel(open.labels.at(-1)?.text ?? '')) return null;
			aside.push(...open.content, ...labels);
			own.push({ labels: open.labels, content });
			open = null;
		} else if (last !== '' && last === before) {
			aside.push(...labels.slice(-1));
			own.push({ labels: labels.slice(0, -1), content });
		} else open = { labels, content };
	}
	if (open) return null;
	return { headings: headings.filter((cell) => !aside.includes(cell)), groups: own, aside };
}
