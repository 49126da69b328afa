import type { FlowBuilder } from '#lib/documents/flow/flow.ts';

export interface DocRow {
	cells: string[];
	/** The left edges of the cells and the right edge of the last, in twips. [] if unknown. */
	edges: number[];
}

/** Edges closer together than this (twips, 1 mm) are one line of the grid. */
const nearness = 57;

/** Writes the rows of a table. Every vertical line in any of its rows begins a column. */
export function writeDocTable(rows: readonly DocRow[], flow: FlowBuilder): void {
	const lines = gridLines(rows.flatMap(({ edges }) => edges));
	const lineOf = (edge: number): number => lines.findLastIndex((line) => line <= edge);
	flow.openTable();
	for (const { cells, edges } of rows) {
		if (flow.breach !== null) return;
		const isKnown = edges.length === cells.length + 1;
		flow.openRow();
		if (isKnown) flow.skipColumns(lineOf(edges[0] ?? 0));
		cells.forEach((text, i) => {
			const width = isKnown ? lineOf(edges[i + 1] ?? 0) - lineOf(edges[i] ?? 0) : 1;
			flow.openCell(Math.max(1, width));
			flow.text(flow.inCell ? text.replaceAll('\t', ' ') : text);
			flow.closeCell();
		});
		flow.closeRow();
	}
	flow.closeTable();
}

function gridLines(edges: number[]): number[] {
	const lines: number[] = [];
	for (const edge of edges.toSorted((a, b) => a - b)) {
		if (lines.length === 0 || edge - (lines.at(-1) ?? 0) > nearness) lines.push(edge);
	}
	return lines;
}
