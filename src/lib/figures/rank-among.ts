/** Where a figure stands among all projects that state one. */
export interface Standing {
	/** 1 the largest; equal figures share the better place. */
	rank: number;
	/** How many projects state a figure, this one included. */
	count: number;
	/** How many of them state just this figure, this one included. */
	ties: number;
	/** How many of them state a smaller one: the percentile is `below` of `count`. */
	below: number;
}

/** The standing of a figure among all, its own included; null where it is blank. Blanks are left out. */
export function rankAmong(figure: number | null, all: readonly (number | null)[]): Standing | null {
	if (figure === null) return null;
	const stated = all.filter((one) => one !== null);
	const larger = stated.filter((one) => one > figure).length;
	const below = stated.filter((one) => one < figure).length;
	return {
		rank: larger + 1,
		count: stated.length,
		ties: stated.length - larger - below,
		below,
	};
}
