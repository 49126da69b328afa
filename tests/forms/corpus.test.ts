// The first corpus, compared with figures counted by hand in the printed document.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import { readForms } from '#lib/forms/read-forms.ts';
import type { Form, Funding } from '#lib/model/form.ts';
import { dataFolder } from '../documents/document-cases.ts';

const stem = 'minhang-justice-2023';
const bytes = readFileSync(join(dataFolder, stem, 'declaration.txt'));
const read = await readForms(bytes, { file: 'declaration.txt', stem });
const { forms } = read;
const indicators = forms.flatMap((form) => form.indicators);

const formAt = (sequence: number): Form | undefined => forms[sequence - 1];
const indicatorAt = (line: number) => indicators.find((indicator) => indicator.line === line);

function sumFen(field: keyof Funding, of: Form[] = forms): bigint {
	return of.reduce((sum, { funding }) => sum + toFen(funding[field] ?? 0), 0n);
}

function count(keys: (string | null)[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const key of keys) counts[String(key)] = (counts[String(key)] ?? 0) + 1;
	return counts;
}

test('22 forms, 281 indicators, nothing unread', () => {
	expect(read.encoding).toBe('utf-8');
	expect(forms).toHaveLength(22);
	expect(indicators).toHaveLength(281);
	expect([read.unread, read.problems]).toEqual([[], []]);
	expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
});

test('ids and lines, from the title to the last non-blank line', () => {
	const lines = ({ id, source }: Form) => [id, source.startLine, source.endLine];
	expect([1, 4, 5, 22].map((sequence) => lines(formAt(sequence) as Form))).toEqual([
		[`${stem}-01`, 3, 29],
		[`${stem}-04`, 90, 117],
		[`${stem}-05`, 119, 144],
		[`${stem}-22`, 576, 598],
	]);
	expect(forms.map(({ id }) => id)).toEqual(forms.map(({ id }) => id).toSorted());
	expect(forms.every(({ source }) => source.file === 'declaration.txt')).toBe(true);
});

test('the three sums are exact to the fen', () => {
	expect(sumFen('annualTotal')).toBe(24_348_504_00n);
	expect(sumFen('annualFiscal')).toBe(24_354_876_00n);
	expect(sumFen('total')).toBe(24_157_004_00n);
	expect(forms.filter(({ funding }) => funding.total === null)).toHaveLength(1);
});

test.each([
	['经常性项目', 15, 23_475_911_00n],
	['阶段性项目', 7, 872_593_00n],
])('%s: %d forms', (nature, number, fen) => {
	const those = forms.filter((form) => form.nature === nature);
	expect(those).toHaveLength(number);
	expect(sumFen('annualTotal', those)).toBe(fen);
});

test('form 8 has no amounts for the project, and the grant of form 20 exceeds its total', () => {
	expect(formAt(8)?.funding).toEqual({
		total: null,
		fiscal: null,
		otherTotal: null,
		annualTotal: 191500,
		annualFiscal: 191500,
		annualCarryover: 0,
		annualOther: 0,
	});
	expect(formAt(20)?.funding.annualTotal).toBe(70511);
	expect(formAt(20)?.funding.annualFiscal).toBe(86883);
});

test('every header field of every form is printed and read', () => {
	for (const form of forms) {
		expect(form).toMatchObject({
			fiscalYear: 2023,
			category: '特定目标类',
			department: '闵行区司法局(汇总)',
			unit: '上海市闵行区司法局',
			startDate: '2023-01-01',
			endDate: '2023-12-31',
		});
		expect(form.overallGoal, form.id).toMatch(/。$/);
		expect(form.annualGoal, form.id).toMatch(/。$/);
		expect(`${form.overallGoal}${form.annualGoal}`).not.toMatch(/[<>\t]/);
	}
	expect(formAt(12)?.projectName).toBe('闵行区人民法院先行调解（特 约调解）专项经费');
	expect(formAt(16)?.projectName).toBe('闵行区律师信息云管理平台 (2023运维)');
});

test('level 2 as repaired, and the kinds of targets', () => {
	expect(count(indicators.map(({ level2 }) => level2))).toEqual({
		数量指标: 67,
		质量指标: 52,
		时效指标: 51,
		成本指标: 2,
		社会效益指标: 60,
		可持续影响指标: 23,
		服务对象满意度指标: 26,
	});
	expect(count(indicators.map(({ target }) => target.kind))).toEqual({
		quantity: 156,
		qualitative: 87,
		schedule: 12,
		duration: 10,
		frequency: 10,
		composite: 5,
		null: 1,
	});
});

test('the only problem is the missing target of line 594', () => {
	const problems = forms.flatMap((form) => form.problems.map((problem) => [form.id, problem]));
	expect(problems).toEqual([
		[
			`${stem}-22`,
			{
				code: 'missing-target',
				message: '指标值为空',
				line: 594,
				column: 6,
				address: null,
				text: '系统安全检测及时性',
			},
		],
	]);
	expect(indicatorAt(594)).toMatchObject({ name: '系统安全检测及时性', targetText: null });
});

test('the example of the contract: form 05 and its line 137', () => {
	expect(formAt(5)).toMatchObject({
		id: `${stem}-05`,
		source: { file: 'declaration.txt', sheet: null, startLine: 119, endLine: 144 },
		projectName: '司法政府雇员经费',
		fiscalYear: 2023,
		nature: '经常性项目',
		funding: {
			total: 6498715,
			fiscal: 6498715,
			otherTotal: null,
			annualTotal: 6498715,
			annualFiscal: 6498715,
			annualCarryover: 0,
			annualOther: 0,
		},
		unread: [],
		problems: [],
	});
	expect(indicatorAt(137)).toEqual({
		line: 137,
		name: '薪酬核算发放准确性',
		targetText: '100%（按政策标准和考核结果）',
		level1: '产出指标',
		level2: '质量指标',
		level2Printed: '质量指标',
		repair: null,
		target: {
			kind: 'quantity',
			comparator: '=',
			implicit: true,
			value: 100,
			upperValue: null,
			unit: '%',
			basis: null,
			months: null,
			qualifier: '按政策标准和考核结果',
		},
		weight: null,
		places: {
			name: { line: 137, column: 4, address: null },
			target: { line: 137, column: 6, address: null },
		},
		reading: 'sure',
	});
});

test('five lines are repaired, each with its sentence, and no others', () => {
	const repaired = indicators.filter(({ level2, level2Printed }) => level2 !== level2Printed);
	expect(repaired.map(({ line, level2 }) => [line, level2])).toEqual([
		[138, '时效指标'],
		[139, '时效指标'],
		[140, '时效指标'],
		[357, '时效指标'],
		[359, '社会效益指标'],
	]);
	for (const { repair, name } of repaired) expect(repair).toContain(name);
	expect(indicators.filter(({ repair }) => repair !== null)).toEqual(repaired);
});

test('level2Printed is the nearest label on the row or above, the right one of two', () => {
	const label = /^(数量|质量|时效|成本|社会效益|可持续影响|服务对象满意度)指标$/;
	let last: string | undefined;
	const printed = bytes
		.toString('utf8')
		.split('\n')
		.map((line) => {
			const cells = line.split('\t').map((cell) => cell.replace(/\s/g, ''));
			return (last = cells.findLast((cell) => label.test(cell)) ?? last);
		});
	expect(indicators.map(({ level2Printed }) => level2Printed)).toEqual(
		indicators.map(({ line }) => printed[line - 1]),
	);
});
