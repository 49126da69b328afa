import { group } from 'd3-array';
import { toUnitCosts, type UnitCost } from '#lib/figures/unit-costs.ts';
import type { ComparedIndicator, ComparedProject } from '#lib/pages/compare/compared.ts';
import { formatValue, formatYuan } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import { toRow, type CompareCell, type CompareRow } from './compare-row.ts';

interface ProjectCost extends UnitCost<ComparedIndicator> {
	annualFen: number;
}

/** A row for each unit, each cost with its division; units that several projects count in come first. */
export function toUnitCostRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
): CompareRow[] {
	const byProject = projects.map((project) => group(costsOf(project), ({ unit }) => unit));
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

function costsOf({ annual_total_fen: annualFen, indicators }: ComparedProject): ProjectCost[] {
	if (annualFen === null) return [];
	return toUnitCosts(annualFen, indicators).map((cost) => ({ ...cost, annualFen }));
}

function costsCell(costs: readonly ProjectCost[], words: CompareProjectsWords): CompareCell {
	const lines = costs.map(({ indicator, unit, annualFen, relation, ...cost }) => {
		const least = cost.leastFenEach === null ? '' : `${formatYuan(Math.round(cost.leastFenEach))}–`;
		const upper = cost.upperCount === null ? '' : `–${formatValue(cost.upperCount)}`;
		const each = words.each(`${least}${formatYuan(Math.round(cost.fenEach))}`, unit);
		return {
			name: indicator.name ?? words.unnamed,
			text: [words.relations[relation], each].filter(Boolean).join(' '),
			note: words.division(formatYuan(annualFen), `${formatValue(cost.count)}${upper}`, unit),
			isLike: false,
		};
	});
	return { lines, key: lines.map(({ text }) => text).join('\n') || null, mark: null };
}
