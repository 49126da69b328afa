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
	value: number | null;
	/** The second bound of a range (`10-15%`, `±3%以内`: -3 and 3), else null. */
	upperValue: number | null;
	/** The printed word without brackets; percent is always `%`. */
	unit: string | null;
	/** What a change is counted from, as printed (`同比增长`, `较上年下降`), else null. */
	basis: string | null;
	/** First and last calendar month (1-12) where the text names a span of them. */
	months: [number, number] | null;
	/** What the text adds to the value: bracket text, or the event a time limit counts to. */
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
