/** Beyond these the kept answers would be a burden: texts longer, or more of them, are asked again. */
const longest = 1000;
const most = 2000;

/**
 * The same function of a text, its answers kept for a while: every part of a form asks the same
 * question of the same cells, some twenty times each.
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
