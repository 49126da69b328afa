// Indicators without a table: `数量指标：维修桥梁≥3座；检测桥梁≥5座`, a line for each level 2.
import type { Cell, Row } from '#lib/documents/sheet.ts';
import { filled } from '#lib/forms/ledger.ts';
import { isTarget } from '#lib/forms/targets/is-target.ts';
import { columnKind, isLabel, level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import type { LayoutProblem } from './pieces/form-parts.ts';

export interface ListedLevels {
	/** The rows that are no part of the list. */
	rest: Row[];
	/** A row for each indicator and each label of level 1, in printed order. */
	rows: Row[];
	/** What stands among the lines of the list and is none. */
	strays: Cell[];
	problems: LayoutProblem[];
}

const line = /^([^:：]{2,24})[:：]\s*(\S[\s\S]{0,1000})$/;
/** So many lines make a list. */
const enough = 2;

/** The list of indicators of a form that has no table, or null. */
export function listedLevels(block: readonly Row[]): ListedLevels | null {
	const cells = block
		.map((row) => filled(row))
		.map((row) => (row.length === 1 ? row[0] : undefined));
	const isHeaded = block.some((row) =>
		filled(row).some(({ text }) => columnKind(toLabel(text)) !== undefined),
	);
	const isOfLevel2 = cells.map((cell) => cell !== undefined && partsOf(cell) !== null);
	if (isHeaded || isOfLevel2.filter(Boolean).length < enough) return null;
	const found: ListedLevels = { rest: [], rows: [], strays: [], problems: [] };
	const keep = (row: Row) => found.rest.push(row.map(withoutNumeral));
	const first = isOfLevel2.indexOf(true);
	const last = isOfLevel2.lastIndexOf(true);
	const ahead = cells[first - 1];
	const start = first - (ahead && isBehindLabel(ahead) ? 2 : 1);
	block.forEach((row, i) => {
		const cell = cells[i];
		const parts = cell && partsOf(cell);
		const above = found.rows.at(-1);
		if (parts) addLevel2(parts, found);
		else if (cell && i >= start && i < last && isLevel1(cell)) {
			found.rows.push([{ ...cell, column: 1 }]);
		} else if (i < start || (i < first && !above) || i > last) keep(row);
		else if (cell && above?.length === 1 && isBehindLabel(cell)) {
			found.rows.splice(
				-1,
				1,
				above.map((label) => ({ ...label, text: `${label.text}\n${cell.text}` })),
			);
		} else found.strays.push(...filled(row));
	});
	return found;
}

/** A line of its own is the label of a level 1 without 指标 too: 产出, 满意度. */
function isLevel1({ text }: Cell): boolean {
	const label = toLabel(text).replace(/:$/, '');
	return (level1Of(label) ?? level1Of(asLevelLabel(label))) !== undefined;
}

/** Whether a line is the end of the label above it: `(40-50)分`. */
function isBehindLabel({ text }: Cell): boolean {
	return /^\([^()]{1,12}\)分?$/.test(toLabel(text));
}

/** The label of a line and the items behind it, or null if it is no line of level 2. */
function partsOf(cell: Cell): { label: Cell; items: Cell[] } | null {
	const [, label = '', text = ''] = line.exec(cell.text) ?? [];
	const isLevel2 = level2Of(toLabel(label).replace(/\d{1,2}$/, '')) !== undefined;
	if (!isLevel2) return null;
	const items = text
		.split(/[;；\n]/)
		.map((item) => item.trim().replace(/。$/, ''))
		.filter((item) => item !== '');
	const own = label.replace(/\d{1,2}\s*$/, '').trim();
	return { label: { ...cell, text: own }, items: items.map((item) => ({ ...cell, text: item })) };
}

/** `一、项目名称：…` without its number. Only a label has one: elsewhere it may belong to the text. */
function withoutNumeral(cell: Cell): Cell {
	const [, numeral = '', label = ''] = numbered.exec(cell.text) ?? [];
	return isLabel(toLabel(label)) ? { ...cell, text: cell.text.slice(numeral.length) } : cell;
}

const numbered =
	/^(\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、．])\s*)([^:：\n]{2,24})[:：]/;

function addLevel2({ label, items }: { label: Cell; items: Cell[] }, found: ListedLevels): void {
	items.forEach((item, i) => {
		const at = targetStart(item.text);
		const words = item.text.slice(0, at ?? undefined).trim();
		const name = words === '' ? [] : [{ ...item, text: words, column: 3 }];
		const target = at === null ? [] : [{ ...item, text: item.text.slice(at).trim(), column: 4 }];
		const head = i === 0 ? [{ ...label, column: 2 }] : [];
		found.rows.push([...head, ...name, ...target]);
		if (at !== null) return;
		const message = `指标的名称和指标值无法分开：“${item.text}”`;
		found.problems.push({ code: 'unsure-reading', message, at: item });
	});
}

/** The index at which a target begins after its name: at a sign or a number. Null if that is unclear. */
function targetStart(text: string): number | null {
	if (isLabel(toLabel(text)) || text.length > 200) return null;
	const half = toHalfWidth(text);
	if (/^\d{1,4}[年月]/.test(half) && isTarget(text)) return 0;
	for (const { index } of half.matchAll(
		/>=|<=|[≥≤><=≧≦]|不[低高少]于|不超过|(?<![\d.,A-Za-z])\d/g,
	)) {
		if (index < 2) continue;
		return isTarget(text.slice(index).trim()) ? index : null;
	}
	return null;
}
