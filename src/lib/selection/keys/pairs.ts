import { ignoring, type Key } from './key.ts';

/** A value for some of the listed names, in links as `F-05.high`. Of two for one name the last counts. */
export function pairs<Value extends string>(
	param: string,
	codes: Record<Value, string>,
): Key<Record<string, Value>> {
	const values = Object.keys(codes) as Value[];
	function parse(text: string, names: readonly string[]): [string, Value] | null {
		const dot = text.lastIndexOf('.');
		const name = names.find((known) => known === text.slice(0, dot));
		const value = values.find((known) => codes[known] === text.slice(dot + 1));
		return dot < 0 || name === undefined || value === undefined ? null : [name, value];
	}
	return {
		param,
		nothing: {},
		role: 'answer',
		read(texts, { listed }) {
			const chosen = new Map<string, { text: string; value: Value }>();
			for (const text of texts) {
				const pair = parse(text, listed);
				if (pair) chosen.set(pair[0], { text, value: pair[1] });
			}
			const kept = new Set([...chosen.values()].map(({ text }) => text));
			return {
				value: Object.fromEntries(
					listed.flatMap((name) => {
						const value = chosen.get(name)?.value;
						return value === undefined ? [] : [[name, value]];
					}),
				),
				ignored: ignoring(
					texts.filter((text) => !kept.has(text)),
					'unknown-value',
				),
			};
		},
		write: (pairs) =>
			Object.entries(pairs)
				.toSorted()
				.map(([name, value]) => `${name}.${codes[value]}`),
	};
}
