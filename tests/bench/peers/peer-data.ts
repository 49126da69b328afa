import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC, type Table } from 'apache-arrow';
import type { CellValue, ColumnType } from '#lib/corpus/schema.ts';
import { columnWriter } from '../corpus/column-writer.ts';
import { readTable, type BenchCorpus } from '../corpus/corpus.ts';
import { toStream } from '../corpus/to-stream.ts';
import type { Coded, FloorCorpus } from './floor/corpus.ts';

type Columns = Record<string, CellValue[]>;

/** The corpus for a peer: numbered forms, amounts in yuan, named targets in percent. */
interface PeerTables {
	form: Columns;
	indicator: Columns;
}

/** corpus.json: one array per column, only what the views read. */
export async function writeFloorData(corpus: BenchCorpus, folder: string): Promise<void> {
	const { form, indicator } = await peerTables(corpus);
	const level2 = toCoded(indicator['level2']);
	const level1: string[] = [];
	level2.codes.forEach((code, i) => (level1[code] = String(indicator['level1']?.[i] ?? '')));
	const ofForm = new Array<number>(form['id']?.length ?? 0).fill(0);
	for (const id of indicator['form_id'] as number[]) ofForm[id] = (ofForm[id] ?? 0) + 1;
	const data: FloorCorpus = {
		forms: {
			project_name: form['project_name'] as string[],
			nature: toCoded(form['nature']),
			category: toCoded(form['category']),
			department: toCoded(form['department']),
			fiscal_year: form['fiscal_year'] as number[],
			total: form['total'] as number[],
			annual_total: form['annual_total'] as number[],
			annual_fiscal: form['annual_fiscal'] as number[],
			indicators: ofForm,
		},
		indicators: {
			level2,
			level1,
			percent: (indicator['value'] ?? []).map((value, i) =>
				indicator['kind']?.[i] === 'percent' ? Number(value) : null,
			),
		},
	};
	writeFileSync(join(folder, 'corpus.json'), JSON.stringify(data));
}

const duckdbTypes: Record<keyof PeerTables, Record<string, ColumnType>> = {
	form: {
		id: 'integer',
		project_name: 'prose',
		nature: 'text',
		category: 'text',
		department: 'text',
		unit: 'text',
		fiscal_year: 'integer',
		start_date: 'date',
		end_date: 'date',
		total: 'number',
		annual_total: 'number',
		annual_fiscal: 'number',
		carryover: 'number',
		other: 'number',
	},
	indicator: {
		form_id: 'integer',
		level1: 'text',
		level2: 'text',
		name: 'text',
		target_text: 'text',
		kind: 'text',
		comparator: 'text',
		value: 'number',
		unit: 'text',
	},
};

/** form.arrow and indicator.arrow with the smallest dictionaries. */
export async function writeDuckdbData(corpus: BenchCorpus, folder: string): Promise<void> {
	const tables = await peerTables(corpus);
	for (const name of ['form', 'indicator'] as const) {
		const writers = Object.entries(duckdbTypes[name]).map(([column, type], i) => {
			const writer = columnWriter({ type }, i);
			writer.add(tables[name][column] ?? []);
			return { name: column, writer };
		});
		writeFileSync(join(folder, `${name}.arrow`), toStream(writers));
	}
}

async function peerTables(corpus: BenchCorpus): Promise<PeerTables> {
	const form = tableFromIPC(await readTable(corpus, 'form'));
	const indicator = tableFromIPC(await readTable(corpus, 'indicator'));
	const numbers = new Map(valuesOf(form, 'form_id').map((id, number) => [id, number]));
	const kinds = valuesOf(indicator, 'kind');
	const units = valuesOf(indicator, 'unit');
	const uppers = valuesOf(indicator, 'upper_value');
	const bases = valuesOf(indicator, 'basis');
	const isPercent = (kind: CellValue, i: number) =>
		kind === 'quantity' && units[i] === '%' && uppers[i] === null && bases[i] === null;
	return {
		form: {
			...copied(form, ['project_name', 'nature', 'category', 'department', 'unit', 'fiscal_year']),
			id: Array.from(numbers.values()),
			start_date: datesOf(form, 'start_date'),
			end_date: datesOf(form, 'end_date'),
			total: yuanOf(form, 'total_fen'),
			annual_total: yuanOf(form, 'annual_total_fen'),
			annual_fiscal: yuanOf(form, 'annual_fiscal_fen'),
			carryover: yuanOf(form, 'annual_carryover_fen'),
			other: yuanOf(form, 'annual_other_fen'),
		},
		indicator: {
			...copied(indicator, ['level1', 'level2', 'name', 'target_text', 'comparator', 'value']),
			form_id: valuesOf(indicator, 'form_id').map((id) => numbers.get(id) ?? null),
			kind: kinds.map((kind, i) => (isPercent(kind, i) ? 'percent' : kind)),
			unit: units,
		},
	};
}

function copied(table: Table, names: readonly string[]): Columns {
	return Object.fromEntries(names.map((name) => [name, valuesOf(table, name)]));
}

function valuesOf(table: Table, name: string): CellValue[] {
	const column = table.getChild(name);
	if (!column) throw new Error(`missing column: ${name}`);
	return Array.from(column.memoize() as Iterable<CellValue>);
}

function yuanOf(table: Table, name: string): CellValue[] {
	return valuesOf(table, name).map((fen) => (fen === null ? null : Number(fen) / 100));
}

function datesOf(table: Table, name: string): CellValue[] {
	const isoText = (value: CellValue) => new Date(Number(value)).toISOString().slice(0, 10);
	return valuesOf(table, name).map((value) => (value === null ? null : isoText(value)));
}

function toCoded(values: readonly CellValue[] = []): Coded {
	const codes = new Map<string, number>();
	const coded = values.map((value) => {
		const text = String(value ?? '');
		const code = codes.get(text) ?? codes.size;
		codes.set(text, code);
		return code;
	});
	return { texts: [...codes.keys()], codes: coded };
}
