// A page's selection <-> the query of its link, by one table of keys. What a link leaves out is not
// chosen; what cannot be read is ignored with a notice.
import { ignoring, type Key, type KnownValues, type ListKey, type Reason } from './keys/key.ts';

/** Marks today's codec in every link, so that a later one can still read it. */
export const codecVersion = '1';

/** A part of the link that was ignored, as it is shown to the reader. */
export interface Notice {
	part: string;
	reason: Reason;
}

type Table = Record<string, Key<unknown>>;
type Entry = [name: string, key: Key<unknown>];

/** What can be chosen by a table of keys. */
export type SelectionOf<Keys extends Table> = {
	-readonly [Name in keyof Keys]: Keys[Name]['nothing'];
};

/** The keys whose values are chosen one by one. */
export type ListName<Keys extends Table> = {
	[Name in keyof Keys & string]: Keys[Name] extends ListKey ? Name : never;
}[keyof Keys & string];

/** The values that keys can take, in the order in which they are shown. */
export interface Known<Name extends string = string> {
	values: { readonly [name in Name]?: readonly string[] };
	/** Keys that have more values than are listed. */
	open?: readonly Name[];
}

/** Turns a page's selection into its link and back. `Context` is what the page knows of the values. */
export interface Codec<Selection, Context = void, List extends string = never> {
	nothing: Selection;
	/** The keys whose values are chosen one by one, in the table's order. */
	lists: readonly List[];
	parse(params: URLSearchParams, context: Context): { selection: Selection; notices: Notice[] };
	/** In the table's order; nothing chosen gives no parameter. */
	format(selection: Selection): URLSearchParams;
	/** One text for what is asked of the engine: equal for equal questions, '' for nothing chosen. */
	key(selection: Selection): string;
	/** Whether rows are left out. */
	isFiltered(selection: Selection): boolean;
	/** The selection without its filters; its order, units and the like stay. */
	cleared(selection: Selection): Selection;
	/** The selection with one value of a list switched on or off. */
	toggle(selection: Selection, list: List, value: string, context: Context): Selection;
	/** Every selection that one switch of a listed value of these lists leads to. */
	neighbours(selection: Selection, context: Context, lists?: readonly List[]): Selection[];
	/** The SQL conditions of what is chosen and of what holds unless something is, in the table's order. */
	conditions(selection: Selection, without?: readonly (keyof Selection)[]): string[];
}

/** The codec of a table of keys. `toKnown` gives the values of its keys. */
export function defineCodec<Keys extends Table, Context = void>(
	keys: Keys,
	toKnown: (context: Context) => Known<keyof Keys & string> = () => ({ values: {} }),
): Codec<SelectionOf<Keys>, Context, ListName<Keys>> {
	type Selection = SelectionOf<Keys>;
	type List = ListName<Keys>;
	const entries = Object.entries<Key<unknown>>(keys);
	const asked = entries.filter(([, { role }]) => role !== 'screen');
	const filters = entries.filter(([, { role }]) => role === 'filter');
	const lists = entries.flatMap(([name, key]) => ('arrange' in key ? [name as List] : []));
	const nothing = nothingOf(entries) as Selection;

	const isChosen = (selection: Selection) => (entry: Entry) =>
		entry[1].write(selection[entry[0]]).length > 0;
	const toggle = (selection: Selection, list: List, value: string, context: Context) => {
		const key = keys[list] as Key<unknown> as ListKey;
		const values = switched(selection[list] as string[], value);
		return { ...selection, [list]: key.arrange(values, valuesOf(list, toKnown(context))) };
	};
	return {
		nothing,
		lists,
		parse: (params, context) => parse(params, keys, nothing, toKnown(context)),
		format: (selection) => format(selection, entries),
		key: (selection) => readable(format(selection, asked)),
		isFiltered: (selection) => filters.some(isChosen(selection)),
		cleared: (selection) => ({ ...selection, ...nothingOf(filters) }),
		toggle,
		neighbours: (selection, context, of = lists) =>
			of.flatMap((list) => {
				const { listed } = valuesOf(list, toKnown(context));
				return listed.map((value) => toggle(selection, list, value, context));
			}),
		conditions: (selection, without = []) =>
			entries
				.filter(([name]) => !without.includes(name))
				.flatMap((entry) => {
					const [name, key] = entry;
					const isNothing = !isChosen(selection)(entry);
					return (isNothing ? key.whereNothing : key.where?.(selection[name])) ?? [];
				}),
	};
}

/** A query without percent signs for Chinese: a page that lists many is a third of the size. */
function readable(query: URLSearchParams): string {
	return query.toString().replace(/(%[89A-F][\dA-F])+/g, decodeURIComponent);
}

function nothingOf(entries: readonly Entry[]): Record<string, unknown> {
	return Object.fromEntries(entries.map(([name, key]) => [name, key.nothing]));
}

function switched(values: readonly string[], value: string): string[] {
	return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function valuesOf(name: string, { values, open = [] }: Known): KnownValues {
	return { listed: values[name] ?? [], isOpen: open.includes(name) };
}

function parse<Selection>(
	params: URLSearchParams,
	keys: Table,
	nothing: Selection,
	known: Known,
): { selection: Selection; notices: Notice[] } {
	const names = new Map(Object.entries(keys).map(([name, { param }]) => [param, name]));
	const read: Record<string, unknown> = {};
	const notices: Notice[] = [];
	const given = new Map<string, Set<string>>();
	for (const [param, text] of params) given.set(param, (given.get(param) ?? new Set()).add(text));
	for (const [param, values] of given) {
		const texts = [...values];
		const name = names.get(param);
		const reading = name !== undefined && keys[name]?.read(texts, valuesOf(name, known));
		if (reading) read[name] = reading.value;
		const ignored = reading ? reading.ignored : ignoredOf(param, texts);
		notices.push(...ignored.map(({ value, reason }) => ({ part: `${param}=${value}`, reason })));
	}
	return { selection: { ...nothing, ...read }, notices };
}

function ignoredOf(param: string, texts: readonly string[]) {
	if (param !== 'v') return ignoring(texts, 'unknown-parameter');
	return ignoring(
		texts.filter((text) => text !== codecVersion),
		'unknown-version',
	);
}

function format(selection: Record<string, unknown>, entries: readonly Entry[]): URLSearchParams {
	const params = new URLSearchParams();
	for (const [name, key] of entries) {
		for (const text of key.write(selection[name])) params.append(key.param, text);
	}
	if (params.size > 0) params.append('v', codecVersion);
	return params;
}
