// Years and departments of the audit, over generated forms of several of each.
import { rollup, sum } from 'd3-array';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { findingLevels, ruleGroups, type Finding } from '#lib/model/finding.ts';
import type { Form } from '#lib/model/form.ts';
import { loadAuditQuality } from '#lib/pages/audit/audit-quality/audit-quality.ts';
import { loadAuditPage, type AuditPage } from '#lib/pages/audit/audit.ts';
import { loadFindingList, type ListSection } from '#lib/pages/audit/finding-list/load-list.ts';
import { allFindings, type AuditSelection } from '#lib/selection/audit-selection.ts';
import { makeDocuments } from '../../bench/corpus/make-documents.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { yearOf } from '../shared/reckoning.ts';
import { departmentOf, findingsOf, groupOf, sharedOf } from '../shared/reckoned-findings.ts';
import { selectionRuns } from '../shared/selection-runs.ts';

const sources = [...makeDocuments(60, 8, [2023, 2024])].map(({ source }) => source);
const forms = sources.flatMap((source) => source.forms);
const departments = forms.slice(0, 5).map(departmentOf);

let engine: Engine;
beforeAll(async () => {
	engine = await engineOf(sources);
}, 120_000);

test('the sums of money and the fractions are of the latest year alone', async () => {
	const latest = forms.filter(({ fiscalYear }) => fiscalYear === 2024);
	const fenOf = (key: 'total' | 'annualTotal') =>
		latest.reduce((sum, { funding }) => sum + Math.round((funding[key] ?? 0) * 100), 0);
	const { money, measurable, blanks } = await loadAuditQuality(engine);
	expect(latest.length).toBeGreaterThan(10);
	expect(latest.length).toBeLessThan(forms.length);
	expect([money.project_fen, money.annual_fen]).toEqual([fenOf('total'), fenOf('annualTotal')]);
	expect(measurable.of).toBe(latest.reduce((sum, { indicators }) => sum + indicators.length, 0));
	expect(blanks.of).toBe(latest.length);
});

const findings = [...findingsOf(forms).values()].flat();
const shared = sharedOf(forms);
const formOf = new Map(forms.map((form) => [form.id, form]));

interface Chosen {
	year: string[];
	department: string[];
	severity: string[];
	ruleGroup: string[];
	rule: string[];
	off: string[];
}

const valueOf: Record<Exclude<keyof Chosen, 'off'>, (finding: Finding) => string> = {
	year: ({ formId }) => yearOf(form(formId)),
	department: ({ formId }) => departmentOf(form(formId)),
	severity: ({ level }) => level,
	ruleGroup: ({ rule }) => groupOf(rule),
	rule: ({ rule }) => rule,
};
const names = Object.keys(valueOf) as (keyof typeof valueOf)[];

function form(id: string): Form {
	const found = formOf.get(id);
	if (!found) throw new Error(`unknown form: ${id}`);
	return found;
}

/** The findings that a selection lets through, but for one facet whose choice does not count. */
function choose(chosen: Chosen, without?: keyof typeof valueOf): Finding[] {
	return findings.filter(
		(finding) =>
			!chosen.off.includes(finding.rule) &&
			names.every(
				(name) =>
					name === without ||
					chosen[name].length === 0 ||
					chosen[name].includes(valueOf[name](finding)),
			),
	);
}

async function expectReckoned(parts: Partial<Chosen>): Promise<void> {
	const nothing = { year: [], department: [], severity: [], ruleGroup: [], rule: [], off: [] };
	const chosen = { ...nothing, ...parts };
	const page = await loadAuditPage(engine, { ...allFindings, ...chosen });
	const expected = choose(chosen);
	expect(page.finding_count).toBe(expected.length);
	expect(page.project_count).toBe(new Set(expected.map(({ formId }) => formId)).size);
	for (const name of ['severity', 'ruleGroup', 'rule'] as const) {
		const counted = page.counts[name].map((row) => [row.value, row.finding_count]);
		const through = choose(chosen, name);
		// The groups of rules are those of the matrix, which leaves out what nearly all forms have.
		const ofFacet = name === 'ruleGroup' ? through.filter(isOwn) : through;
		const groups = rollup(ofFacet, (ones) => ones.length, valueOf[name]);
		expect(Object.fromEntries(counted), name).toEqual(Object.fromEntries(groups));
	}
	await expectParts(page, { ...allFindings, ...chosen }, expected);
}

