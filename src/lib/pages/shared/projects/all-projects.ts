import { getCards } from '#lib/charts/card/card-context.ts';
import { getSite } from '#lib/frame/site-context.ts';
import { loadAllProjects, type ProjectRow } from './projects.ts';

/** Every selected project, the largest first; `shown` if these are all of `count`. */
export type AllProjects = (
	shown: readonly ProjectRow[],
	count: number,
) => readonly ProjectRow[] | Promise<readonly ProjectRow[]>;

/** To be called while a card is created. A card shows the largest projects, its sheet holds all. */
export function getAllProjects(): AllProjects {
	const { engine } = getSite();
	const cards = getCards();
	return (shown, count) => {
		if (shown.length >= count) return shown;
		if (!cards) throw new Error('missing card context: the page lends no selection');
		return loadAllProjects(engine, { ...cards.selection(), sort: null });
	};
}
