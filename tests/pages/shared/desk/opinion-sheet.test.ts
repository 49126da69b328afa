import { expect, test } from 'vitest';
import {
	newFindingOpinion,
	newOverallOpinion,
	newOwnOpinion,
	type Opinion,
} from '#lib/desk/opinion.ts';
import type { Finding } from '#lib/model/finding.ts';
import { levelOf, saidBy, toItems, type Review } from '#lib/pages/shared/desk/review.ts';
import { sheetWords } from '#lib/pages/shared/desk/sheet.words.ts';
import {
	staleOpinions,
	toDecided,
	toOpinionSheet,
} from '#lib/pages/shared/desk/to-opinion-sheet.ts';
import { sharedWords } from '#lib/words/words.ts';

const finding = (rule: string, rest: Partial<Finding> = {}): Finding => ({
	rule,
	level: '高',
	formId: 'a-01',
	line: 3,
	lines: [3],
	quote: '培训次数',
	message: '指标值疑似为空，建议核实。',
	suggestion: null,
	others: [],
	...rest,
});
const findings = [
	finding('V-01'),
	finding('F-03', { lines: [4], suggestion: '疑似应为 100.00' }),
	finding('G-01', { lines: [], quote: '' }),
	finding('C-01', { lines: [5], level: '提示' }),
];
const review: Review = {
	formId: 'a-01',
	projectName: '培训经费',
	department: null,
	unit: '某局',
	fiscalYear: null,
	countedYear: 2026,
	annualFen: 123456,
	source: 'a/b.docx',
	startLine: 1,
	endLine: 20,
	findings,
	doubtCount: 0,
};
const items = toItems(findings);
const text = {
	words: sheetWords.zh,
	shared: sharedWords.zh,
	titles: { 'V-01': '指标值为空', 'F-03': '合计不符', 'G-01': '矛盾' },
	groups: { 'V-01': '指标值', 'F-03': '资金', 'G-01': '目标与指标匹配', 'C-01': '横向比较' },
} as const;

/** What a reviewer has said on the item of this index. */
function on(index: number, fields: object): Opinion {
	const item = items[index] ?? expect.fail();
	return { ...newFindingOpinion({ formId: 'a-01', key: item.key }, saidBy(item)), ...fields };
}
const opinions: Opinion[] = [
	on(0, { verdict: 'adopted', remark: '请补填' }),
	on(1, { verdict: 'rejected', remark: '已核对' }),
	on(2, { verdict: 'corrected', reply: '已改' }),
	{ ...newOwnOpinion('a-01', 2), text: '第二' },
	{ ...newOwnOpinion('a-01', 1), text: '第一' },
	{ ...newOwnOpinion('a-01', 3), text: '撤回的', isRemoved: true },
	{ ...newOwnOpinion('a-01', 4) },
	{ ...newOwnOpinion('b-01', 5), text: '别的项目' },
	{ ...newOverallOpinion('a-01'), complete: 'good', grade: 'fair', reviewer: '张三' },
];

test('the sheet holds what is adopted, corrected or open and the reviewer’s own, not what is dropped', () => {
	const sheet = toOpinionSheet(review, items, toDecided('a-01', items, opinions), text);
	expect(sheet.rows.map(({ head }) => head)).toEqual([
		'指标值为空 (V-01 高) 第 3 行',
		'矛盾 (G-01 高) [已修改]',
		'C-01 (C-01 提示) 第 5 行 [待审]',
		'审核人意见',
		'审核人意见',
	]);
	expect(sheet.rows[0]?.texts).toEqual([
		'指标值疑似为空，建议核实。',
		'原文：培训次数',
		'审核备注：请补填',
	]);
	expect(sheet.rows[1]).toMatchObject({ texts: ['指标值疑似为空，建议核实。'], reply: '已改' });
	expect(sheet.rows.slice(3).map(({ texts }) => texts)).toEqual([['第一'], ['第二']]);
	expect(sheet.counts).toBe('程序检出 4 项，已审 3 项，其中不采纳 1 项，未列。');
	expect(JSON.stringify(sheet)).not.toMatch(/别的项目|撤回的|合计不符/);
});

