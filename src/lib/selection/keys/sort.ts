import { ignoringRest, type Key } from './key.ts';

export interface SortBy<Column extends string> {
	column: Column;
	direction: 'asc' | 'desc';
}

export interface SortKey<Column extends string> extends Key<SortBy<Column> | null> {
	/** The order in which the rows come anyway; a selection says it by null. */
	readonly usual: SortBy<Column>;
	/** Null for the usual order, so that no link says it. */
	withoutUsual(sort: SortBy<Column>): SortBy<Column> | null;
	/** The order after a press of a column's heading: a second press turns it. */
	pressed(sort: SortBy<Column> | null, column: Column): SortBy<Column> | null;
}

/** By which column rows are sorted, in links as `total.desc`. */
export function sort<Column extends string>(
	param: string,
	columns: readonly Column[],
	usual: SortBy<NoInfer<Column>>,
	/** A first press sorts columns of numbers from the largest. */
	{ role, largestFirst = [] }: { role: Key<unknown>['role']; largestFirst?: readonly Column[] },
): SortKey<Column> {
	function parse(text: string): SortBy<Column> | null {
		const [name, direction, ...more] = text.split('.');
		const column = columns.find((known) => known === name);
		if (column === undefined || more.length > 0) return null;
		return direction === 'asc' || direction === 'desc' ? { column, direction } : null;
	}
	const withoutUsual = (sort: SortBy<Column>) =>
		sort.column === usual.column && sort.direction === usual.direction ? null : sort;
	return {
		param,
		nothing: null,
		role,
		usual,
		read(values) {
			const sort = parse(values[0] ?? '');
			return {
				value: sort && withoutUsual(sort),
				ignored: ignoringRest(values, sort !== null, 'invalid-sort'),
			};
		},
		write: (sort) => (sort ? [`${sort.column}.${sort.direction}`] : []),
		withoutUsual,
		pressed(sort, column) {
			const before = sort ?? usual;
			const first = largestFirst.includes(column) ? 'desc' : 'asc';
			const flipped = before.direction === 'desc' ? 'asc' : 'desc';
			return withoutUsual({ column, direction: before.column === column ? flipped : first });
		},
	};
}
