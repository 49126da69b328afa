// Goals of a text whose rows are lines: each label has the beginning of its goal behind it on its line.
import type { Cell } from '#lib/documents/sheet.ts';
import { endsSentence, isOneText, lineNumber } from '#lib/forms/layouts/pieces/goal-lines.ts';
import { cutAtLabels } from '#lib/forms/layouts/pieces/pieces.ts';
import { goalLabel, isGoalSection, isLabel, isUnknownLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';

interface GoalBeside {
	label: Cell;
	lines: Cell[];
}

export interface GoalsBeside {
	goals: GoalBeside[];
	/** Rows with another label between the goals. */
	others: Cell[];
}

/**
 * The goals whose first lines stand behind their labels. Null if a line stands above the first label, so that
 * labels may be in the middle of their rows, or if lines below a label may belong to the next one.
 */
export function goalsBeside(lines: readonly Cell[]): GoalsBeside | null {
	const goals: GoalBeside[] = [];
	const others: Cell[] = [];
	const isGoal = lines.some((line) => isGoalLabel(firstOf(line))) ? isGoalLabel : isGoalSection;
	let isOpen = false;
	for (const line of lines) {
		const cut = cutAtLabels(line);
		const labels = cut.filter(({ text }) => isGoal(toLabel(text)));
		if (labels.length > 0) {
			const found = pairsOf(cut, isGoal);
			if (!found) return null;
			goals.push(...found);
			isOpen = true;
		} else if (isOtherRow(line)) {
			others.push(line);
			isOpen = false;
		} else if (isOpen) goals.at(-1)?.lines.push(line);
		else return null;
	}
	const isClear = goals.every((goal, i) => i === goals.length - 1 || isClosed(goal));
	return goals.length > 0 && isClear && goals.every(({ lines: own }) => isOneText(own))
		? { goals, others }
		: null;
}

function isGoalLabel(label: string): boolean {
	return goalLabel(label) !== undefined;
}

function firstOf(line: Cell): string {
	return toLabel(cutAtLabels(line)[0]?.text ?? '');
}

/** The labels of a line, each with its text behind it. Null if one lacks it, or a text has no label. */
function pairsOf(cut: readonly Cell[], isGoal: (label: string) => boolean): GoalBeside[] | null {
	const pairs: GoalBeside[] = [];
	for (let i = 0; i < cut.length; i += 2) {
		const [label, text] = cut.slice(i, i + 2);
		if (!label || !text || !isGoal(toLabel(label.text)) || isLabel(toLabel(text.text))) return null;
		pairs.push({ label, lines: [text] });
	}
	return pairs;
}

/** Whether a line is a row of its own, with a label of something that is no goal. */
function isOtherRow(line: Cell): boolean {
	const label = firstOf(line);
	const [word = ''] = line.text.split(/\s/);
	return isLabel(label) || isUnknownLabel(toLabel(word));
}

/** Whether a goal ends with its last line, and no line before it ends without a number behind it. */
function isClosed({ lines }: GoalBeside): boolean {
	return lines.every(({ text }, i) => {
		const next = lines[i + 1];
		return next ? !endsSentence(text) || lineNumber(next.text) !== null : endsSentence(text);
	});
}
