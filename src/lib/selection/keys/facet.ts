import { among } from '#lib/selection/sql-text.ts';
import { ignoring, type KnownValues, type ListKey, type Reason } from './key.ts';

export interface Facet extends ListKey {
	/** The SQL expression whose values are chosen. */
	readonly column: string;
	where(values: readonly string[]): string;
}

interface Options {
	/** The condition, where it is not that the column has one of the values. */
	where?: (column: string, values: readonly string[]) => string;
	/** False where '' is no value. */
	hasBlank?: boolean;
	reason?: Reason;
}

/** A longer value is in no document. */
const lengthLimit = 200;

/** Any of a column's values, '' for a blank one; an empty list means all. */
export function facet(
	param: string,
	column: string,
	{ where = among, hasBlank = true, reason = 'unknown-value' }: Options = {},
): Facet {
	const mayBe = (value: string) =>
		value.length <= lengthLimit && !/\p{Cc}/u.test(value) && (hasBlank || value !== '');
	return {
		param,
		column,
		nothing: [],
		role: 'filter',
		read(values, known) {
			const isValue = (value: string) =>
				known.listed.includes(value) || (known.isOpen && mayBe(value));
			const others = values.filter((value) => !isValue(value));
			return { value: arrange(values.filter(isValue), known), ignored: ignoring(others, reason) };
		},
		write: (values) => values,
		arrange,
		where: (values) => where(column, values),
	};
}

/** The listed values in their order, then the others of an open facet in that of their texts. */
function arrange(values: readonly string[], { listed, isOpen }: KnownValues): string[] {
	const others = new Set(isOpen ? values.filter((value) => !listed.includes(value)) : []);
	return [...listed.filter((value) => values.includes(value)), ...[...others].sort()];
}
