import { ascending, descending } from 'd3-array';
import { plainText } from './likeness.ts';

/** What tells which projects are like this one. */
export interface Neighbour {
	formId: string;
	name: string | null;
	nature: string | null;
	annualFen: number | null;
	/** Names of its level-3 indicators, as printed. */
	indicators: readonly string[];
}

export type NearProject = Omit<Neighbour, 'indicators'>;

export interface AlikeProject extends NearProject {
	/** The names of indicators that both have, in the order and spelling of the first project. */
	shared: string[];
}

/** Projects of the same nature, the nearest in amount first; those with a blank amount are left out. */
export function nearestByAmount(
	own: Neighbour,
	all: readonly Neighbour[],
	count: number,
): NearProject[] {
	const { annualFen } = own;
	if (annualFen === null) return [];
	const distance = (fen: number | null) => Math.abs((fen ?? 0) - annualFen);
	return all
		.filter((one) => one.formId !== own.formId && one.nature === own.nature)
		.filter((one) => one.annualFen !== null)
		.toSorted((a, b) => ascending(distance(a.annualFen), distance(b.annualFen)))
		.slice(0, count)
		.map(toNear);
}

/** Projects that have indicators of the same name, those with the most in common first. */
export function shareIndicators(
	own: Neighbour,
	all: readonly Neighbour[],
	count: number,
): AlikeProject[] {
	return all
		.filter((one) => one.formId !== own.formId)
		.map((one) => {
			const theirs = namesOf(one);
			const shared = [...namesOf(own)].flatMap(([key, name]) => (theirs.has(key) ? name : []));
			return { ...toNear(one), shared };
		})
		.filter(({ shared }) => shared.length > 0)
		.toSorted((a, b) => descending(a.shared.length, b.shared.length))
		.slice(0, count);
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Names by their plain text, worked out once a project: each page compares with all of them. */
function namesOf({ indicators }: Neighbour): ReadonlyMap<string, string> {
	const names = known.get(indicators) ?? new Map(indicators.map((name) => [plainText(name), name]));
	known.set(indicators, names);
	return names;
}

function toNear({ formId, name, nature, annualFen }: Neighbour): NearProject {
	return { formId, name, nature, annualFen };
}
