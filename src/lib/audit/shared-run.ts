/**
 * The longest run of characters that both texts contain, '' if none: the thing that a goal and an
 * indicator both name. `likeness` compares texts as a whole, this finds a common part.
 */
export function sharedRun(a: string, b: string): string {
	let longest = '';
	for (let start = 0; start < a.length; start += 1) {
		while (start + longest.length < a.length) {
			const longer = a.slice(start, start + longest.length + 1);
			if (!b.includes(longer)) break;
			longest = longer;
		}
	}
	return longest;
}
