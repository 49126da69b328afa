import type { Cell } from '#lib/documents/sheet.ts';
import { goalLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import type { FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { endsSentence, isOneText, joinLines } from '#lib/forms/layouts/pieces/goal-lines.ts';
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

/** Years in brackets belong to the label of a goal. Numbered sentences after it do not. */
function isGoalLabel(label: string): boolean {
	return goalLabel(label) !== undefined && !/\((?!.{0,20}年)/.test(label) && label.length <= 30;
}

/**
 * Adds the texts below these labels. One label gets all lines, two labels share them. A lone line that
 * breaks off at the end of the document (`isEnd`) belongs to the first label, because the rest is
 * missing.
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

/** Reports that the border between the two goals is unclear. */
export function reportUnclear(at: Cell, { problems }: FormParts): void {
	const message = `两个目标的文字无法分开：“${at.text}”`;
	problems.push({ code: 'conflicting-field', message, at });
}
