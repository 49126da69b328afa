import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mergeOpinions } from '#lib/desk/merge-opinions.ts';
import { OpinionStore, type Overwritten } from '#lib/desk/opinion-store.ts';
import { idOf, newFindingOpinion, newOwnOpinion, type Opinion } from '#lib/desk/opinion.ts';
import { generatedOpinions } from './generated-opinions.ts';

const said = { rule: 'V-01', lines: [3], message: '疑似为空' };
const blank = newFindingOpinion({ formId: 'a-01', key: 'finding-1' }, said);
const open: OpinionStore[] = [];
let overwritten: Overwritten[] = [];

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	overwritten = [];
});
afterEach(() => {
	for (const store of open.splice(0)) store.close();
	vi.unstubAllGlobals();
});

async function openStore(formId: string | null = null): Promise<OpinionStore> {
	const store = new OpinionStore(formId, {
		onchange: () => undefined,
		onoverwritten: (what) => overwritten.push(what),
	});
	open.push(store);
	await store.open();
	return store;
}

const sorted = (opinions: readonly Opinion[]) =>
	opinions.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

test('what is decided is there at once, and after the window was closed', async () => {
	const store = await openStore();
	store.change(blank, { verdict: 'adopted' });
	store.change(blank, { remark: '请补充' });
	expect(store.get(blank)).toMatchObject({ verdict: 'adopted', remark: '请补充', said });
	await store.written;
	expect(store.refused).toBeNull();
	const again = await openStore();
	expect(again.all).toEqual(store.all);
	expect(again.get(blank)?.at).toBeGreaterThan(0);
});

test('a store of one form knows that form alone', async () => {
	const all = await openStore();
	for (const formId of ['a', 'a-01', 'a-011', 'b'])
		all.change({ ...blank, formId }, { remark: formId });
	await all.written;
	const one = await openStore('a-01');
	expect(one.all.map(({ formId }) => formId)).toEqual(['a-01']);
});

test('two windows change different fields: both stay, though neither has heard of the other', async () => {
	const [one, other] = [await openStore(), await openStore()];
	one.change(blank, { verdict: 'adopted' });
	await one.written;
	other.change(blank, { remark: '请补充' });
	await other.written;
	expect(other.get(blank)).toMatchObject({ verdict: 'adopted', remark: '请补充' });
	expect(overwritten).toEqual([]);
});

test('two windows write the same field: the later counts, and what it replaced is told', async () => {
	const [one, other] = [await openStore(), await openStore()];
	one.change(blank, { remark: '先写的' });
	await one.written;
	other.change(blank, { remark: '后写的' });
	await other.written;
	expect((await openStore()).get(blank)).toMatchObject({ remark: '后写的' });
	expect(overwritten.map(({ fields }) => fields)).toEqual([[{ name: 'remark', value: '先写的' }]]);
});

test('a window hears what another has written', async () => {
	const [one, other] = [await openStore(), await openStore()];
	one.change(blank, { verdict: 'corrected' });
	await expect.poll(() => other.get(blank)).toMatchObject({ verdict: 'corrected' });
	await one.deleteAll();
	await expect.poll(() => other.all).toEqual([]);
});

test('a file adds to what is kept as a merge does', async () => {
	await fc.assert(
		fc.asyncProperty(generatedOpinions, generatedOpinions, async (a, b) => {
			vi.stubGlobal('indexedDB', new IDBFactory());
			const [mine, theirs] = [mergeOpinions(a, []), mergeOpinions(b, [])];
			const store = await openStore();
			await store.add(mine);
			const { newCount } = await store.add(theirs);
			expect(newCount).toBe(store.all.length - mine.length);
			expect(sorted(store.all)).toEqual(sorted(mergeOpinions(a, b)));
			expect(sorted((await openStore()).all)).toEqual(sorted(store.all));
		}),
		{ numRuns: 25 },
	);
});

test('a change is newer than what came from a computer whose clock is ahead', async () => {
	const store = await openStore();
	const ahead = Date.now() + 3_600_000;
	await store.add([{ ...blank, at: ahead, remark: '来自文件' }]);
	store.change(blank, { remark: '后改' });
	await store.written;
	expect(store.get(blank)).toMatchObject({ at: ahead + 1, remark: '后改' });
});

test('where the browser refuses, opinions live as long as the window, and it is said', async () => {
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new DOMException('denied', 'SecurityError');
		},
	});
	const store = await openStore();
	expect(store.refused).toContain('SecurityError');
	store.change(blank, { verdict: 'adopted' });
	await store.add([{ ...newOwnOpinion('a-01', 1), at: 1, text: '另有意见' }]);
	expect(store.all).toHaveLength(2);
	expect(await store.deleteAll()).toBe(true);
	expect(store.all).toEqual([]);
	// What a file says of other forms is nowhere else.
	const ofOne = await openStore('a-01');
	await ofOne.add([{ ...blank, formId: 'b-01', remark: '另一张表' }]);
	expect(ofOne.all.map(({ formId }) => formId)).toEqual(['b-01']);
});

test('what the browser would not delete is not said to be deleted', async () => {
	const store = await openStore();
	store.change(blank, { verdict: 'adopted' });
	await store.written;
	vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
		throw new DOMException('no', 'UnknownError');
	});
	expect(await store.deleteAll()).toBe(false);
	vi.restoreAllMocks();
	expect([store.all.length, store.refused]).toEqual([1, 'UnknownError: no']);
	expect((await openStore()).all).toHaveLength(1);
});

test('a page that is left before the storage answers keeps no connection open', async () => {
	const store = new OpinionStore(null, {
		onchange: () => undefined,
		onoverwritten: () => undefined,
	});
	const opened = store.open();
	store.close();
	await opened;
	const gone = indexedDB.deleteDatabase('jixiao-lens:opinions');
	await new Promise((resolve, reject) => {
		gone.onsuccess = resolve;
		gone.onblocked = reject;
	});
	expect(gone.result).toBeUndefined();
});

test('where there is no storage at all it is the same', async () => {
	vi.stubGlobal('indexedDB', undefined);
	const store = await openStore();
	expect(store.refused).not.toBeNull();
	store.change(blank, { verdict: 'adopted' });
	expect(store.get(blank)).toMatchObject({ verdict: 'adopted' });
});

test('what only a newer version can read is counted and left alone', async () => {
	const store = await openStore();
	store.change(blank, { verdict: 'adopted' });
	await store.written;
	const database = await openDB('jixiao-lens:opinions', 1);
	await database.put('opinion', { formId: 'a-01', key: 'x', kind: 'drawing' });
	const again = await openStore();
	expect([again.all.length, again.unreadableCount]).toEqual([1, 1]);
	again.change(blank, { remark: '请补充' });
	await again.written;
	expect(await database.count('opinion')).toBe(2);
	database.close();
});
