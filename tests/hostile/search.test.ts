// Whatever is typed into a search box finds what holds it, and breaks no statement.
import { beforeAll, expect, test } from 'vitest';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { isFound } from '#lib/corpus/search-form.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { overIndicators } from '#lib/selection/indicator-predicate.ts';
import { allIndicators } from '#lib/selection/indicator-selection.ts';
import { toSearch } from '#lib/selection/keys/text.ts';
import { overSelection } from '#lib/selection/predicate.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { engineOf } from '../corpus/engine-of.ts';
import { hostileSources } from './hostile-corpus.ts';
import { hostileNames, hostileTexts } from './hostile-texts.ts';

let sources: Source[];
let engine: Engine;
beforeAll(async () => {
	sources = await hostileSources();
	engine = await engineOf(sources);
}, 60_000);

const ids = async (sql: string) =>
	(await engine.query<{ id: string }>(sql)).map(({ id }) => id).toSorted();

test.each(hostileNames)('%s', async (name) => {
	const search = toSearch(hostileTexts[name]);
	const forms = sources.flatMap((source) => source.forms);
	const holds = (...texts: (string | null)[]) => texts.some((text) => isFound(text ?? '', search));
	const own = forms[hostileNames.indexOf(name)]?.id;

	const named = forms.filter(({ projectName }) => holds(projectName)).map(({ id }) => id);
	// What is read as unreadable cannot be typed.
	if (!hostileTexts[name].includes('\u202e')) expect(named).toContain(own);
	const byName = overSelection('SELECT form_id AS id FROM selected_project', {
		...nothingSelected,
		search,
	});
	expect(await ids(byName)).toEqual(named.toSorted());

	const goals = forms.filter(({ annualGoal }) => holds(annualGoal)).map(({ id }) => id);
	const chosen = { ...allIndicators, search };
	const byGoal = overIndicators('SELECT form_id AS id FROM selected_goal', chosen);
	expect(await ids(byGoal)).toEqual(goals.toSorted());
	const rows = forms.flatMap(({ id, indicators }) =>
		indicators.filter(({ name, targetText }) => holds(name, targetText)).map(() => id),
	);
	const byRow = overIndicators('SELECT form_id AS id FROM selected_indicator', chosen);
	expect(await ids(byRow)).toEqual(rows.toSorted());
});
