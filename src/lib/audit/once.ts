/**
 * The same function, asked once for each object: several rules read the same facts of a form. What is known
 * of an object goes with it.
 */
export function once<Asked extends object, Fact>(
	ask: (asked: Asked) => Fact,
): (asked: Asked) => Fact {
	const facts = new WeakMap<Asked, { fact: Fact }>();
	return (asked) => {
		const known = facts.get(asked);
		if (known) return known.fact;
		const fact = ask(asked);
		facts.set(asked, { fact });
		return fact;
	};
}
