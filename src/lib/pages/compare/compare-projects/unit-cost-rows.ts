import { group } from 'd3-array';
import type { ComparedProject } from '#lib/pages/compare/compared.ts';
import { formatValue, formatYuan } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import { toRow, type CompareCell, type CompareRow } from './compare-row.ts';
import { toUnitCosts, type UnitCost } from './unit-costs.ts';

/** A row a unit, with each cost's reckoning; units that several projects count by come first. */
export function toUnitCostRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
): CompareRow[] {
	const byProject = projects.map((project) => group(toUnitCosts(project), ({ unit }) => unit));
	const units = [...new Set(byProject.flatMap((costs) => [...costs.keys()]))];
	const countOf = (unit: string) => byProject.filter((costs) => costs.has(unit)).length;
	return units
		.toSorted((a, b) => countOf(b) - countOf(a))
		.map((unit) =>
			toRow(
				unit,
				words.countOf(unit),
				byProject.map((costs) => costsCell(costs.get(unit) ?? [], words)),
			),
		);
}

function costsCell(costs: readonly UnitCost[], words: CompareProjectsWords): CompareCell {
	const lines = costs.map(({ indicator, unit, count, annualFen, fenEach, bound }) => ({
		name: indicator.name ?? words.unnamed,
		text: [words.bounds[bound], words.each(formatYuan(fenEach), unit)].filter(Boolean).join(' '),
		note: words.reckoning(formatYuan(annualFen), formatValue(count), unit),
		isLike: false,
	}));
	return { lines, key: lines.map(({ text }) => text).join('\n') || null, mark: null };
}
