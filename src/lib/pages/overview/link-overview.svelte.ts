import { onMount, untrack } from 'svelte';
import type { AnswerIndex } from '#lib/answers/answer-cache.ts';
import { warmUp } from '#lib/answers/warm-up.ts';
import { idle } from '#lib/answers/when-idle.ts';
import { getSite } from '#lib/frame/site-context.ts';
import { LinkedPage } from '#lib/pages/linked-page.svelte.ts';
import { overviewCodec, type Facets, type Selection } from '#lib/selection/selection.ts';
import { within } from '#lib/selection/within.ts';
import { loadOverview, overviewQuestions, type OverviewRows } from './views.ts';

/** What the build computed for every page that shows views of the overview. */
export interface OverviewData {
	rows: OverviewRows;
	facets: Facets;
	answers: AnswerIndex;
	/** The department whose page it is; missing on the pages of all departments. */
	department?: string;
}

type OverviewLink = LinkedPage<Selection, Facets, OverviewRows>;

/** How a page says its selection: that of one department need not say it. */
export function codecOf({ department }: Pick<OverviewData, 'department'>): typeof overviewCodec {
	return department === undefined
		? overviewCodec
		: within(overviewCodec, { department: [department] });
}

/** The overview, or one view of it, as its link selects it. To be called while a component is made. */
export function linkOverview(data: OverviewData, isWarm = () => false): OverviewLink {
	const { engine, file } = getSite();
	return new LinkedPage({
		codec: codecOf(data),
		known: data.facets,
		first: data.rows,
		ask: (selection) => loadOverview(engine, selection),
		shipped: { files: data.answers, folder: file('answers'), isWarm },
	});
}

/** Departments are too many to ask for each of them before somebody does. */
const switches = overviewCodec.lists.filter((list) => list !== 'department' && list !== 'carrier');

/**
 * The same for a page on which filters are changed often: while nobody waits, the engine compiles its
 * statements and is then asked for what may be chosen next.
 */
export function linkWarmOverview(data: OverviewData): OverviewLink {
	const { engine, starter } = getSite();
	const codec = codecOf(data);
	let isWarm = $state(false);
	const page = linkOverview(data, () => isWarm);
	const { shown } = page;

	// The site's frame starts the engine and shows a failure.
	onMount(() =>
		starter.onReady(() => {
			const level2 = data.facets.level2.slice(0, 1);
			const questions = ['', '一'].flatMap((search) =>
				Object.values(overviewQuestions).map(
					({ load }) =>
						() =>
							load(engine, { ...codec.nothing, level2, search }),
				),
			);
			warmUp(questions).then(
				() => (isWarm = true),
				() => undefined,
			);
		}),
	);
	$effect(() => {
		if (!isWarm) return;
		const next = codec.neighbours(shown.selection, data.facets, switches);
		const leaving = new AbortController();
		void untrack(() => shown.prepareAll(next, idle, leaving.signal));
		return () => leaving.abort();
	});
	return page;
}
