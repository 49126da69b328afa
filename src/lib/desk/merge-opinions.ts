import { idOf, saysNothing, type Opinion } from './opinion.ts';

/** Two opinions on the same thing that do not say the same. */
export interface Conflict {
	mine: Opinion;
	theirs: Opinion;
	/** The one that counts, the newer. */
	won: 'mine' | 'theirs';
}

/** The newer of two opinions on the same thing. Of equally old ones always the same, in either order. */
export function newerOf(a: Opinion, b: Opinion): Opinion {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return contentOf(a) >= contentOf(b) ? a : b;
}

/** All opinions of both; where both have one on the same thing, the newer. */
export function mergeOpinions(mine: Iterable<Opinion>, theirs: Iterable<Opinion>): Opinion[] {
	const merged = new Map<string, Opinion>();
	for (const opinions of [mine, theirs]) {
		for (const opinion of opinions) {
			const id = idOf(opinion);
			const other = merged.get(id);
			merged.set(id, other ? newerOf(other, opinion) : opinion);
		}
	}
	return [...merged.values()];
}

/** Where both say something on the same thing, and not the same. */
export function conflictsOf(mine: Iterable<Opinion>, theirs: Iterable<Opinion>): Conflict[] {
	const known = new Map([...mine].map((opinion) => [idOf(opinion), opinion]));
	return [...theirs].flatMap((opinion) => {
		const own = known.get(idOf(opinion));
		if (!own || contentOf(own) === contentOf(opinion)) return [];
		if (saysNothing(own) || saysNothing(opinion)) return [];
		return [
			{ mine: own, theirs: opinion, won: newerOf(own, opinion) === own ? 'mine' : 'theirs' },
		] satisfies Conflict[];
	});
}

/** All of an opinion but its time, as a text that does not depend on the order of its fields. */
function contentOf(opinion: Opinion): string {
	return JSON.stringify({ ...opinion, at: 0 }, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}
