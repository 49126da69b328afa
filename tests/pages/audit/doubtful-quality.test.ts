// The quality of forms that are in doubt: the rules say nothing about them, so no fraction may.
import { expect, test } from 'vitest';
import { loadAuditQuality } from '#lib/pages/audit/audit-quality/audit-quality.ts';
import type { Doubt } from '#lib/model/form.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';

const doubt: Doubt = {
	...{ code: 'unread', message: '未归入任何栏目', line: 7, column: 2, address: null, text: '？' },
	...{ part: 'indicators', fields: [], indicators: [] },
};
const cell = { line: 5, column: 2, address: null };
const form = (id: string, isDoubtful: boolean) =>
	handForm({
		id,
		projectName: id,
		funding: { total: 10, annualTotal: 12, annualFiscal: 10 },
		blanks: { annualCarryover: cell, annualOther: cell },
		indicators: [handIndicator({ level1: '产出指标', level2: '数量指标', name: '数量' })],
		...(isDoubtful ? { reading: 'doubtful', doubts: [doubt] } : {}),
	});
const forms = [form('hand-01', false), form('hand-02', true), form('hand-03', true)];

test('fractions leave doubtful forms out, sums hold them and name them as doubtful', async () => {
	const engine = await engineOf([handSource(forms)]);
	const quality = await loadAuditQuality(engine);
	expect(quality).toMatchObject({
		doubtful_count: 2,
		cost: { count: 0, of: 1 },
		outputs: { count: 0, of: 1 },
		sums: { count: 0, of: 1 },
		blanks: { of: 1 },
		measurable: { of: 1 },
		money: { annual_fen: 3_600, parts_fen: 3_000, parts_count: 3 },
	});
	const marks = quality.money.parts.map(({ form_id, doubt_count }) => [form_id, doubt_count]);
	expect(marks).toEqual([
		['hand-01', 0],
		['hand-02', 1],
		['hand-03', 1],
	]);
}, 60_000);