test('what bears on a question is counted without what is dropped; grades are the reviewer’s alone', () => {
	const sheet = toOpinionSheet(review, items, toDecided('a-01', items, opinions), text);
	expect(sheet.questions.rows.map(({ said, grade }) => [said, grade])).toEqual([
		['有 1 项疑点', '良'],
		['有 1 项疑点', ''],
		['有 1 项疑点', ''],
		['程序无法判断：申报表没有写明。', ''],
	]);
	const untouched = toOpinionSheet(review, items, toDecided('a-01', items, []), text);
	expect(untouched.questions.rows.map(({ grade }) => grade)).toEqual(['', '', '', '']);
	expect(untouched.overall.map(({ value }) => value)).toEqual(['', '', '', '', '']);
	expect(untouched.rows).toHaveLength(4);
});

test('where the reading is in doubt the program says so beside what it could judge', () => {
	const sheet = toOpinionSheet(
		{ ...review, findings: [], doubtCount: 2 },
		[],
		toDecided('a-01', [], []),
		text,
	);
	expect(sheet.questions.rows[0]?.said).toBe(
		'程序所能检查的，未见疑点。 读取存疑的 2 处未作判断。',
	);
	expect([sheet.rows, sheet.noRows]).toEqual([[], '程序审核未发现待核实事项。']);
});

test('an opinion on a finding that says something else now counts for nothing, and is listed apart', () => {
	const reworded = findings.map((one) => ({ ...one, message: `${one.message}（新）` }));
	const changed = toItems(reworded);
	const decided = toDecided('a-01', changed, opinions);
	const stale = staleOpinions({ formId: 'a-01', findings: reworded }, opinions);
	expect([decided.decidedCount, decided.byKey.size, stale.length]).toEqual([0, 0, 3]);
	const sheet = toOpinionSheet(review, changed, decided, text);
	expect(JSON.stringify(sheet.rows)).not.toMatch(/请补填|已核对|已改/);
});

test.each(['rule', 'message', 'quote', 'suggestion', 'lines'] as const)(
	'a finding with another %s has another key',
	(field) => {
		const value = field === 'lines' ? [3, 4] : '另一个';
		const keys = [{}, { [field]: value }].map((rest) => toItems([finding('V-01', rest)])[0]?.key);
		expect(keys[0]).not.toBe(keys[1]);
	},
);

test('two findings that say the same without a line are decided each', () => {
	const same = finding('V-01', { lines: [] });
	expect(new Set(toItems([same, same]).map(({ key }) => key)).size).toBe(2);
});

test('findings on the same lines are one item: the root first, its level the gravest', () => {
	const [vague, empty, other] = [
		finding('V-05', { level: '高' }),
		finding('V-01', { level: '中' }),
		finding('T-02', { level: '低', lines: [3, 4] }),
	];
	const [item = expect.fail(), ...more] = toItems([vague, other, empty]);
	expect(item.points.map(({ rule }) => rule)).toEqual(['V-01', 'V-05']);
	expect([levelOf(item), more.length]).toEqual(['高', 1]);
	expect(saidBy(item).rule).toBe('V-01');
});

test('an opinion stays with its item whatever rules the link switches off or levels it changes', () => {
	const found = [
		finding('V-05'),
		finding('V-01', { level: '中' }),
		finding('T-02', { lines: [9] }),
	];
	const [first = expect.fail(), second = expect.fail()] = toItems(found);
	const choice = { off: ['V-01'], levels: { 'V-05': '提示', 'T-02': '高' } } as const;
	const shown = toItems(found, choice);
	expect(shown.map(({ key }) => key)).toEqual([second.key, first.key]);
	expect(shown.map(({ points }) => points.map(({ rule }) => rule))).toEqual([['T-02'], ['V-05']]);
	expect(toItems(found, { off: ['V-01', 'V-05'], levels: {} })).toHaveLength(1);
});

test('a finding that nearly all forms have says so', () => {
	const found = [{ ...finding('F-05', { level: '低' }), isShared: true }, finding('V-01')];
	const own = toItems(found);
	const { rows } = toOpinionSheet(
		{ ...review, findings: found },
		own,
		toDecided('a-01', own, []),
		text,
	);
	const said = rows.flatMap(({ head, texts }) => [head, ...texts]);
	expect(said.filter((line) => line.includes('各表共有'))).toEqual([
		expect.stringContaining('F-05'),
	]);
});
