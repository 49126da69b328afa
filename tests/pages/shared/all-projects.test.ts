import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { allProjects } from '#lib/pages/shared/projects/all-projects.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { handProject } from './hand-rows.ts';

const shown = [handProject('a-01'), handProject('a-02')];
const selection = () => ({
	...nothingSelected,
	nature: ['阶段性项目'],
	sort: { column: 'line', direction: 'asc' } as const,
});

/** An engine without any project that keeps what it is asked. */
function emptyEngine() {
	const asked: string[] = [];
	const engine: Engine = {
		query: async (sql) => {
			asked.push(sql);
			return [];
		},
	};
	return { engine, asked };
}

test('a page that has all selected projects asks for none', async () => {
	const { engine, asked } = emptyEngine();
	expect(await allProjects(engine, selection)(shown, 2)).toBe(shown);
	expect(await allProjects(engine, undefined)([], 0)).toEqual([]);
	expect(asked).toEqual([]);
});

test('a page that has some asks for all of its selection, the largest first', async () => {
	const { engine, asked } = emptyEngine();
	expect(await allProjects(engine, selection)(shown, 31)).toEqual([]);
	expect(asked).toHaveLength(1);
	expect(asked[0]).toContain(`IN ('阶段性项目')`);
	expect(asked[0]).toMatch(/ORDER BY \w+$/);
	expect(asked[0]).not.toContain('LIMIT');
});

test('without a selection it fails instead of leaving projects out', async () => {
	const { engine } = emptyEngine();
	await expect(allProjects(engine, undefined)(shown, 31)).rejects.toThrow('missing card context');
});