const isOwn = (finding: Finding) => !shared.has(finding);

/** What is said once for nearly all forms and what is listed by project are the whole, and each its part. */
async function expectParts(page: AuditPage, selection: AuditSelection, expected: Finding[]) {
	const own = expected.filter(isOwn);
	expect(page.form_count).toBe(
		forms.filter(
			(one) =>
				(selection.year.length === 0 || selection.year.includes(yearOf(one))) &&
				(selection.department.length === 0 || selection.department.includes(departmentOf(one))),
		).length,
	);
	expect(page.shared_count).toBe(expected.length - own.length);
	expect(sum(page.shared, (rule) => rule.finding_count)).toBe(page.shared_count);
	expect(page.shared.map(({ rule, form_count }) => [rule, form_count]).sort()).toEqual(
		[
			...rollup(
				expected.filter((one) => !isOwn(one)),
				(ones) => new Set(ones.map(({ formId }) => formId)).size,
				({ rule }) => rule,
			),
		].sort(),
	);
	for (const { rule, rows } of page.shared)
		for (const row of rows) expect([row.rule, row.shared]).toEqual([rule, true]);
	expect([page.item_count, page.list.section_count]).toEqual([
		new Set(own.map(itemOf)).size,
		new Set(own.map(({ formId }) => formId)).size,
	]);
	const counts = rollup(
		own,
		(ones) => [ones.length, new Set(ones.map(itemOf)).size],
		({ formId }) => formId,
	);
	const sections = await allSections(selection);
	expect(new Map(sections.map((one) => [one.key, [one.finding_count, one.item_count]]))).toEqual(
		new Map(counts),
	);
	expect(sum(sections, (one) => one.finding_count) + page.shared_count).toBe(page.finding_count);
	// The gravest first, then the money concerned.
	const ranks = sections.map(({ levels }) => levels.findIndex((count) => count > 0));
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	for (const rank of new Set(ranks)) {
		const fen = sections
			.filter((_, i) => ranks[i] === rank)
			.map(({ annual_total_fen }) => annual_total_fen ?? -1);
		expect(fen).toEqual(fen.toSorted((a, b) => b - a));
	}
}

/** Findings on the same lines of a form; one that is printed nowhere is alone. */
const places = new Map(findings.map((finding, i) => [finding, i]));
const itemOf = (finding: Finding): string =>
	`${finding.formId} ${finding.lines.length > 0 ? finding.lines.join() : `none ${places.get(finding)}`}`;

async function allSections(selection: AuditSelection): Promise<ListSection[]> {
	const sections: ListSection[] = [];
	for (;;) {
		const next = await loadFindingList(engine, selection, sections.length);
		sections.push(...next.sections);
		if (next.sections.length === 0) return sections;
	}
}

test.each([
	{ year: ['2023'] },
	{ year: ['2023', '2024'], department: departments },
	{ year: ['2024'], department: departments },
	{ department: departments.slice(0, 1) },
	{ year: [''] },
])('the findings of %o', expectReckoned);

test('any years and departments with any other filters', async () => {
	const some = (values: string[]) =>
		fc.oneof(
			{ weight: 2, arbitrary: fc.constant<string[]>([]) },
			{ weight: 1, arbitrary: fc.subarray([...new Set(values)].sort(), { minLength: 1 }) },
		);
	const rules = findings.map(({ rule }) => rule);
	const selections = fc.record({
		year: some(forms.map(yearOf)),
		department: some(forms.map(departmentOf)),
		severity: some([...findingLevels]),
		ruleGroup: some([...ruleGroups]),
		rule: some(rules),
		off: some(rules),
	});
	await fc.assert(fc.asyncProperty(selections, expectReckoned), { numRuns: selectionRuns(20) });
}, 900_000);
