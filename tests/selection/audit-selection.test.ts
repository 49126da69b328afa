import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingLevels, ruleGroups } from '#lib/model/finding.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import {
	allFindings,
	auditCodec,
	auditOrders,
	setLevel,
	type AuditSelection,
	type RuleSummary,
} from '#lib/selection/audit-selection.ts';

const rules: RuleSummary[] = [
	{ id: 'F-01', group: '资金', level: '高' },
	{ id: 'F-05', group: '资金', level: '低' },
	{ id: 'V-04', group: '指标值', level: '低' },
];
const ids = rules.map(({ id }) => id);
const known = { rules, years: ['2024', '2023', ''] };
const parse = (query: string) => auditCodec.parse(new URLSearchParams(query), known);

const projects = fc
	.uniqueArray(
		fc.oneof(
			fc.constantFrom('minhang-justice-2023-05', 'a:b', '甲 乙', '%', '&', '='),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
		),
		{ maxLength: 4 },
	)
	.map((all) => all.filter((id) => !/\p{Cc}/u.test(id)).toSorted());
const selections: fc.Arbitrary<AuditSelection> = fc.record({
	year: fc.subarray(['2024', '2023', '']),
	department: fc.subarray(['', '甲局', '甲局 二']),
	severity: fc.subarray([...findingLevels] as string[]),
	ruleGroup: fc.subarray([...ruleGroups] as string[]),
	rule: fc.subarray(ids),
	project: projects,
	off: fc.subarray(ids),
	levels: fc
		.subarray(ids)
		.chain((some) =>
			fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(...findingLevels)))),
		)
		.map((pairs) => Object.fromEntries(pairs)),
	by: fc.constantFrom(...auditOrders),
});

test('parse(format(s)) is s, through the text of a link too, and without a notice', () => {
	fc.assert(
		fc.property(selections, (selection) => {
			const url = new URL(`https://example.org/audit/?${auditCodec.format(selection)}`);
			expect(auditCodec.parse(url.searchParams, known)).toEqual({ selection, notices: [] });
		}),
		{ numRuns: 300 },
	);
});

test('all findings leave the link empty; a link is written in a fixed order', () => {
	expect(auditCodec.format(allFindings).toString()).toBe('');
	const selection: AuditSelection = {
		...allFindings,
		severity: ['高'],
		project: ['b'],
		off: ['V-04'],
		levels: { 'F-05': '高' },
		by: 'project',
	};
	expect(decodeURIComponent(auditCodec.format(selection).toString())).toBe(
		'severity=高&project=b&off=V-04&level=F-05.high&by=project&v=1',
	);
});

test.each([
	['severity=严重', 'unknown-value'],
	['rule=Z-99', 'unknown-value'],
	['off=Z-99', 'unknown-value'],
	['level=F-05.grave', 'unknown-value'],
	['level=Z-99.high', 'unknown-value'],
	['level=F-05', 'unknown-value'],
	['level=high', 'unknown-value'],
	['by=money', 'invalid-sort'],
	['project=', 'invalid-project'],
	['v=2', 'unknown-version'],
	['utm=1', 'unknown-parameter'],
	['__proto__=1', 'unknown-parameter'],
] as const)('%s is ignored with a notice, and nothing else changes', (part, reason) => {
	const link = 'severity=高&rule=F-01&level=V-04.hint&v=1';
	expect(parse(`${link}&${part}`)).toEqual({
		selection: { ...allFindings, severity: ['高'], rule: ['F-01'], levels: { 'V-04': '提示' } },
		notices: [{ part, reason }],
	});
});

test.each(['23', '1999', '2023年', 'abc', "2023' OR 1=1"])(
	'%s is no year of the corpus, which the reader is told',
	(year) => {
		expect(parse(new URLSearchParams({ year }).toString())).toEqual({
			selection: allFindings,
			notices: [{ part: `year=${year}`, reason: 'unknown-value' }],
		});
	},
);

test('findings of a year, of projects without one, and of a department', () => {
	const { selection, notices } = parse('year=2023&year=&department=甲局&department=');
	expect(notices).toEqual([]);
	expect([selection.year, selection.department]).toEqual([
		['2023', ''],
		['', '甲局'],
	]);
});

test('of two levels for one rule the last counts, and the other has a notice', () => {
	expect(parse('level=F-05.high&level=F-05.hint')).toEqual({
		selection: { ...allFindings, levels: { 'F-05': '提示' } },
		notices: [{ part: 'level=F-05.high', reason: 'unknown-value' }],
	});
});

test('any query at all parses, and only known rules and levels are chosen', () => {
	const key = fc.constantFrom(
		'severity',
		'finding',
		'rule',
		'project',
		'off',
		'level',
		'by',
		'v',
		'',
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 8 }))), (pairs) => {
			const { selection } = auditCodec.parse(new URLSearchParams(pairs), known);
			const { rule, off, levels } = selection;
			expect(ids).toEqual(expect.arrayContaining([...rule, ...off, ...Object.keys(levels)]));
		}),
	);
});

test('switching a rule twice changes nothing, and null takes its changed level back', () => {
	const switchOff = (selection: AuditSelection, id: string) =>
		auditCodec.toggle(selection, 'off', id, known);
	const off = switchOff(switchOff(allFindings, 'V-04'), 'F-01');
	expect(off.off).toEqual(['F-01', 'V-04']);
	expect(auditCodec.isFiltered(off)).toBe(true);
	const again = switchOff(switchOff(off, 'V-04'), 'F-01');
	expect(again).toEqual(allFindings);
	const rule = rules[1] as RuleSummary;
	const raised = setLevel(allFindings, rule, '高');
	expect(raised.levels).toEqual({ 'F-05': '高' });
	expect(auditCodec.isFiltered(raised)).toBe(false);
	expect(setLevel(raised, rule, null)).toEqual(allFindings);
});

test('the statement of a selection sets levels and leaves rules out before it filters', () => {
	const selection: AuditSelection = {
		...allFindings,
		severity: ['高'],
		ruleGroup: ['资金'],
		off: ['V-04'],
		levels: { 'F-05': '高' },
	};
	expect(overFindings('SELECT 1 FROM selected_finding', selection, ['ruleGroup'])).toBe(
		`WITH levelled_finding AS NOT MATERIALIZED (
	SELECT form_id, ordinal, rule, rule_group, CASE rule WHEN 'F-05' THEN '高' ELSE level END AS level, line, lines, quote, message, suggestion, others, shared,
		CASE WHEN lines = '' THEN concat('#', CAST(ordinal AS VARCHAR)) ELSE lines END AS item
	FROM finding WHERE rule NOT IN ('V-04')
), selected_finding AS NOT MATERIALIZED (
	SELECT * FROM levelled_finding
	WHERE level IN ('高')
)
SELECT 1 FROM selected_finding`,
	);
});
