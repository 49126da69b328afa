/** The component of each class so far. */
const owners = new Map();

/**
 * The class that scopes the styles of a component: shorter than Svelte's own, since the first screen repeats
 * it hundreds of times. Throws if two components would share one.
 *
 * @param {{ hash: (text: string) => string, filename: string }} component
 * @returns {string} a letter and four characters
 */
export function styleScope({ hash, filename }) {
	const scope = `s${hash(filename).slice(0, 4)}`;
	const owner = owners.get(scope) ?? filename;
	if (owner !== filename)
		throw new Error(`${owner} and ${filename} have the same class of styles: rename one`);
	owners.set(scope, filename);
	return scope;
}
