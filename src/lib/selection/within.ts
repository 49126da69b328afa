import type { Codec } from './codec.ts';

/**
 * The codec of a page whose address already says a part of what is chosen, as that of one department
 * does. Its links leave that part out, and one that says it anyway is told so.
 */
export function within<Selection extends object, Context, List extends string>(
	codec: Codec<Selection, Context, List>,
	scope: Partial<Selection>,
): Codec<Selection, Context, List> {
	const names = Object.keys(scope) as (keyof Selection)[];
	const outside = Object.fromEntries(
		names.map((name) => [name, codec.nothing[name]]),
	) as Partial<Selection>;
	return {
		...codec,
		nothing: { ...codec.nothing, ...scope },
		parse: (params, context) => {
			const { selection, notices } = codec.parse(params, context);
			const said = { ...codec.nothing, ...pick(selection, names) };
			const parts = [...codec.format(said)].filter(([param]) => param !== 'v');
			return {
				selection: { ...selection, ...scope },
				notices: [
					...notices,
					...parts.map(([param, value]) => ({
						part: `${param}=${value}`,
						reason: 'unknown-parameter' as const,
					})),
				],
			};
		},
		format: (selection) => codec.format({ ...selection, ...outside }),
		key: (selection) => codec.key({ ...selection, ...outside }),
		isFiltered: (selection) => codec.isFiltered({ ...selection, ...outside }),
		cleared: (selection) => ({ ...codec.cleared(selection), ...scope }),
	};
}

function pick<Value extends object>(value: Value, names: (keyof Value)[]): Partial<Value> {
	return Object.fromEntries(names.map((name) => [name, value[name]])) as Partial<Value>;
}
