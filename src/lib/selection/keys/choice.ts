import { ignoring, ignoringRest, type Key, type Reason } from './key.ts';

interface Options {
	role?: Key<unknown>['role'];
	reason?: Reason;
}

/** One of a few values, such as a unit of money. */
export function choice<Value extends string>(
	param: string,
	values: readonly Value[],
	nothing: NoInfer<Value>,
	{ role = 'screen', reason = 'unknown-value' }: Options = {},
): Key<Value> {
	return {
		param,
		nothing,
		role,
		read(texts) {
			const value = values.find((known) => known === texts[0]);
			return {
				value: value ?? nothing,
				ignored: ignoringRest(texts, value !== undefined, reason),
			};
		},
		write: (value) => (value === nothing ? [] : [value]),
	};
}

/** Whether a link says this one value. */
export function flag(param: string, value: string): Key<boolean> {
	return {
		param,
		nothing: false,
		role: 'screen',
		read(texts) {
			const others = texts.filter((text) => text !== value);
			return { value: texts.includes(value), ignored: ignoring(others, 'unknown-value') };
		},
		write: (isChosen) => (isChosen ? [value] : []),
	};
}
