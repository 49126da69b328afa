// The part above the table in lines where nothing keeps a label from its value.
import type { Cell } from '#lib/documents/sheet.ts';
import { footerLength } from '#lib/forms/find-footers.ts';
import {
	fundingLabel,
	goalLabel,
	isLabel,
	isMoneySection,
	isSectionLabel,
	isUnknownLabel,
	textLabel,
} from '#lib/forms/words/labels.ts';
import { toHalfWidth, toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';
import {
	gapAhead,
	isBeforeAmount,
	labelAhead,
	labelInside,
	nextInside,
	type Ahead,
} from './label-ahead.ts';

export interface CutUpper {
	pieces: Cell[];
	/** Values whose end nobody can tell. */
	unclear: Cell[];
	/** Labels that no field has, with their values. */
	aside: Cell[];
	/** The pieces that stand behind a label. */
	values: Set<Cell>;
}

/** Cuts labels off at the beginning of lines, right after one another, and behind values. */
export function cutUpper(lines: readonly Cell[]): CutUpper {
	const cut: CutUpper = { pieces: [], unclear: [], aside: [], values: new Set() };
	let isGoals = false;
	for (const line of lines) {
		const label = toLabel(line.text);
		if (isLabel(label) || isTitle(label)) {
			cut.pieces.push(line);
			isGoals ||= goalLabel(label) !== undefined;
		} else isGoals = cutLine(line, { cut, isGoals });
	}
	return cut;
}

/** Cuts one line. Returns whether it ends among the goals. */
function cutLine(line: Cell, { cut, isGoals }: { cut: CutUpper; isGoals: boolean }): boolean {
	const { text } = line;
	const add = (from: number, to: number, pieces = cut.pieces): Cell => {
		const piece = { ...line, text: text.slice(from, to).trim() };
		if (piece.text !== '') pieces.push(piece);
		return piece;
	};
	let among = isGoals;
	let isBehindUnclear = false;
	for (let at = gapAhead(text, 0); at < text.length; at += gapAhead(text, at)) {
		const found = ahead(text, at, among);
		const isAside = found !== null && isUnknown(found.label);
		isBehindUnclear &&= found === null;
		if (found) {
			add(at, at + found.length, isAside ? cut.aside : cut.pieces);
			at += found.length;
			among ||= goalLabel(found.label) !== undefined;
		}
		if (among) {
			if (ahead(text, at, among)) continue;
			const goal = goalEnd(text, at);
			add(at, goal.end, goal.isClear ? cut.pieces : cut.unclear);
			at = goal.end;
			continue;
		}
		const end = valueEnd(text, at, found);
		if (end === at && found) continue;
		// What follows a value whose end nobody can tell belongs to no label.
		const isUnclear: boolean = isBehindUnclear || isOpen(text, at, end, found);
		isBehindUnclear = isUnclear;
		const to = isUnclear ? openEnd(text, end) : Math.max(end, at + 1);
		const value = add(at, to, isAside ? cut.aside : isUnclear ? cut.unclear : cut.pieces);
		if (found) cut.values.add(value);
		at = to;
	}
	return among;
}

function ahead(text: string, at: number, isGoals: boolean): Ahead | null {
	if (isGoals)
		return labelAhead(text, at, (label) => goalLabel(label) !== undefined && !isNumbered(label));
	const person = footerLength(text.slice(at, at + 30));
	if (person > 0) return { length: person, label: toLabel(text.slice(at, at + person)) };
	const found = labelAhead(text, at, (label) => isLabel(label) || isUnknown(label));
	if (!found || fundingLabel(found.label) === undefined || /[:：]$/.test(found.label)) return found;
	const end = at + found.length;
	const isHead = isBeforeAmount(text.slice(end, end + 30)) || end === text.length;
	return isHead || labelAhead(text, end) ? found : null;
}

function isUnknown(label: string): boolean {
	return label.length <= 12 && !isLabel(label) && isUnknownLabel(label.replace(/:$/, ''));
}

/** A numbered sentence behind the label of a goal is none of its words. */
function isNumbered(label: string): boolean {
	return /\((?!.{0,20}年)/.test(label);
}

const number = /^\s{0,3}[:=]?\s{0,3}[+-]?\d[\d,]{0,20}(?:\.\d{1,10})?\s?(?:万元|亿元|千元|元|万)?/;

function isAmount(label: string): boolean {
	return fundingLabel(label) !== undefined || isMoneySection(label);
}

/** Where the value behind a label ends. A section has none. */
function valueEnd(text: string, at: number, found: Ahead | null): number {
	if (found && isAmount(found.label)) {
		const amount = number.exec(toHalfWidth(text.slice(at, at + 40)))?.[0].length ?? 0;
		if (amount > 0) return at + amount;
		if (labelAhead(text, at)) return at;
	} else if (found && isSectionLabel(found.label)) return at;
	return nextInside(text, found ? at : at + 1);
}

/** Whether nobody can tell where a value ends: an amount that runs into a number, a name into 项目. */
function isOpen(text: string, at: number, end: number, found: Ahead | null): boolean {
	if (!found) return false;
	const behind = toHalfWidth(text.slice(end, end + 3));
	if (isAmount(found.label)) {
		return end > at && /^(?:[-－—–_、\dOoIl〇]|年(?!度)|\.|,\d)/.test(behind);
	}
	return end > at && end < text.length && mayGoOn(text, { at, end, field: textLabel(found.label) });
}

const ofBodies = /[局办所站队院校府会处委部馆社厅科室团司库场园心乡镇村]$/;

/** Whether the beginning of the next label may belong to the value before it: `改造 项目 主管部门`. */
function mayGoOn(
	text: string,
	{ at, end, field }: { at: number; end: number; field: string | undefined },
): boolean {
	const value = text.slice(at, end).trim();
	const isBody = field === 'department' || field === 'unit';
	if (field === undefined || (isBody ? ofBodies : /(?:项目|专项|类)$/).test(value)) return false;
	const label = labelInside(text, end)?.label ?? '';
	if (label.startsWith('项目') && !isLabel(label)) return true;
	const next = labelInside(text, end)?.length ?? 0;
	return firstWords.some((word) => {
		const shorter = text.startsWith(word, end) ? labelInside(text, end + word.length) : null;
		return shorter !== null && shorter.length === next - word.length;
	});
}

/** What labels begin with, and values end with. */
const firstWords = [
	'项目',
	'专项',
	'专项资金',
	'预算',
	'预算项目',
	'项目资金',
	'资金',
	'经费',
	'部门',
	'单位',
	'支出',
];

/** The end of what is unclear: digits that run into one another, or the 项目 that a label begins with. */
function openEnd(text: string, end: number): number {
	return (
		end +
		(/^(?:[\d.,OoIl〇]+|预算项目|项目|专项资金|专项|预算|资金|经费|支出)?/.exec(
			text.slice(end),
		)?.[0].length ?? 0)
	);
}

/** Where the text of a goal ends: before the label of another. It is unclear if no sentence ends there. */
function goalEnd(text: string, from: number): { end: number; isClear: boolean } {
	for (let at = from + 1; at < text.length; at += 1) {
		const found = labelAhead(
			text,
			at,
			(label) => goalLabel(label) !== undefined && !isNumbered(label),
		);
		if (!found || found.label.length < 4) continue;
		if (/[。;；!！”"]\s*$/.test(text.slice(0, at))) return { end: at, isClear: true };
		if (found.label.length > 5) return { end: text.length, isClear: false };
	}
	return { end: text.length, isClear: true };
}
