import { ascending, bisector, descending, group } from 'd3-array';
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

/** A project with its place in the list, which decides among equals. */
interface Placed extends Neighbour {
	index: number;
	annualFen: number;
}

const byAmount = bisector<Placed, number>(({ annualFen }) => annualFen);

/** Finds for each of many projects those like it without comparing each with all. */
export class Neighbours {
	readonly #all: readonly Neighbour[];
	/** Those of one nature that state an amount, the smallest first. */
	readonly #ofNature: ReadonlyMap<string | null, Placed[]>;
	readonly #names: readonly ReadonlyMap<string, string>[];
	/** By the plain text of a name the places of the projects that have it. */
	readonly #having = new Map<string, number[]>();

	constructor(all: readonly Neighbour[]) {
		this.#all = all;
		const placed = all.flatMap((one, index): Placed[] =>
			one.annualFen === null ? [] : [{ ...one, annualFen: one.annualFen, index }],
		);
		const sorted = placed.toSorted((a, b) => ascending(a.annualFen, b.annualFen));
		this.#ofNature = group(sorted, ({ nature }) => nature);
		this.#names = all.map(namesOf);
		for (const [index, names] of this.#names.entries()) {
			for (const key of names.keys()) {
				const having = this.#having.get(key);
				if (having) having.push(index);
				else this.#having.set(key, [index]);
			}
		}
	}

	/** Projects of the same nature, the nearest in amount first. Blank amounts are left out. */
	nearest({ formId, nature, annualFen }: Neighbour, count: number): NearProject[] {
		if (annualFen === null) return [];
		const all = this.#ofNature.get(nature) ?? [];
		const distance = (one: Placed) => Math.abs(one.annualFen - annualFen);
		let above = byAmount.left(all, annualFen);
		let below = above - 1;
		const found: Placed[] = [];
		for (;;) {
			const [under, over] = [all[below], all[above]];
			const takesUnder = under && (!over || distance(under) <= distance(over));
			const next = takesUnder ? under : over;
			const last = found.at(-1);
			// Equal ones are all taken, so that their order decides.
			if (!next || (found.length >= count && last && distance(next) > distance(last))) break;
			if (takesUnder) below -= 1;
			else above += 1;
			if (next.formId !== formId) found.push(next);
		}
		return found
			.toSorted((a, b) => ascending(distance(a), distance(b)) || a.index - b.index)
			.slice(0, count)
			.map(toNear);
	}

	/** Projects that have indicators of the same name, those with the most in common first. */
	sharing(own: Neighbour, count: number): AlikeProject[] {
		const names = namesOf(own);
		const counts = new Map<number, number>();
		for (const key of names.keys()) {
			for (const index of this.#having.get(key) ?? []) {
				if (this.#all[index]?.formId !== own.formId) {
					counts.set(index, (counts.get(index) ?? 0) + 1);
				}
			}
		}
		return [...counts]
			.toSorted(([a, shared], [b, others]) => descending(shared, others) || a - b)
			.slice(0, count)
			.flatMap(([index]) => {
				const [one, theirs] = [this.#all[index], this.#names[index]];
				if (!one || !theirs) return [];
				const shared = [...names].flatMap(([key, name]) => (theirs.has(key) ? name : []));
				return { ...toNear(one), shared };
			});
	}
}

function namesOf({ indicators }: Neighbour): ReadonlyMap<string, string> {
	return new Map(indicators.map((name) => [plainText(name), name]));
}

function toNear({ formId, name, nature, annualFen }: NearProject): NearProject {
	return { formId, name, nature, annualFen };
}
