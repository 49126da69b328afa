import { level2s } from '#lib/model/taxonomy.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Facets } from '#lib/selection/selection.ts';

/** The values that occur in the corpus: natures by number of forms, types by the taxonomy. */
export async function loadFacets(engine: Engine): Promise<Facets> {
	const natures = await engine.query<{ nature: string }>(
		`SELECT nature FROM project_group GROUP BY nature ORDER BY sum(project_count) DESC, nature`,
	);
	const types = await engine.query<{ level2: string }>(`SELECT DISTINCT level2 FROM target_class`);
	const occurring = new Set(types.map(({ level2 }) => level2));
	return {
		nature: natures.map(({ nature }) => nature),
		level2: [...level2s, ''].filter((level2) => occurring.has(level2)),
	};
}
