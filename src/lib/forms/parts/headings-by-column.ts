/**
 * Finds the heading of a cell: the last heading, in the given order, in the column of the cell or to
 * the left of it. Uses binary search, so that wide tables are fast too.
 */
export class HeadingsByColumn<Heading extends { column: number }> {
	/** From right to left. Each covers its own column and those up to the next heading. */
	readonly #headings: Heading[] = [];

	constructor(headings: readonly Heading[]) {
		for (const heading of headings.toReversed()) {
			if (heading.column < (this.#headings.at(-1)?.column ?? Infinity))
				this.#headings.push(heading);
		}
	}

	/** Undefined to the left of the first heading. */
	at(column: number): Heading | undefined {
		return this.#headings[this.#indexOf(column)];
	}

	/** The first heading to the right of a column. Undefined after the last heading. */
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
