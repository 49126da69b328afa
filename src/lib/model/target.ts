/** The sort of promise that a target value makes. */
export type TargetKind =
	'quantity' | 'duration' | 'frequency' | 'schedule' | 'qualitative' | 'composite';

/** `..` is a range from `value` to `upperValue`, both included. */
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~' | '..';

/** A target value (指标值) as understood. The printed text is kept beside it. */
export interface Target {
	kind: TargetKind | null;
	comparator: Comparator | null;
	/** Whether the number is printed without a comparator, so that `=` is assumed. */
	implicit: boolean;
	/**
	 * The printed number with 万 and 亿 written out, or the lower bound of a range. It is never negative,
	 * except in `±3%`.
	 */
	value: number | null;
	/** The upper bound of a range (`10-15%`, `±3%以内`: -3 and 3), otherwise null. */
	upperValue: number | null;
	/**
	 * The printed word without brackets and without 万 (`万元` is 元). Percent is always `%` and 个月 is 月.
	 * A frequency is times per period (`次/年`, every two months `次/2月`).
	 */
	unit: string | null;
	/**
	 * The direction of a change and what it is compared with, as printed (`同比增长`, `较上年下降`), or null.
	 * Only this holds the direction: `降低10%` has the value 10.
	 */
	basis: string | null;
	/**
	 * The first and last calendar month (1-12), if the text names a span within one year, otherwise null.
	 * A deadline gives the month it falls in.
	 */
	months: [number, number] | null;
	/**
	 * What the text adds to the value: the name or event before it (`合格率`, `收到申请后`), the words or
	 * bracket after it (`到场`, `按实`). Several are joined by `；`.
	 */
	qualifier: string | null;
}

export const targetKinds = [
	'quantity',
	'duration',
	'frequency',
	'schedule',
	'qualitative',
	'composite',
] as const satisfies readonly TargetKind[];

/**
 * Whether the promise can be checked against a number or a date: quantity, duration, frequency and
 * schedule (docs/decisions/0003). Prose, several demands in one cell and blanks cannot.
 */
export function isMeasurable(kind: TargetKind | null): boolean {
	return kind === 'quantity' || kind === 'duration' || kind === 'frequency' || kind === 'schedule';
}
