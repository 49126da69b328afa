import type { MoneyUnit } from '#lib/model/money.ts';
import type { ComparedProject } from '#lib/pages/compare/compared.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import type { CompareRow, CompareSection } from './compare-row.ts';
import { toBasicRows, toMoneyRows } from './form-rows.ts';
import { toStructureRows } from './structure-rows.ts';
import { toTargetRows } from './target-rows.ts';
import { toUnitCostRows } from './unit-cost-rows.ts';

/** Projects -> everything that the page compares, a cell a project in each row. */
export function toCompareSections(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
	unit: MoneyUnit,
): CompareSection[] {
	const { shared, alone } = toTargetRows(projects, words);
	const section = (
		id: keyof CompareProjectsWords['sections'],
		blank: string,
		rows: CompareRow[],
	): CompareSection => ({ id, ...words.sections[id], blank, rows });
	const money = section('money', words.blank, toMoneyRows(projects, words, unit));
	return [
		{ ...money, caption: `${words.inUnit(unit)}${money.caption}` },
		section('basics', words.blank, toBasicRows(projects, words)),
		section('structure', words.none, toStructureRows(projects, words)),
		section('targets', words.noIndicator, shared),
		section('unitCosts', words.none, toUnitCostRows(projects, words)),
		section('alone', words.none, alone),
	];
}
