import type { Cell } from '#lib/documents/sheet.ts';
import { goalLabel, isSectionLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts } from '#lib/forms/layouts/pieces/form-parts.ts';
import { joinLines } from '#lib/forms/layouts/pieces/goal-lines.ts';
import { joined, labelLength, wordsOf } from '#lib/forms/layouts/pieces/pieces.ts';
import { goalsBeside } from './goals-beside.ts';
import { partColumns } from './part-columns.ts';
import { addGoals, reportUnclear } from '#lib/forms/layouts/stream/stream-goals.ts';

/**
 * Reads the lines of the goals: each beside its label, or two side by side below their labels. Unclear texts
 * become strays.
 */
export function lineGoals(lines: readonly Cell[], parts: FormParts): void {
	const beside = goalsBeside(lines);
	if (beside) {
		for (const { label, lines: texts } of beside.goals) {
			parts.goals.push({ label, text: joinLines(texts) });
		}
		parts.strays.push(...beside.others);
		return;
	}
	const { labels, rest } = takeLabels(lines, parts);
	const prose = takeSection(rest, parts);
	const [first, second] = labels;
	if (!first || !second || labels.length > 2) {
		addGoals(labels, prose, { parts, isEnd: false });
		return;
	}
	const columns = partColumns(prose);
	if (!columns) {
		for (const label of labels) parts.goals.push({ label, text: null });
		parts.strays.push(...prose);
		if (prose[0]) reportUnclear(prose[0], parts);
		return;
	}
	parts.goals.push({ label: first, text: joinLines(columns[0]) });
	parts.goals.push({ label: second, text: joinLines(columns[1]) });
}

/** Takes the lines of labels above the prose. Years in brackets below the first label belong to it. */
function takeLabels(lines: readonly Cell[], parts: FormParts): { labels: Cell[]; rest: Cell[] } {
	const labels: Cell[] = [];
	const rest: Cell[] = [];
	for (const line of lines) {
		const words = wordsOf(line);
		const found = wholeLabels(words);
		const [first] = labels;
		const isYears = /^[(（][^()（）]*\d{4}\s*年[^()（）]*[)）]$/.test(line.text);
		if (found && rest.every(isSectionPiece)) {
			for (const cell of found) {
				const isGoal = goalLabel(toLabel(cell.text)) !== undefined;
				(isGoal ? labels : parts.sections).push(cell);
			}
		} else if (isYears && first && !/[)）]$/.test(first.text) && rest.every(isSectionPiece)) {
			labels[0] = { ...first, text: `${first.text}${line.text}` };
		} else rest.push(line);
	}
	return { labels: inOrder(labels), rest };
}

/** The project goal is to the left of the annual goal, even if its label is printed lower. */
function inOrder(labels: Cell[]): Cell[] {
	const rank = ({ text }: Cell): number => (goalLabel(toLabel(text)) === 'overallGoal' ? 0 : 1);
	if (labels[0]?.line === labels[1]?.line) return labels;
	return labels.toSorted((a, b) => rank(a) - rank(b));
}

function wholeLabels(words: readonly Cell[]): Cell[] | null {
	const labels: Cell[] = [];
	for (let i = 0; i < words.length;) {
		const count = labelLength(
			words,
			i,
			(label) => goalLabel(label) !== undefined || isSectionLabel(label),
		);
		if (count === 0) return null;
		labels.push(joined(words.slice(i, i + count)) as Cell);
		i += count;
	}
	const isGoal = (cell: Cell): boolean => goalLabel(toLabel(cell.text)) !== undefined;
	return labels.some(isGoal) ? labels : null;
}

const sectionPiece =
	/^(?:项目|绩效|目标|总体|年度|项目绩效|绩效目标|总体目标|总|体|目|标|项|绩|效)$/;

function isSectionPiece(line: Cell): boolean {
	return sectionPiece.test(toLabel(line.text));
}

/** Takes the heading of the part out of the prose. Its words are at the beginnings of lines. */
function takeSection(lines: readonly Cell[], parts: FormParts): Cell[] {
	const at = lines.flatMap((line, i) => {
		const [word] = wordsOf(line);
		return word && sectionPiece.test(word.text) ? [{ i, word }] : [];
	});
	for (let start = 0; start < at.length; start += 1) {
		for (let end = Math.min(at.length, start + 5); end > start; end -= 1) {
			const pieces = at.slice(start, end);
			const words = pieces.map(({ word }) => word);
			if (labelLength(words, 0, isSectionLabel) !== words.length) continue;
			parts.sections.push(joined(words) as Cell);
			return lines.flatMap((line, i) => {
				const piece = pieces.find((each) => each.i === i);
				const text = piece ? line.text.slice(piece.word.text.length).trim() : line.text;
				return text === '' ? [] : [{ ...line, text }];
			});
		}
	}
	return [...lines];
}
