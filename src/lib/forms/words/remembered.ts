/** Limits of the cache: longer texts are not kept, and a full cache is emptied. */
const longest = 1000;
const most = 2000;

/**
 * The same function with a cache. Every part of a form asks the same question about the same cells,
 * about twenty times each.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		if (text.length > longest) return ask(text);
		const known = answers.get(text);
		if (known !== undefined) return known;
		const answer = ask(text);
		if (answers.size >= most) answers.clear();
		answers.set(text, answer);
		return answer;
	};
}
