import type { Cell } from '#lib/documents/sheet.ts';
import { goalLabel, isGoalSection, isSectionLabel } from '#lib/forms/words/labels.ts';
import type { FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import {
	endsSentence,
	isOneText,
	joinLines,
	lineNumber,
} from '#lib/forms/layouts/pieces/goal-lines.ts';
import { joined, labelLength } from '#lib/forms/layouts/pieces/pieces.ts';
import { splitGoals } from './split-goals.ts';

/**
 * Reads the goals of a form piece by piece. If both labels come first and the border between the two
 * texts is uncertain, both texts become strays with a problem.
 */
export function streamGoals(
	pieces: readonly Cell[],
	{ parts, isEnd }: { parts: FormParts; isEnd: boolean },
): void {
	let waiting: Label[] = [];
	let lines: Cell[] = [];
	const isAlone = !pieces.some((_, i) => labelLength(pieces, i, isGoalLabel) > 0);
	const isGoal = isAlone ? isGoalSection : isGoalLabel;
	const flush = (): void => {
		addGoals(waiting, lines, { parts, isEnd });
		[waiting, lines] = [[], []];
	};
	for (let i = 0; i < pieces.length;) {
		const isFirst = lines.length === 0;
		const section = isFirst ? labelLength(pieces, i, isSectionLabel) : 0;
		const goal = labelLength(pieces, i, isGoal);
		const count = goal || section;
		const cell = joined(pieces.slice(i, i + Math.max(count, 1))) as Cell;
		if (goal > 0) {
			const [label, ...others] = lines;
			const isLabel = label !== undefined && others.length === 0 && isUnknownGoal(label);
			if (isLabel && waiting.length === 0) {
				waiting.push({ ...label, isUnknown: true });
				lines = [];
			} else if (lines.length > 0) flush();
			waiting.push(cell);
		} else if (section > 0) parts.sections.push(cell);
		else lines.push(cell);
		i += Math.max(count, 1);
	}
	flush();
}

/** Years in brackets belong to the label of a goal. Numbered sentences after it do not. */
function isGoalLabel(label: string): boolean {
	return goalLabel(label) !== undefined && !/\((?!.{0,20}年)/.test(label) && label.length <= 30;
}

/** A label of a goal. Nobody knows whose time an unknown one is for, so its text stays unread. */
interface Label extends Cell {
	isUnknown?: true;
}

/** Whether a text right before the label of a goal is that of another goal: `五年规划目标`. */
export function isUnknownGoal({ text }: Cell): boolean {
	return /^[\p{Script=Han}（）()\d]{2,14}(?:目标|成果)[*:：]?$/u.test(text);
}

/**
 * Adds the texts below these labels. One label gets all lines, two labels share them. A lone line that
 * breaks off at the end of the document (`isEnd`) belongs to the first label, because the rest is
 * missing.
 */
export function addGoals(
	labels: Label[],
	lines: Cell[],
	{ parts, isEnd }: { parts: FormParts; isEnd: boolean },
): void {
	const [first, second] = labels;
	const isCutOff = lines.length === 1 && lines.every(({ text }) => isEnd && !endsSentence(text));
	const split =
		second && !isCutOff ? (oneEach(labels, lines) ?? splitGoals(lines)) : ([lines, []] as const);
	const isMixed = !second && !isOneText(lines);
	if (!first || labels.length > 2 || !split || isMixed) {
		for (const label of labels) addGoal(label, null, parts);
		parts.strays.push(...lines);
		if (first && lines[0]) reportUnclear(lines[0], parts);
		return;
	}
	addGoal(first, joinLines(split[0]), parts);
	if (second) addGoal(second, joinLines(split[1]), parts);
}

/** A text for each of two labels, where blank lines keep the cells of the form apart. */
function oneEach(labels: readonly Cell[], lines: readonly Cell[]): [Cell[], Cell[]] | null {
	const [first, second] = lines;
	if (!first || !second || lines.length > 2 || labels.length !== 2) return null;
	const cells = [...labels, ...lines];
	const isApart = cells.every(({ line }, i) => i === 0 || line > (cells[i - 1]?.line ?? 0) + 1);
	return isApart && (lineNumber(second.text) ?? 1) === 1 ? [[first], [second]] : null;
}

function addGoal(label: Label, text: Cell | null, { goals, strays }: FormParts): void {
	if (label.isUnknown) strays.push(label, ...(text ? [text] : []));
	else goals.push({ label, text });
}

/** Reports that the border between the two goals is unclear. */
export function reportUnclear(at: Cell, { problems }: FormParts): void {
	const message = `两个目标的文字无法分开：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}
