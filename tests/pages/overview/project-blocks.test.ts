import { expect, test, vi } from 'vitest';
import { BlockList, scrollLimit } from '#lib/lists/block-list.svelte.ts';
import { sortProjects, type ProjectRow } from '#lib/pages/shared/projects/projects.ts';
import { nothingSelected, type Selection } from '#lib/selection/selection.ts';
import { projectBlocks } from '#lib/pages/overview/project-table/project-blocks.ts';
import { handProject } from '../shared/hand-rows.ts';

const byName: Selection = {
	...nothingSelected,
	sort: { column: 'project_name', direction: 'desc' },
};
const projects = Array.from({ length: 130 }, (_, i) =>
	handProject(`form-${i}`, { project_name: `项目${i}` }),
);
const first = projects.slice(0, 30);

function listOf(count: number, selection = nothingSelected, rows: readonly ProjectRow[] = first) {
	const load = vi.fn(async (_selection: Selection, from: number): Promise<readonly ProjectRow[]> =>
		projects.slice(from, from + 30),
	);
	return { load, list: new BlockList(projectBlocks({ first: rows, count, selection, load })) };
}

test.each([
	[0, 1],
	[1, 1],
	[30, 1],
	[61, 3],
	[130, 5],
	[scrollLimit + 1, Math.ceil(scrollLimit / 30)],
	[250_000, Math.ceil(scrollLimit / 30)],
])('%d projects: %d blocks', (count, blocks) => {
	expect(listOf(count).list.blockCount).toBe(blocks);
});

test.each([0, 3, 30])(
	'%d projects are all there, in the chosen order, and nothing is asked',
	async (count) => {
		const rows = projects.slice(0, count);
		const { list, load } = listOf(count, byName, rows);
		expect(list.block(0)).toEqual(sortProjects(rows, byName.sort));
		if (count === 3)
			expect(list.block(0)?.map(({ form_id }) => form_id)).toEqual(['form-2', 'form-1', 'form-0']);
		await list.need(0);
		expect(load).not.toHaveBeenCalled();
	},
);

test('of many, those that came with the page stand first; the next come when they are needed', async () => {
	const { list, load } = listOf(130);
	expect(list.block(0)).toBe(first);
	expect(list.block(4)).toBeUndefined();
	await Promise.all([list.need(4), list.need(4)]);
	await list.need(4);
	expect(list.block(4)?.map(({ form_id }) => form_id)).toEqual(
		projects.slice(120).map(({ form_id }) => form_id),
	);
	expect([list.block(0), list.block(1)]).toEqual([first, undefined]);
	expect(load.mock.calls).toEqual([[nothingSelected, 120]]);
});

test('of many in another order, the first are asked for too, in that order', async () => {
	const { list, load } = listOf(130, byName);
	expect(list.block(0)).toBeUndefined();
	await list.need(0);
	expect(list.block(0)).toHaveLength(30);
	expect(load.mock.calls).toEqual([[byName, 0]]);
});

test('blocks may come in any order', async () => {
	const { list, load } = listOf(130, byName);
	let release: () => void = () => undefined;
	load.mockImplementationOnce(async () => {
		await new Promise<void>((resolve) => (release = resolve));
		return first;
	});
	const slow = list.need(0);
	await list.need(1);
	expect([list.block(0), list.block(1)?.length]).toEqual([undefined, 30]);
	release();
	await slow;
	expect([list.block(0), list.block(1)?.length]).toEqual([first, 30]);
});

test('a block that cannot be had says why, and is asked for again', async () => {
	const { list, load } = listOf(130);
	load.mockRejectedValueOnce(new Error('engine stopped'));
	await list.need(1);
	expect([list.failure, list.block(1)]).toEqual(['engine stopped', undefined]);
	await list.need(1);
	expect([list.failure, list.block(1)?.length]).toEqual([null, 30]);
	expect(load).toHaveBeenCalledTimes(2);
});
