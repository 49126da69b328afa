import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC, type Table } from 'apache-arrow';
import { afterAll, expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { tableNames, type Table as ColumnsOfTable, type Tables } from '#lib/corpus/schema.ts';
import { toArrow } from '#lib/corpus/to-arrow.ts';
import { toTables } from '#lib/corpus/to-tables.ts';
import { nodeEngine } from '#lib/server/duckdb-node.ts';
import { writeLargeArrow } from './large-arrow.ts';
import { makeDocuments } from './make-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-arrow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sources = [...makeDocuments(60, 3)].map(({ source }) => source);
/**
 * Each document is audited alone, so findings that compare documents are left out, and what is shared is
 * shared by the forms of one document.
 */
const whole: Tables = {
	...toTables(sources, []),
	finding: joined(sources.map((source) => toTables([source], auditForms(source.forms)).finding)),
};

function joined(parts: readonly ColumnsOfTable[]): ColumnsOfTable {
	const names = Object.keys(parts[0] ?? {});
	return Object.fromEntries(names.map((name) => [name, parts.flatMap((part) => part[name] ?? [])]));
}

writeLargeArrow(
	folder,
	sources.map((source) => toTables([source])),
);
const file = (name: string) => readFileSync(join(folder, `${name}.arrow`));

test.each(tableNames)('%s written part by part equals what toArrow writes at once', (name) => {
	const rows = (table: Table) => table.toArray().map((row) => row.toJSON() as unknown);
	const expected = tableFromIPC(toArrow(name, whole[name]));
	const written = tableFromIPC(file(name));
	expect(written.schema.fields.map(({ name }) => name)).toEqual(
		expected.schema.fields.map(({ name }) => name),
	);
	expect(rows(written)).toEqual(rows(expected));
	expect(written.batches.length).toBe(name === 'problem' ? 1 : sources.length);
});

test('DuckDB accepts the files', async () => {
	const tables = tableNames.map((name) => ({ name, bytes: new Uint8Array(file(name)) }));
	const engine = await nodeEngine(tables);
	const [row] = await engine.query(
		`SELECT CAST(count(*) AS INTEGER) AS forms, CAST(sum(annual_total_fen) AS DOUBLE) AS fen,
			(SELECT CAST(count(*) AS INTEGER) FROM indicator) AS indicators FROM form`,
	);
	const forms = sources.flatMap(({ forms }) => forms);
	const fen = forms.reduce((sum, { funding }) => sum + (funding.annualTotal ?? 0) * 100, 0);
	const indicators = forms.reduce((count, { indicators }) => count + indicators.length, 0);
	expect(row).toEqual({ forms: 60, fen: Math.round(fen), indicators });
}, 60_000);
