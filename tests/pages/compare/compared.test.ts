// The compared projects of the shipped corpus, against the forms' JSON.
import { beforeAll, expect, test } from 'vitest';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import type { Form } from '#lib/model/form.ts';
import { loadCompared, type ComparedProject } from '#lib/pages/compare/compared.ts';
import { readData } from '#lib/server/read-data.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { dataFolder } from '../../documents/document-cases.ts';

const sources = await buildCorpus(await readData(dataFolder));
const forms = sources.flatMap((source) => source.forms);
const ids = forms.map(({ id }) => id);

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 60_000);

const fen = (yuan: number | null) => (yuan === null ? null : Math.round(yuan * 100));

function reckon(form: Form): ComparedProject {
	const { funding } = form;
	return {
		form_id: form.id,
		reading: form.reading,
		project_name: form.projectName,
		fiscal_year: form.fiscalYear,
		nature: form.nature,
		category: form.category,
		department: form.department,
		unit: form.unit,
		start_date: form.startDate,
		end_date: form.endDate,
		total_fen: fen(funding.total),
		fiscal_fen: fen(funding.fiscal),
		other_total_fen: fen(funding.otherTotal),
		annual_total_fen: fen(funding.annualTotal),
		annual_fiscal_fen: fen(funding.annualFiscal),
		annual_carryover_fen: fen(funding.annualCarryover),
		annual_other_fen: fen(funding.annualOther),
		indicators: form.indicators.map(({ line, reading, level2, name, targetText, target }) => ({
			line,
			reading,
			level2,
			name,
			targetText,
			target,
		})),
	};
}

test.each(ids.map((id, i) => [id, ids[(i + 1) % ids.length] ?? '']))(
	'%s beside %s: every amount, text and target of the forms’ JSON, in this order',
	async (...pair) => {
		const expected = pair.map((id) => reckon(forms.find((form) => form.id === id) as Form));
		expect(expected[0]?.indicators.length).toBeGreaterThan(0);
		expect(await loadCompared(engine, pair)).toEqual(expected);
	},
);

test('an unknown identifier is left out, one that SQL would read otherwise too', async () => {
	const [id = ''] = ids;
	const asked = ['no-such-form', id, `' OR 1=1 --`];
	expect((await loadCompared(engine, asked)).map(({ form_id }) => form_id)).toEqual([id]);
	expect(await loadCompared(engine, [])).toEqual([]);
});

test('more than four are refused', async () => {
	await expect(loadCompared(engine, ids.slice(0, 5))).rejects.toThrow('too many projects: 5');
});
