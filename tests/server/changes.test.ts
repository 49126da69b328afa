// The page of changes of a city, against what was made.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { departmentName } from '#lib/corpus/department-name.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import { toBridgeRows } from '#lib/pages/changes/total-bridge/total-bridge.ts';
import { yearChanges } from '#lib/pages/changes/year-changes.ts';
import { documentName, type MadeDocument } from '../bench/corpus/make-documents.ts';
import { makeCity } from '../bench/corpus/make-city.ts';

const years = [2023, 2025, 2026];
const city = makeCity({ departments: 3, years, projects: 8 }, 5);

let data = '';
beforeAll(() => (data = mkdtempSync(join(tmpdir(), 'changes-'))));
afterAll(() => {
	vi.resetModules();
	rmSync(data, { recursive: true });
});

async function load(documents: readonly MadeDocument[]) {
	const folder = mkdtempSync(join(data, 'city-'));
	for (const document of documents) {
		mkdirSync(join(folder, document.folder), { recursive: true });
		writeFileSync(join(folder, document.folder, documentName), document.bytes);
	}
	vi.stubEnv('DATA_DIR', folder);
	vi.resetModules();
	const { changedYears, loadChangeRows, loadChanges } =
		await import('#lib/server/years/changes.ts');
	const { loadCorpus } = await import('#lib/server/corpus.ts');
	const { sources } = await loadCorpus();
	const loaded = {
		years: await changedYears(),
		load: loadChanges,
		rowsOf: loadChangeRows,
		forms: (sources ?? []).flatMap((source) => source.forms),
	};
	vi.unstubAllEnvs();
	return loaded;
}

const idsOf = (rows: readonly { formId: string }[] = []) =>
	rows.map(({ formId }) => formId).toSorted();

test('each year beside the one before that has forms', async () => {
	const { years: changed, load: of } = await load(city.documents);
	expect(changed).toEqual([2026, 2025]);
	expect(await of(2023)).toBeUndefined();
	expect(await of(2024)).toBeUndefined();
	expect((await of())?.changes).toEqual((await of(2026))?.changes);
	for (const [i, year] of changed.entries()) {
		const page = await of(year);
		const changes = page?.changes ?? expect.fail();
		expect([changes.year, changes.before]).toEqual([year, [2025, 2023][i]]);
		const made = [...city.changes].filter(([id]) => id.startsWith(`${year}/`));
		const ofKind = (is: (change: (typeof made)[number][1]) => boolean) =>
			made.flatMap(([id, change]) => (is(change) ? id : [])).toSorted();
		const same = (amount: string) => ofKind((one) => one.kind === 'same' && one.amount === amount);
		expect(idsOf(changes.added.rows)).toEqual(ofKind(({ kind }) => kind === 'new'));
		expect(idsOf(changes.raised.rows)).toEqual(same('raised'));
		expect(idsOf(changes.cut.rows)).toEqual(same('cut'));
		expect(changes.unchangedCount).toBe(same('unchanged').length);
		expect(idsOf(changes.ended.rows)).toEqual(
			city.ended.filter((id) => id.startsWith(`${changes.before}/`)).toSorted(),
		);
		expect(idsOf(changes.suspected.rows.flatMap(({ after }) => after))).toEqual(
			ofKind(({ kind }) => kind === 'renamed'),
		);
		expect(idsOf(changes.copied.rows)).toEqual(
			ofKind(({ kind, copied }) => kind === 'same' && copied),
		);
		const { departments, bridge } = changes;
		const total = (of: 'beforeFen' | 'afterFen') =>
			departments.reduce((sum, one) => sum + one[of], 0);
		expect([total('beforeFen'), total('afterFen')]).toEqual([bridge.beforeFen, bridge.afterFen]);
		const rows = toBridgeRows(bridge);
		expect(rows.slice(1, -1).map(({ from }) => from)).toEqual(
			rows.slice(0, -2).map(({ to }) => to),
		);
		expect(rows.at(-2)?.to).toBe(rows.at(-1)?.to);
	}
}, 60_000);

test('chosen departments have what their own forms say, whichever they are', async () => {
	const { forms, rowsOf } = await load(city.documents);
	const rows = (await rowsOf(2026)) ?? expect.fail();
	const all = yearChanges(rows, [], Infinity);
	const own = new Map(forms.map((form) => [form.id, form]));
	const names = all.departments.map(({ department }) => department);
	expect(names).toHaveLength(3);
	for (let bits = 1; bits < 2 ** names.length; bits++) {
		const chosen = names.filter((_, i) => bits & (1 << i));
		const of = yearChanges(rows, chosen, Infinity);
		const isIn = ({ formId }: { formId: string }) =>
			chosen.includes(departmentName(own.get(formId)?.department ?? null) ?? '');
		for (const list of ['added', 'ended', 'raised', 'cut', 'copied', 'lowered'] as const)
			expect(idsOf(of[list].rows)).toEqual(idsOf(all[list].rows.filter(isIn)));
		const total = (year: number) =>
			forms
				.filter((form) => form.fiscalYear === year && isIn({ formId: form.id }))
				.reduce((sum, form) => sum + BigInt(toFen(form.funding.annualTotal ?? 0)), 0n);
		expect(BigInt(of.bridge.beforeFen)).toBe(total(2025));
		expect(BigInt(of.bridge.afterFen)).toBe(total(2026));
		expect(of.departments.map(({ department }) => department)).toEqual(chosen);
	}
}, 60_000);

test('a corpus of one year has nothing to compare', async () => {
	const { years: changed, load: of } = await load(city.documents.slice(0, 1));
	expect(changed).toEqual([]);
	expect(await of()).toEqual({ changes: null, years: [], undatedCount: 0 });
}, 60_000);
