import type { PdfRule } from '#lib/documents/pdf/page/pdf-content.ts';
import { tolerance } from './pdf-positions.ts';

export interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** The ruling lines of one table and the box around them. */
export interface RuledTable {
	rules: PdfRule[];
	box: Box;
}

/** Merges the pieces of a line that overlap or touch. */
export function mergeRules(rules: readonly PdfRule[]): PdfRule[] {
	return [true, false].flatMap((across) => {
		const merged: PdfRule[] = [];
		const lines: PdfRule[][] = [];
		const sorted = rules.filter((rule) => rule.across === across).toSorted((a, b) => a.at - b.at);
		for (const rule of sorted) {
			const line = lines.at(-1);
			if (line?.[0] && rule.at - line[0].at <= 1) line.push(rule);
			else lines.push([rule]);
		}
		for (const line of lines) {
			let last: PdfRule | null = null;
			for (const rule of line.toSorted((a, b) => a.from - b.from)) {
				if (last && rule.from - last.to <= 1) last.to = Math.max(last.to, rule.to);
				else merged.push((last = { ...rule }));
			}
		}
		return merged;
	});
}

/**
 * Three or more ruling lines that touch each other form a table, because a page break may hide the
 * fourth side of a cell. Lines inside a cell of another table belong to that cell. A frame around
 * tables and text is not a table.
 */
export function findTables(pieces: readonly PdfRule[]): RuledTable[] {
	const tables = components(mergeRules(pieces))
		.filter(
			(rules) => rules.length > 2 && rules.some((r) => r.across) && rules.some((r) => !r.across),
		)
		.map((rules) => ({ rules, box: boxAround(rules) }));
	const real = tables.filter(
		(table) =>
			table.rules.length > 4 || !tables.some((other) => other !== table && isInside(other, table)),
	);
	return real
		.filter((table) => !real.some((other) => other !== table && isInside(table, other)))
		.toSorted((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
}

function isInside({ box }: RuledTable, { box: outer }: RuledTable): boolean {
	return (
		box.x0 >= outer.x0 - 1 &&
		box.x1 <= outer.x1 + 1 &&
		box.y0 >= outer.y0 - 1 &&
		box.y1 <= outer.y1 + 1
	);
}

export function boxAround(rules: readonly PdfRule[]): Box {
	const box: Box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
	for (const { across, at, from, to } of rules) {
		box.x0 = Math.min(box.x0, across ? from : at);
		box.x1 = Math.max(box.x1, across ? to : at);
		box.y0 = Math.min(box.y0, across ? at : from);
		box.y1 = Math.max(box.y1, across ? at : to);
	}
	return box;
}

function components(rules: readonly PdfRule[]): PdfRule[][] {
	const upright = rules.filter((rule) => !rule.across);
	const parents = new Map<PdfRule, PdfRule>();
	const root = (rule: PdfRule): PdfRule => {
		let top = rule;
		for (let next = parents.get(top); next; next = parents.get(top)) top = next;
		if (top !== rule) parents.set(rule, top);
		return top;
	};
	for (const level of rules.filter((rule) => rule.across)) {
		for (const other of upright) {
			if (!touch(level, other)) continue;
			const [a, b] = [root(level), root(other)];
			if (a !== b) parents.set(a, b);
		}
	}
	const groups = new Map<PdfRule, PdfRule[]>();
	for (const rule of rules) {
		const group = groups.get(root(rule));
		if (group) group.push(rule);
		else groups.set(root(rule), [rule]);
	}
	return [...groups.values()];
}

function touch(a: PdfRule, b: PdfRule): boolean {
	const inA = b.at >= a.from - tolerance && b.at <= a.to + tolerance;
	return inA && a.at >= b.from - tolerance && a.at <= b.to + tolerance;
}
