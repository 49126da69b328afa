import { level2s } from '#lib/model/taxonomy.ts';
import { findingColumns } from '#lib/corpus/browse-tables.ts';
import { findingLevels, ruleGroups } from '#lib/model/finding.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadYears } from '#lib/pages/shared/load-years.ts';
import type { Facets } from '#lib/selection/selection.ts';

/** More are found by their names alone. */
const listedDepartments = 300;

/**
 * The facet values that occur in the corpus. Natures are ordered by number of forms, types by the
 * taxonomy, levels and groups of findings as defined; departments by what they ask for in the latest
 * year. A single department is none to choose.
 */
export async function loadFacets(engine: Engine): Promise<Facets> {
	const natures = await engine.query<{ nature: string }>(
		`SELECT nature FROM project_group GROUP BY nature ORDER BY sum(project_count) DESC, nature`,
	);
	const departments = await engine.query<{ department: string }>(
		`SELECT coalesce(department, '') AS department FROM project WHERE is_latest
		GROUP BY department ORDER BY sum(annual_total_fen) DESC NULLS LAST, department LIMIT ${listedDepartments}`,
	);
	const types = await engine.query<{ level2: string }>(`SELECT DISTINCT level2 FROM target_class`);
	const occurring = new Set(types.map(({ level2 }) => level2));
	const [found = {}] = await engine.query<Record<string, number>>(
		`SELECT ${findingColumns.map(({ column }) => `CAST(max(${column}) AS INTEGER) AS ${column}`).join(', ')} FROM project`,
	);
	const [{ doubtful } = { doubtful: 0 }] = await engine.query<{ doubtful: number }>(
		`SELECT CAST(count(*) AS INTEGER) AS doubtful FROM project WHERE doubt_count > 0`,
	);
	const isFound = (value: string) =>
		findingColumns.some((known) => known.value === value && (found[known.column] ?? 0) > 0);
	return {
		year: await loadYears(engine),
		department: departments.length > 1 ? departments.map(({ department }) => department) : [],
		nature: natures.map(({ nature }) => nature),
		level2: [...level2s, ''].filter((level2) => occurring.has(level2)),
		lacking: level2s.filter((level2) => occurring.has(level2)),
		severity: findingLevels.filter(isFound),
		ruleGroup: ruleGroups.filter(isFound),
		reading: doubtful > 0 ? ['sure', 'doubtful'] : [],
	};
}
