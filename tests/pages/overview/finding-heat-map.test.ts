import { expect, test } from 'vitest';
import { sharedWords } from '#lib/words/words.ts';
import { toFindingMapSheet } from '#lib/pages/overview/finding-heat-map/finding-map-sheet.ts';
import { findingHeatMapWords } from '#lib/pages/overview/finding-heat-map/finding-heat-map.words.ts';
import { sheetWords } from '#lib/charts/card/sheet.words.ts';
import { sheetLines } from '../../export/sheet-lines.ts';
import { findingColumns } from '#lib/corpus/browse-tables.ts';
import { ruleGroups } from '#lib/model/finding.ts';
import { toHeatMap } from '#lib/pages/overview/finding-heat-map/finding-heat-map.ts';
import { handProject } from '../shared/hand-rows.ts';

const withFindings = (counts: Partial<Record<(typeof ruleGroups)[number], number>>) =>
	findingColumns.map(({ value }) => counts[value as (typeof ruleGroups)[number]] ?? 0);

test('groups in the order of a reviewer, with the projects that have one, and marks of 高', () => {
	const { groups, projects } = toHeatMap([
		handProject('a-01', { findings: withFindings({ 资金: 2, 指标值: 3 }), high_groups: 1 }),
		handProject('a-02', { findings: withFindings({ 指标值: 1 }), high_groups: 2 ** 5 }),
	]);
	expect(groups.map(({ group }) => group)).toEqual(ruleGroups);
	expect(groups.filter(({ projectCount }) => projectCount > 0)).toEqual([
		{ group: '资金', projectCount: 1 },
		{ group: '指标值', projectCount: 2 },
	]);
	expect(projects.map(({ counts }) => counts)).toEqual([
		[2, 0, 0, 0, 0, 3, 0, 0],
		[0, 0, 0, 0, 0, 1, 0, 0],
	]);
	expect(projects.map(({ high }) => high.flatMap((is, i) => (is ? [ruleGroups[i]] : [])))).toEqual([
		['资金'],
		['指标值'],
	]);
});

test('no more than thirty projects are listed', () => {
	const many = Array.from({ length: 40 }, (_, i) => handProject(`a-${i}`));
	expect(toHeatMap(many).projects).toHaveLength(30);
});

const mapLines = (projects: ReturnType<typeof handProject>[], language: 'zh' | 'en' = 'zh') =>
	sheetLines(
		toFindingMapSheet(
			projects,
			findingHeatMapWords[language],
			sheetWords[language],
			sharedWords[language].groupName,
		),
	);

test('the sheet has every project, its findings by group and the groups with one at 高', () => {
	const found = handProject('a-01', {
		findings: withFindings({ 资金: 2, 指标值: 3 }),
		high_groups: 1 + 2 ** 5,
	});
	expect(mapLines([found, handProject('a-02')])).toEqual([
		`申报表编号,项目名称,${ruleGroups.join(',')},有高级发现的类别`,
		'a-01,a-01,2,0,0,0,0,3,0,0,资金、指标值',
		'a-02,a-02,0,0,0,0,0,0,0,0,',
	]);
	expect(mapLines(Array.from({ length: 40 }, (_, i) => handProject(`a-${i}`)))).toHaveLength(41);
});

test('the sheet in English, of none', () => {
	expect(mapLines([handProject('a-01', { high_groups: 1 })], 'en')[1]).toBe(
		'a-01,a-01,0,0,0,0,0,0,0,0,Funding',
	);
	expect(mapLines([])).toHaveLength(1);
});
