import { expect, test } from 'vitest';
import {
	nothingSelected,
	overviewCodec,
	projectSort,
	sortColumns,
	type SortColumn,
} from '#lib/selection/selection.ts';
import { noFacets } from '../no-facets.ts';

const { pressed, usual } = projectSort;
const facets = { ...noFacets, nature: ['阶段性项目'] };
const parse = (query: string) => overviewCodec.parse(new URLSearchParams(query), facets);

const texts: SortColumn[] = ['project_name', 'nature', 'line'];

test('a first press sorts texts from the first and numbers from the largest', () => {
	for (const column of sortColumns.filter((other) => other !== usual.column)) {
		const direction = texts.includes(column) ? 'asc' : 'desc';
		expect(pressed(null, column), column).toEqual({ column, direction });
	}
});

test('a second press turns the order', () => {
	for (const column of sortColumns) {
		const once = pressed(
			{ column: column === 'line' ? 'total' : 'line', direction: 'asc' },
			column,
		);
		const twice = pressed(once, column);
		expect([once ?? usual, twice ?? usual].map(({ direction }) => direction)).toEqual(
			texts.includes(column) ? ['asc', 'desc'] : ['desc', 'asc'],
		);
	}
});

test('the order that the rows have anyway is said by null', () => {
	expect(pressed(null, usual.column)).toEqual({ ...usual, direction: 'asc' });
	expect(pressed({ ...usual, direction: 'asc' }, usual.column)).toBeNull();
});

test.each([
	'name.asc',
	'total',
	'total.up',
	'total.DESC',
	'total.desc.x',
	'.desc',
	'constructor.asc',
	'',
])('sort=%s: a notice, the order stays as it was without', (sortText) => {
	expect(parse(`nature=阶段性项目&sort=${sortText}&v=1`)).toEqual({
		selection: { ...nothingSelected, nature: ['阶段性项目'] },
		notices: [{ part: `sort=${sortText}`, reason: 'invalid-sort' }],
	});
});

test('of two orders the first counts, the second gets a notice', () => {
	expect(parse('sort=total.desc&sort=line.asc')).toEqual({
		selection: { ...nothingSelected, sort: { column: 'total', direction: 'desc' } },
		notices: [{ part: 'sort=line.asc', reason: 'invalid-sort' }],
	});
});

test('the order that the rows have anyway is a default: no choice, no notice', () => {
	expect(parse('sort=annual_total.desc')).toEqual({ selection: nothingSelected, notices: [] });
	expect(parse('sort=annual_total.asc').selection.sort).toEqual({
		column: 'annual_total',
		direction: 'asc',
	});
});
