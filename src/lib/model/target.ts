/** What sort of promise a target value is; null when it could not be read. */
export type TargetKind =
	'quantity' | 'duration' | 'frequency' | 'schedule' | 'qualitative' | 'composite';

/** `..` is a range: from `value` to `upperValue`, both included. */
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~' | '..';

/** A target value (指标值) as understood; the printed text stays beside it. */
export interface Target {
	kind: TargetKind | null;
	comparator: Comparator | null;
	/** True where the number is printed without a comparator, so that `=` is inferred. */
	implicit: boolean;
	/** As printed, 万 and 亿 written out; the lower bound of a range. Never negative but in `±3%`. */
	value: number | null;
	/** The second bound of a range (`10-15%`, `±3%以内`: -3 and 3), else null. */
	upperValue: number | null;
	/**
	 * The printed word without brackets and without 万 (`万元` is 元); percent is always `%`, 个月 is 月,
	 * a frequency is times a period (`次/年`, every two months `次/2月`).
	 */
	unit: string | null;
	/**
	 * Direction of a change and what it is counted from, as printed (`同比增长`, `较上年下降`), else null.
	 * The direction is here alone: `降低10%` has the value 10.
	 */
	basis: string | null;
	/**
	 * First and last calendar month (1-12) where the text names a span of them within one year; a
	 * deadline spans the month it falls in.
	 */
	months: [number, number] | null;
	/**
	 * What the text adds to the value, joined by `；` where it is several: the name or event before it
	 * (`合格率`, `收到申请后`), the words or bracket behind it (`到场`, `按实`).
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
 * Whether somebody can check the promise against a number or a date: quantity, duration, frequency
 * and schedule (docs/decisions/0003). Prose, several demands in one cell and blanks are not.
 */
export function isMeasurable(kind: TargetKind | null): boolean {
	return kind === 'quantity' || kind === 'duration' || kind === 'frequency' || kind === 'schedule';
}
