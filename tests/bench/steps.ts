// The filter changes that are made on every page, and what they must show.
import type { Engine } from '#lib/engine/engine.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';
import { readTable, type BenchCorpus } from './corpus/corpus.ts';
import { searchedNouns } from './corpus/words.ts';
import { viewNames, type ViewName } from './page-config.ts';
import { truthOf, type Chosen, type Truth } from './truth.ts';

export type Facet = keyof Chosen;

/** A change by one real input: a click, or a character typed or erased. */
export interface Step {
	facet: Facet;
	/** The clicked value or typed character. '' erases one. */
	value: string;
	/** Whether the click selects or deselects the value. */
	on: boolean;
}

export interface CheckedStep extends Step {
	/** The number of projects that the page must show. */
	forms: number;
	/** The views whose content must differ from before. */
	changes: ViewName[];
}

/** Forty changes across all facets, each with the expected content from the tables. */
export async function checkedSteps(corpus: BenchCorpus): Promise<CheckedStep[]> {
	const tables = ['form', 'indicator'] as const;
	const loaded = await Promise.all(
		tables.map(async (name) => ({ name, bytes: await readTable(corpus, name) })),
	);
	const engine = await nodeEngine(loaded);
	const checked: CheckedStep[] = [];
	let chosen: Chosen = { nature: '', level2: '', search: '' };
	let before = await truthOf(engine, chosen);
	for (const step of await makeSteps(engine)) {
		chosen = after(chosen, step);
		const truth = await truthOf(engine, chosen);
		const changes = viewNames.filter((name) => truth.views[name] !== before.views[name]);
		checked.push({ ...step, forms: truth.forms, changes });
		before = truth satisfies Truth;
	}
	return checked;
}

export function after(chosen: Chosen, { facet, value, on }: Step): Chosen {
	if (facet !== 'search') return { ...chosen, [facet]: on ? value : '' };
	const letters = [...chosen.search];
	return { ...chosen, search: [...(on ? [...letters, value] : letters.slice(0, -1))].join('') };
}

async function makeSteps(engine: Engine): Promise<Step[]> {
	const natures = await valuesOf(engine, 'form', 'nature');
	const types = await valuesOf(engine, 'indicator', 'level2');
	const nature = (i: number) => facetSteps('nature', natures[i % natures.length] ?? '');
	const level2 = (i: number) => facetSteps('level2', types[i % types.length] ?? '');
	const search = (i: number) => wordSteps(searchedNouns[i % searchedNouns.length] ?? '');
	const steps: Step[] = [];
	for (let i = 0; i < 4; i += 1) {
		const [chooseNature, clearNature] = nature(i);
		const [chooseType, clearType] = level2(2 * i);
		steps.push(chooseNature, chooseType, clearNature, clearType);
	}
	for (let i = 0; i < 2; i += 1) {
		const [chooseNature, clearNature] = nature(i + 4);
		steps.push(chooseNature, ...search(3 * i), clearNature);
		const [chooseType, clearType] = level2(2 * i + 1);
		const [first, second, ...erased] = search(3 * i + 2);
		steps.push(chooseType, first, second, clearType, ...erased);
	}
	return steps;
}

async function valuesOf(engine: Engine, table: string, column: string): Promise<string[]> {
	const rows = await engine.query<{ value: string }>(
		`SELECT ${column} AS value FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1
		ORDER BY count(*) DESC, 1`,
	);
	return rows.map(({ value }) => value);
}

function facetSteps(facet: Facet, value: string): [choose: Step, clear: Step] {
	return [
		{ facet, value, on: true },
		{ facet, value, on: false },
	];
}

/** Two characters are typed one by one and then erased one by one. */
function wordSteps(word: string): [Step, Step, Step, Step] {
	const [first = '', second = ''] = word;
	const typed = (value: string): Step => ({ facet: 'search', value, on: true });
	const erased: Step = { facet: 'search', value: '', on: false };
	return [typed(first), typed(second), erased, erased];
}
