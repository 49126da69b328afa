import type { Cell } from '#lib/documents/sheet.ts';
import { goalLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import type { FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { endsSentence, isOneText, joinLines } from '#lib/forms/layouts/pieces/goal-lines.ts';
import { joined, labelLength } from '#lib/forms/layouts/pieces/pieces.ts';
import { splitGoals } from './split-goals.ts';

/**
 * The goals' part of a form, piece by piece -> labels with their texts. Where both labels come first
 * and no border between the two texts is certain, both texts are strays, with a problem.
 */
export function streamGoals(
	pieces: readonly Cell[],
	{ parts, isEnd }: { parts: FormParts; isEnd: boolean },
): void {
	let waiting: Cell[] = [];
	let lines: Cell[] = [];
	const flush = (): void => {
		addGoals(waiting, lines, { parts, isEnd });
		[waiting, lines] = [[], []];
	};
	for (let i = 0; i < pieces.length;) {
		const isFirst = lines.length === 0;
		const section = isFirst ? labelLength(pieces, i, isSectionLabel) : 0;
		const goal = labelLength(pieces, i, isGoalLabel);
		const count = goal || section;
		const cell = joined(pieces.slice(i, i + Math.max(count, 1))) as Cell;
		if (goal > 0) {
			if (lines.length > 0) flush();
			waiting.push(cell);
		} else if (section > 0) parts.sections.push(cell);
		else lines.push(cell);
		i += Math.max(count, 1);
	}
	flush();
}

/** Years in brackets belong to a goal's label, numbered sentences behind it do not. */
function isGoalLabel(label: string): boolean {
	return goalLabel(label) !== undefined && !/\((?!.{0,20}年)/.test(label) && label.length <= 30;
}

/**
 * The texts below these labels: one label has all, of two each has its own. A lone line that breaks
 * off where the document ends (`isEnd`) is the first one's, since the rest is missing.
 */
export function addGoals(
	labels: Cell[],
	lines: Cell[],
	{ parts, isEnd }: { parts: FormParts; isEnd: boolean },
): void {
	const [first, second] = labels;
	const isCutOff = lines.length === 1 && lines.every(({ text }) => isEnd && !endsSentence(text));
	const split = second && !isCutOff ? splitGoals(lines) : ([lines, []] as const);
	const isMixed = !second && !isOneText(lines);
	if (!first || labels.length > 2 || !split || isMixed) {
		for (const label of labels) parts.goals.push({ label, text: null });
		parts.strays.push(...lines);
		if (first && lines[0]) reportUnclear(lines[0], parts);
		return;
	}
	parts.goals.push({ label: first, text: joinLines(split[0]) });
	if (second) parts.goals.push({ label: second, text: joinLines(split[1]) });
}

/** Nobody can tell where the first goal ends and the second begins. */
export function reportUnclear(at: Cell, { problems }: FormParts): void {
	const message = `两个目标的文字无法分开：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}
