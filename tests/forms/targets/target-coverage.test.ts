import { expect, test } from 'vitest';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { formatTargetCoverage, toTargetCoverage } from '#lib/forms/targets/target-coverage.ts';
import type { Form, Indicator } from '#lib/model/form.ts';

function formOf(id: string, texts: (string | null)[]): Form {
	const indicators = texts.map((targetText, i) => ({
		targetText,
		target: parseTarget(targetText),
		places: {
			name: null,
			target: { line: i + 1, column: 6, address: i === 0 ? null : `F${i + 1}` },
		},
	}));
	return { id, indicators: indicators as Indicator[] } as Form;
}

const forms = [
	formOf('shelves-01', ['≥95%', '稳定', null, '1:20', '10-15%']),
	formOf('shelves-02', ['每月', '第一\n名']),
];

test('each indicator is counted once: as blank, under its kind or as not understood', () => {
	const coverage = toTargetCoverage(forms);
	const { indicators, blank, texts, kinds, unknown } = coverage;
	expect([indicators, blank, texts]).toEqual([7, 1, 6]);
	expect(kinds).toMatchObject({ quantity: 2, qualitative: 1, frequency: 1, schedule: 0 });
	expect(coverage.comparators).toMatchObject({ '>=': 1, '..': 1, '=': 1, '<': 0 });
	expect(unknown[0]).toEqual({
		formId: 'shelves-01',
		position: { line: 4, column: 6, address: 'F4' },
		text: '1:20',
	});
});

test('the report has numerators, denominators and the positions of what was not understood', () => {
	expect(formatTargetCoverage(toTargetCoverage(forms)).split('\n')).toEqual([
		'指标 7 条，印有指标值 6 条，空白 1 条',
		'',
		'按类型：',
		'  数量 2/6（33.3%）',
		'  时长 0/6（0.0%）',
		'  频次 1/6（16.7%）',
		'  时间安排 0/6（0.0%）',
		'  定性描述 1/6（16.7%）',
		'  多项要求 0/6（0.0%）',
		'  未能读懂 2/6（33.3%）',
		'',
		'按比较方式（共 3 条）：',
		'  ＝ 1/3（33.3%）',
		'  ≥ 1/3（33.3%）',
		'  ≤ 0/3（0.0%）',
		'  ＞ 0/3（0.0%）',
		'  ＜ 0/3（0.0%）',
		'  约 0/3（0.0%）',
		'  区间 1/3（33.3%）',
		'',
		'未能读懂的指标值：',
		'  shelves-01 第 4 行第 6 列（F4）：“1:20”',
		'  shelves-02 第 2 行第 6 列（F2）：“第一⏎名”',
	]);
});

test('what stands nowhere is said to', () => {
	const [form] = [formOf('a', ['1:20'])];
	const indicators = form.indicators.map((one) => ({
		...one,
		places: { name: null, target: null },
	}));
	const report = formatTargetCoverage(toTargetCoverage([{ ...form, indicators }]));
	expect(report).toContain('  a 位置不明：“1:20”');
});

test('without forms the shares are not numbers', () => {
	const report = formatTargetCoverage(toTargetCoverage([]));
	expect(report).toContain('数量 0/0（—）');
	expect(report).toContain('没有未能读懂的指标值');
});
