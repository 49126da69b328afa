import { ignoringRest, type Key } from './key.ts';

/** A bound of a range of numbers; an open one is not itself within. */
export interface Bound {
	at: number;
	isOpen: boolean;
}

/** At least one of the bounds is there. */
export interface ValueRange {
	from: Bound | null;
	to: Bound | null;
}

/** The columns of a number that can be a range itself. */
interface Columns {
	value: string;
	upperValue: string;
	/** What a change is compared with; null for a level. */
	basis: string;
}

/**
 * A range of numbers, in links as `80..90`, `80..<90`, `>100..` or `..<90`; null means any. A number that
 * is a range itself lies within only as a whole; a blank one and a change (`同比增长10%`) lie within none.
 */
export function valueRange(
	param: string,
	{ value, upperValue, basis }: Columns,
): Key<ValueRange | null> & { where(range: ValueRange | null): string } {
	return {
		param,
		nothing: null,
		role: 'filter',
		read(values) {
			const range = parse(values[0] ?? '');
			return { value: range, ignored: ignoringRest(values, range !== null, 'invalid-range') };
		},
		write: (range) => (range ? [format(range)] : []),
		where: (range) =>
			[
				`${basis} IS NULL`,
				...(range?.from ? [`${value} ${range.from.isOpen ? '>' : '>='} ${range.from.at}`] : []),
				...(range?.to
					? [`coalesce(${upperValue}, ${value}) ${range.to.isOpen ? '<' : '<='} ${range.to.at}`]
					: []),
			].join(' AND '),
	};
}

/** The range of these bounds; null where there is none or nothing can lie between them. */
export function toValueRange(from: Bound | null, to: Bound | null): ValueRange | null {
	if (from === null && to === null) return null;
	if (from !== null && to !== null) {
		if (from.at > to.at || (from.at === to.at && (from.isOpen || to.isOpen))) return null;
	}
	return { from, to };
}

/** Whether a number lies within the range, as the condition has it. */
export function isWithin(number: number, { from, to }: ValueRange): boolean {
	return (
		(from === null || number > from.at || (number === from.at && !from.isOpen)) &&
		(to === null || number < to.at || (number === to.at && !to.isOpen))
	);
}

/** Up to twelve digits, so that a link holds a number exactly as it is written. */
const bound = String.raw`(-?\d{1,9}(?:\.\d{1,6})?)?`;
const whole = new RegExp(`^(>)?${bound}\\.\\.(<)?${bound}$`);

function parse(text: string): ValueRange | null {
	const match = whole.exec(text);
	if (!match) return null;
	const [, above, from, below, to] = match;
	// A mark without its number is no range.
	if ((above && from === undefined) || (below && to === undefined)) return null;
	return toValueRange(boundOf(from, above), boundOf(to, below));
}

function boundOf(text: string | undefined, mark: string | undefined): Bound | null {
	return text === undefined ? null : { at: Number(text), isOpen: mark !== undefined };
}

function format({ from, to }: ValueRange): string {
	return `${from?.isOpen ? '>' : ''}${from?.at ?? ''}..${to?.isOpen ? '<' : ''}${to?.at ?? ''}`;
}
