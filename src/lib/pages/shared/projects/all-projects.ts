import { getCards } from '#lib/charts/card/card-context.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { getSite } from '#lib/frame/site-context.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { loadAllProjects, type ProjectRow } from './projects.ts';

/** Every selected project, the largest first: `shown` if these are all `count`. */
export type AllProjects = (
	shown: readonly ProjectRow[],
	count: number,
) => Promise<readonly ProjectRow[]>;

/** Asks the engine only for projects that the page does not have. */
export function allProjects(engine: Engine, selection: (() => Selection) | undefined): AllProjects {
	return async (shown, count) => {
		if (shown.length >= count) return shown;
		if (!selection) throw new Error('missing card context: the page lends no selection');
		return loadAllProjects(engine, { ...selection(), sort: null });
	};
}

/** To be called while a card is created: it shows the largest projects, its sheet holds all. */
export function getAllProjects(): AllProjects {
	return allProjects(getSite().engine, getCards()?.selection);
}
