/**
 * Headings by the columns below them: a cell belongs to the last heading, in the given order, that
 * stands in its column or left of it. However wide a table is, a look-up takes a few steps.
 */
export class HeadingsByColumn<Heading extends { column: number }> {
	/** From right to left, each with the columns from its own up to the next one's. */
	readonly #headings: Heading[] = [];

	constructor(headings: readonly Heading[]) {
		for (const heading of headings.toReversed()) {
			if (heading.column < (this.#headings.at(-1)?.column ?? Infinity))
				this.#headings.push(heading);
		}
	}

	/** Undefined left of the first heading. */
	at(column: number): Heading | undefined {
		return this.#headings[this.#indexOf(column)];
	}

	/** The first heading right of a column; undefined behind the last one. */
	behind(column: number): Heading | undefined {
		return this.#headings[this.#indexOf(column) - 1];
	}

	#indexOf(column: number): number {
		let [low, high] = [0, this.#headings.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#headings[middle]?.column ?? 0) <= column) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
