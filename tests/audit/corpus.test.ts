// The first corpus, against what was read in its printed text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';

let forms: Form[];
let findings: Finding[];
let printed: string[];
beforeAll(async () => {
	const bytes = readFileSync(join('data', 'minhang-justice-2023', 'declaration.txt'));
	printed = bytes.toString('utf8').split('\n');
	({ forms } = await readForms(bytes, {
		file: 'declaration.txt',
		stem: 'minhang-justice-2023',
		firstSequence: 1,
	}));
	findings = auditForms(forms);
});

const of = (rule: string) => findings.filter((finding) => finding.rule === rule);
const formsOf = (rule: string) => of(rule).map(({ formId }) => Number(formId.slice(-2)));
const linesOf = (rule: string) => of(rule).flatMap(({ lines }) => lines);

test('what is 高 is what can be computed, and no more', () => {
	const high = findings.filter(({ level }) => level === '高');
	expect(high.map(({ rule, formId, lines }) => [rule, Number(formId.slice(-2)), lines])).toEqual([
		// Both totals of the project are blank.
		['F-01', 8, [209, 210]],
		// 4项办公家具 in the goal, 20项 as the target.
		['G-01', 15, [405, 407]],
		// A number of faults with 健全.
		['V-02', 18, [488]],
		// 130,000 against 120,000, and 70,511 against 86,883: they nearly cancel.
		['F-03', 19, [497, 498]],
		['V-02', 19, [504]],
		['F-03', 20, [529, 530]],
		['V-01', 22, [594]],
	]);
	expect(of('F-03').map(({ message }) => message)).toEqual([
		expect.stringContaining('比总额少 10,000.00 元'),
		expect.stringContaining('比总额多 16,372.00 元'),
	]);
	expect(of('F-01')[0]?.suggestion).toContain('191,500.00');
	expect(of('V-02').find(({ line }) => line === 488)?.suggestion).toContain('=0起');
});

test('what rests on wording stands on the lines that a reader finds', () => {
	expect(formsOf('F-06')).toEqual([3]);
	expect(formsOf('I-02')).toEqual([15, 16, 17, 18, 20, 21, 22]);
	expect(of('I-05')).toHaveLength(22);
	expect(formsOf('S-04')).toEqual([7, 16, 22]);
	expect(formsOf('T-01')).toEqual([3, 4, 7, 9, 10, 11, 14, 15, 16, 17, 18]);
	expect(formsOf('T-03')).toEqual([2, 4]);
	expect(formsOf('T-06')).toEqual([6, 11, 13, 14]);
	expect(linesOf('M-02')).toEqual([29, 117, 144, 202, 259, 285, 310, 362]);
	expect(linesOf('M-03')).toEqual([116, 335]);
	expect(linesOf('V-10')).toEqual([226, 228, 229, 378]);
	expect(linesOf('V-06')).toEqual([51, 81, 83, 137, 217, 223, 279, 329, 331, 356, 385]);
	expect(linesOf('S-07')).toEqual([136, 140, 226, 228, 430, 434, 563, 568]);
	expect(formsOf('G-02')).toEqual([1, 3, 4, 5, 7, 8, 10, 11, 13, 15, 17, 18]);
	expect(of('G-02').find(({ line }) => line === 405)?.message).toContain('12项办公设备');
	expect(formsOf('G-04')).toEqual([16, 17, 18]);
});

test('one of 22 forms has a valid cost indicator', () => {
	const without = new Set(formsOf('S-02'));
	expect(forms.map((_, i) => i + 1).filter((n) => !without.has(n))).toEqual([4]);
});

test('an implied unit cost shows its reckoning', () => {
	expect(of('C-01').map(({ message, lines }) => [message.slice(0, 40), lines])).toEqual([
		[expect.stringContaining('3,781,000.00 元 ÷ 4240 件 = 891.75 元'), [95, 102, 111]],
	]);
});

test('prose that three projects share is one finding with its places', () => {
	const shared = of('I-07').filter(({ line }) => line === 131);
	expect(shared.map(({ others }) => others)).toEqual([
		[
			{ formId: 'minhang-justice-2023-10', line: 273 },
			{ formId: 'minhang-justice-2023-13', line: 350 },
		],
	]);
});

test('every line of a finding is in its form and prints something', () => {
	for (const { formId, lines, line } of findings) {
		const source = forms.find(({ id }) => id === formId)?.source;
		expect(line).toBe(lines[0] ?? null);
		for (const at of lines) {
			expect(at).toBeGreaterThanOrEqual(source?.startLine ?? Infinity);
			expect(at).toBeLessThanOrEqual(source?.endLine ?? 0);
			expect(printed[at - 1]?.trim()).not.toBe('');
		}
	}
});

test('no rule reports a cell twice', () => {
	const places = findings.flatMap(({ rule, formId, lines, message }) =>
		lines.map((line) => `${rule} ${formId} ${line} ${message}`),
	);
	expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});
