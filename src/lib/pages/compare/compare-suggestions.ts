import type { Engine } from '#lib/engine/engine.ts';
import { plainText } from '#lib/figures/likeness.ts';
import { literal } from '#lib/selection/sql-text.ts';

/** A project that can be picked before any script runs. */
export interface ListedProject {
	form_id: string;
	project_name: string | null;
	annual_total_fen: number | null;
}

/** A comparison worth a look. */
export interface Suggestion {
	reason: 'largest' | 'shared-names';
	/** How many names of indicators they share; null where that is not the reason. */
	sharedCount: number | null;
	projects: ListedProject[];
}

const listedCount = 200;
const suggestedCount = 4;
const fewestShared = 2;

/** The largest projects of the latest year by 年度资金申请总额, and comparisons among them; reads `project` and `indicator`. */
export async function loadCompareStart(
	engine: Engine,
): Promise<{ listed: ListedProject[]; suggestions: Suggestion[] }> {
	const listed = await engine.query<ListedProject>(
		`SELECT form_id, project_name, CAST(annual_total_fen AS DOUBLE) AS annual_total_fen
		FROM project WHERE is_latest ORDER BY amount_rank LIMIT ${listedCount}`,
	);
	return { listed, suggestions: suggest(listed, await indicatorNames(engine, listed)) };
}

/** The two largest projects, then pairs that share names; a pair is suggested once. */
export function suggest(
	listed: readonly ListedProject[],
	names: ReadonlyMap<string, ReadonlySet<string>>,
): Suggestion[] {
	const largest = listed.filter(({ annual_total_fen }) => annual_total_fen !== null).slice(0, 2);
	const alike = suggestAlike(listed, names);
	if (largest.length < 2) return alike;
	return [
		{ reason: 'largest', sharedCount: null, projects: largest },
		...alike.filter(({ projects }) => !projects.every((project) => largest.includes(project))),
	];
}

/** Pairs of projects by how many names of indicators they share; no project is in two pairs. */
export function suggestAlike(
	listed: readonly ListedProject[],
	names: ReadonlyMap<string, ReadonlySet<string>>,
): Suggestion[] {
	const namesOf = ({ form_id }: ListedProject) => names.get(form_id) ?? new Set<string>();
	const pairs = listed.flatMap((project, i) =>
		listed.slice(i + 1).flatMap((other) => {
			const sharedCount = countShared(namesOf(project), namesOf(other));
			return sharedCount < fewestShared ? [] : [{ sharedCount, projects: [project, other] }];
		}),
	);
	const used = new Set<ListedProject>();
	return pairs
		.toSorted((a, b) => b.sharedCount - a.sharedCount)
		.filter(({ projects }) => {
			if (projects.some((project) => used.has(project))) return false;
			for (const project of projects) used.add(project);
			return true;
		})
		.slice(0, suggestedCount)
		.map((pair) => ({ reason: 'shared-names', ...pair }));
}

function countShared(names: ReadonlySet<string>, others: ReadonlySet<string>): number {
	let count = 0;
	for (const name of names) if (others.has(name)) count++;
	return count;
}

async function indicatorNames(engine: Engine, projects: readonly ListedProject[]) {
	const names = new Map<string, Set<string>>();
	if (projects.length === 0) return names;
	const ids = projects.map(({ form_id }) => literal(form_id)).join(', ');
	const rows = await engine.query<{ form_id: string; name: string }>(
		`SELECT DISTINCT form_id, name FROM indicator WHERE name IS NOT NULL AND form_id IN (${ids})`,
	);
	for (const { form_id, name } of rows) {
		const own = names.get(form_id) ?? new Set();
		names.set(form_id, own.add(plainText(name)));
	}
	return names;
}
