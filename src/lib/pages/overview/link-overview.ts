import type { AnswerIndex } from '#lib/answers/answer-cache.ts';
import { getSite } from '#lib/frame/site-context.ts';
import { LinkedPage } from '#lib/pages/linked-page.svelte.ts';
import { overviewCodec, type Facets, type Selection } from '#lib/selection/selection.ts';
import { within } from '#lib/selection/within.ts';
import { loadOverview, type OverviewRows } from './views.ts';

/** What the build computed for every page that shows views of the overview. */
export interface OverviewData {
	rows: OverviewRows;
	facets: Facets;
	answers: AnswerIndex;
	/** The department whose page it is; missing on the pages of all departments. */
	department?: string;
}

/** How a page says its selection: that of one department need not say it. */
export function codecOf({ department }: Pick<OverviewData, 'department'>): typeof overviewCodec {
	return department === undefined
		? overviewCodec
		: within(overviewCodec, { department: [department] });
}

interface Options {
	data: OverviewData;
	/** Whether the engine has compiled the statements. */
	isWarm: () => boolean;
}

/** The overview, or one view of it, as its link selects it. To be called while a component is made. */
export function linkOverview({
	data,
	isWarm,
}: Options): LinkedPage<Selection, Facets, OverviewRows> {
	const { engine, file } = getSite();
	return new LinkedPage({
		codec: codecOf(data),
		known: data.facets,
		first: data.rows,
		ask: (selection) => loadOverview(engine, selection),
		shipped: { files: data.answers, folder: file('answers'), isWarm },
	});
}
