/** Why a part of a link was ignored. */
export type Reason =
	| 'unknown-parameter'
	| 'unknown-value'
	| 'unknown-version'
	| 'invalid-search'
	| 'invalid-amount'
	| 'invalid-range'
	| 'invalid-sort'
	| 'invalid-unit'
	| 'invalid-project'
	| 'unknown-project'
	| 'surplus-project';

export interface Ignored {
	value: string;
	reason: Reason;
}

/** The values that a key can take. */
export interface KnownValues {
	/** In the order in which they are shown. */
	listed: readonly string[];
	/** True where there are more than are listed. */
	isOpen: boolean;
}

/** One thing that a reader can choose: how a link says it, and what it asks of the data. */
export interface Key<Value> {
	/** Its name in links. It never changes, so that old links still work. */
	readonly param: string;
	/** The value that no link says. */
	readonly nothing: Value;
	/** Whether a choice leaves rows out, changes only what the engine answers, or only the screen. */
	readonly role: 'filter' | 'answer' | 'screen';
	/** Reads a link's values of this key, given once each. */
	read(values: readonly string[], known: KnownValues): { value: Value; ignored: Ignored[] };
	/** The texts that a link says; none for `nothing`. */
	write(value: Value): readonly string[];
	/** The SQL condition of a value other than `nothing`. */
	where?(value: Value): string;
	/** The SQL condition of `nothing`, where that leaves rows out too. */
	readonly whereNothing?: string;
}

/** A key of several values that are chosen one by one. */
export interface ListKey extends Key<string[]> {
	/** The chosen values in the order in which they are listed. */
	arrange(values: readonly string[], known: KnownValues): string[];
}

export function ignoring(values: readonly string[], reason: Reason): Ignored[] {
	return values.map((value) => ({ value, reason }));
}

/** What a key of one value ignores: all but the first, and the first too unless it was understood. */
export function ignoringRest(
	values: readonly string[],
	isFirstRead: boolean,
	reason: Reason,
): Ignored[] {
	return ignoring(isFirstRead ? values.slice(1) : values, reason);
}
