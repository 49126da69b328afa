import { ascending, descending } from 'd3-array';

/** What one must know of a project to tell who is like it. */
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
	/** The indicator names that both have, in the order of the project looked at. */
	shared: string[];
}

/** Projects of the same nature by how near their amounts are, the nearest first; blanks have no place. */
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
	const names = new Map(own.indicators.map((name) => [plain(name), name]));
	return all
		.filter((one) => one.formId !== own.formId)
		.map((one) => {
			const theirs = new Set(one.indicators.map(plain));
			const shared = [...names].flatMap(([key, name]) => (theirs.has(key) ? name : []));
			return { ...toNear(one), shared };
		})
		.filter(({ shared }) => shared.length > 0)
		.toSorted((a, b) => descending(a.shared.length, b.shared.length))
		.slice(0, count);
}

/** Blanks within a name come from how it was printed. */
function plain(name: string): string {
	return name.replace(/\s/g, '');
}

function toNear({ formId, name, nature, annualFen }: Neighbour): NearProject {
	return { formId, name, nature, annualFen };
}
