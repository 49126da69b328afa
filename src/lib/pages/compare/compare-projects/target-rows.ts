import { formatTarget } from '#lib/figures/format-target.ts';
import { plainText } from '#lib/figures/likeness.ts';
import type { TargetKind } from '#lib/model/target.ts';
import { level2Order, level2s, type Level2 } from '#lib/model/taxonomy.ts';
import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';
import { alignIndicators } from './align-indicators.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import { toCell, toRow, withMarks, type CompareCell, type CompareRow } from './compare-row.ts';
import { findStricter } from './find-stricter.ts';
import { targetKey } from './target-key.ts';

export interface TargetRows {
	/** Indicators that two or more projects have. */
	shared: CompareRow[];
	/** The others, a row for each level 2. */
	alone: CompareRow[];
}

/** The targets of equal and like indicators side by side, and the indicators without a partner. */
export function toTargetRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
): TargetRows {
	const { rows, alone } = alignIndicators(projects.map(({ indicators }) => indicators));
	const shared = rows
		.map((members) => ({ members, ...nameOf(members) }))
		.toSorted(
			(a, b) => orderOf(a.level2) - orderOf(b.level2) || Number(a.isLike) - Number(b.isLike),
		)
		.map(({ members, name, level2 }, i) => {
			const cells = members.map((member) => targetCell(member, name, level2, words));
			const marked = withMarks(
				cells,
				'stricter',
				findStricter(members.map((member) => member?.target ?? null)),
			);
			return toRow(`shared-${i}`, name, marked, level2 ?? words.untyped);
		});
	return { shared, alone: aloneRows(alone, words) };
}

/** A row takes the name that most of its projects print, the first of several. */
function nameOf(members: readonly (ComparedIndicator | null)[]) {
	const given = members.filter((member) => member !== null);
	const countOf = (name: string | null) =>
		given.filter((other) => plainText(other.name ?? '') === plainText(name ?? '')).length;
	const most = Math.max(...given.map(({ name }) => countOf(name)));
	const named = given.find(({ name }) => countOf(name) === most);
	return { name: named?.name ?? '', level2: named?.level2 ?? null, isLike: most < given.length };
}

function orderOf(level2: Level2 | null): number {
	return level2 === null ? level2s.length : level2Order(level2);
}

function targetCell(
	indicator: ComparedIndicator | null,
	name: string,
	level2: string | null,
	words: CompareProjectsWords,
): CompareCell {
	if (indicator === null) return toCell(null);
	const isLike = plainText(indicator.name ?? '') !== plainText(name);
	const elsewhere = indicator.level2 === level2 ? null : (indicator.level2 ?? words.untyped);
	const line = {
		name: isLike ? indicator.name : elsewhere,
		text: indicator.targetText ?? words.noTarget,
		note: understoodNote(indicator, words),
		isLike,
	};
	return { lines: [line], key: targetKey(indicator), mark: null };
}

/** What the target was understood as; null where none is printed. */
function understoodNote(
	{ targetText, target }: ComparedIndicator,
	words: CompareProjectsWords,
): string | null {
	if (targetText === null) return null;
	return words.understood(formatTarget(target, words.target) || kindWord(target.kind, words));
}

function kindWord(kind: TargetKind | null, words: CompareProjectsWords): string {
	if (kind === 'schedule' || kind === 'qualitative' || kind === 'composite') {
		return words.kinds[kind];
	}
	return words.notUnderstood;
}

function aloneRows(
	alone: readonly (readonly ComparedIndicator[])[],
	words: CompareProjectsWords,
): CompareRow[] {
	const types = [...level2s, null].filter((level2) =>
		alone.some((own) => own.some((indicator) => indicator.level2 === level2)),
	);
	return types.map((level2) => {
		const cells = alone.map((own) => {
			const lines = own
				.filter((indicator) => indicator.level2 === level2)
				.map((indicator) => ({
					name: indicator.name ?? words.unnamed,
					text: indicator.targetText ?? words.noTarget,
					note: null,
					isLike: false,
				}));
			return { lines, key: JSON.stringify(lines), mark: null };
		});
		return { ...toRow(`alone-${level2 ?? ''}`, level2 ?? words.untyped, cells), differs: true };
	});
}
