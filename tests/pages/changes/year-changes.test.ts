// The changes of chosen departments, from rows made by hand.
import { expect, test } from 'vitest';
import type { ChangeRows, ChangedProject, KeptRow } from '#lib/pages/changes/changes-page.ts';
import { yearChanges } from '#lib/pages/changes/year-changes.ts';

const project = (
	formId: string,
	department: string | null,
	beforeFen: number | null,
	afterFen: number | null,
	more: Partial<KeptRow> = {},
): ChangedProject => ({
	...{ formId, name: formId, department, beforeFen, afterFen, isDoubtful: false },
	...more,
});
const suspected = (department: string, fen: number) => ({
	formId: `${department}${fen}`,
	name: null,
	department,
	fen,
});

const rows: ChangeRows = {
	year: 2026,
	before: 2025,
	kept: [
		project('raised', 'A', 100, 150, { goal: '同样的话', lowered: [] }),
		project('same', 'A', 70, 70),
		project('cut', 'B', 40, 30),
		project('from A to B', 'B', 200, 300, { departmentBefore: 'A', goal: '又是同样' }),
		project('half', null, null, 5),
	],
	added: [project('new', 'B', null, 50), project('new blank', 'B', null, null)],
	ended: [project('ended', 'A', 8, null)],
	suspected: [
		{ before: [suspected('A', 10)], after: [suspected('A', 20)] },
		{ before: [suspected('A', 3)], after: [suspected('B', 4)] },
	],
};
const ids = ({ rows }: { rows: ChangedProject[] }) => rows.map(({ formId }) => formId);
const steps = (chosen: string[]) =>
	Object.fromEntries(
		Object.entries(yearChanges(rows, chosen).bridge.steps)
			.filter(([, { count }]) => count > 0)
			.map(([step, { count, fen }]) => [step, [count, fen]]),
	);

test('of all departments nobody moves', () => {
	const all = yearChanges(rows);
	expect([all.bridge.beforeFen, all.bridge.afterFen]).toEqual([431, 629]);
	expect(steps([])).toEqual({
		ended: [1, -8],
		cut: [1, -10],
		raised: [2, 150],
		added: [2, 50],
		suspected: [2, 11],
		blank: [1, 5],
	});
	expect(ids(all.raised)).toEqual(['from A to B', 'raised']);
	expect(all.moved.count).toBe(0);
	expect([all.beforeForms, all.afterForms]).toEqual([
		{ count: 8, blank: 1 },
		{ count: 9, blank: 1 },
	]);
});

test('a department has the totals of its own forms in each year, and what moved stands apart', () => {
	const a = yearChanges(rows, ['A']);
	expect([a.bridge.beforeFen, a.bridge.afterFen]).toEqual([391, 240]);
	expect(steps(['A'])).toEqual({
		ended: [1, -8],
		raised: [1, 50],
		moved: [1, -200],
		suspected: [2, 7],
	});
	expect(a.moved.rows).toEqual([project('from A to B', 'B', 200, null, { departmentBefore: 'A' })]);
	expect(a.unchangedCount).toBe(1);
	expect([a.beforeForms.count, a.afterForms.count]).toEqual([6, 3]);

	const b = yearChanges(rows, ['B']);
	expect([b.bridge.beforeFen, b.bridge.afterFen]).toEqual([40, 384]);
	expect(b.moved.rows).toEqual([project('from A to B', 'B', null, 300, { departmentBefore: 'A' })]);
	expect(ids(b.added)).toEqual(['new', 'new blank']);
	// The later form made the promise.
	expect([ids(a.copied), ids(b.copied)]).toEqual([['raised'], ['from A to B']]);

	const both = yearChanges(rows, ['B', 'A']);
	expect(both.moved.count).toBe(0);
	expect(both.departments.map(({ department }) => department)).toEqual(['B', 'A']);
});

test('the steps lead from one total to the other, whichever departments are chosen', () => {
	for (const chosen of [[], ['A'], ['B'], [''], ['A', 'B'], ['A', ''], ['C']]) {
		const { beforeFen, afterFen, steps } = yearChanges(rows, chosen).bridge;
		const moves = Object.values(steps).reduce((sum, { fen }) => sum + fen, 0);
		expect([chosen, beforeFen + moves]).toEqual([chosen, afterFen]);
	}
	expect(yearChanges(rows, ['']).halfBlank.count).toBe(1);
	expect(yearChanges(rows, ['C']).afterForms).toEqual({ count: 0, blank: 0 });
});

test('a cut list knows how many there are', () => {
	const { added, raised } = yearChanges(rows, [], 1);
	expect([added.count, ids(added)]).toEqual([2, ['new']]);
	expect([raised.count, ids(raised)]).toEqual([2, ['from A to B']]);
});
