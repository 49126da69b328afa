import type { SheetWords } from '#lib/charts/card/sheet.words.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import { toSheet } from '#lib/export/to-sheet.ts';
import type { ProjectChange } from './project-change.ts';
import type { ProjectChangeWords } from './project-change.words.ts';

/** The goals, then the indicators, each with what is printed in both years. */
export function toChangeSheet(
	{ year, before, overallGoal, annualGoal, indicators }: ProjectChange,
	words: ProjectChangeWords,
	heads: SheetWords,
): ExportSheet {
	const goals = [
		{ ...overallGoal, name: words.overallGoal },
		{ ...annualGoal, name: words.annualGoal },
	].map(({ name, kind, before, after }) => ({
		kind: kind === null ? null : words.goal[kind],
		name,
		before,
		after,
	}));
	const rows = indicators.map(({ kind, ...one }) => ({ ...one, kind: words.kind[kind] }));
	return toSheet(
		words.title(String(before)),
		[
			{ name: 'change', header: words.change, type: 'text', of: ({ kind }) => kind },
			{ name: 'name', header: heads.indicator, type: 'text', of: ({ name }) => name },
			{
				name: 'before',
				header: words.ofYear(String(before)),
				type: 'text',
				of: ({ before }) => before,
			},
			{ name: 'after', header: words.ofYear(String(year)), type: 'text', of: ({ after }) => after },
		],
		[...goals, ...rows],
	);
}
