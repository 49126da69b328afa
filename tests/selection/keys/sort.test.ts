import { expect, test } from 'vitest';
import { defaultSort, pressed, sortColumns, type SortColumn } from '#lib/selection/sort.ts';

const texts: SortColumn[] = ['project_name', 'nature', 'line'];

test('a first press sorts texts from the first and numbers from the largest', () => {
	for (const column of sortColumns.filter((other) => other !== defaultSort.column)) {
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
		expect([once ?? defaultSort, twice ?? defaultSort].map(({ direction }) => direction)).toEqual(
			texts.includes(column) ? ['asc', 'desc'] : ['desc', 'asc'],
		);
	}
});

test('the order that the rows have anyway is said by null', () => {
	expect(pressed(null, defaultSort.column)).toEqual({ ...defaultSort, direction: 'asc' });
	expect(pressed({ ...defaultSort, direction: 'asc' }, defaultSort.column)).toBeNull();
});
