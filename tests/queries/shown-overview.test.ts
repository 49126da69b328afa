import { expect, test } from 'vitest';
import type { OverviewRows } from '#lib/queries/overview.ts';
import { ShownOverview } from '#lib/queries/shown-overview.svelte.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';

const ofNature = (nature: string): Selection => ({ ...nothingSelected, nature: [nature] });

/** An overview whose questions are answered by hand. */
function askedByHand() {
	const asked: string[] = [];
	const waiting: { resolve: (rows: OverviewRows) => void; reject: (error: Error) => void }[] = [];
	const overview = new ShownOverview(({ nature }) => {
		asked.push(nature.join());
		return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
	});
	return { overview, asked, waiting };
}

test('what may be chosen next is asked one at a time and changes nothing on the screen', async () => {
	const { overview, asked, waiting } = askedByHand();
	const first = overview.prepare(ofNature('A'));
	await overview.prepare(ofNature('B'));
	expect(asked).toEqual(['A']);
	waiting[0]?.resolve({} as OverviewRows);
	await first;
	void overview.prepare(ofNature('B'));
	expect(asked).toEqual(['A', 'B']);
	expect([overview.rows, overview.busy, overview.chosen]).toEqual([
		undefined,
		false,
		nothingSelected,
	]);
});

test('a question asked ahead that fails says nothing; chosen, it is asked again and says why', async () => {
	const { overview, asked, waiting } = askedByHand();
	const ahead = overview.prepare(ofNature('A'));
	waiting[0]?.reject(new Error('no connection'));
	await ahead;
	expect(overview.failure).toBeNull();
	const shown = overview.show(ofNature('A'));
	waiting[1]?.reject(new Error('still no connection'));
	await shown;
	expect(asked).toEqual(['A', 'A']);
	expect(overview.failure).toBe('still no connection');
});
