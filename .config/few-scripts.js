// A script file costs a line of every page that needs it, and a request. By itself the bundler makes one for
// each set of pages that share a module, many of them of a few hundred bytes. A name costs as well.

/** What SvelteKit imports on every page. */
const everywhere =
	/\/generated\/client-optimized\/(app|nodes\/0)\.js$|\/kit\/src\/runtime\/client\/entry\.js$/;

/**
 * A plugin that joins what every page imports in one file, and small modules that several pages share in
 * another.
 *
 * @returns {import('vite').Plugin}
 */
export function fewScripts() {
	/** @type {Set<string>} */
	const frame = new Set();
	const groups = [
		{ name: 'frame', test: (/** @type {string} */ id) => frame.has(id), priority: 1 },
		// Larger ones, and those of few pages, would make other pages fetch what they do not use. Only
		// scripts: a component would bring its styles to pages that lack it.
		{ name: 'shared', test: /\/src\/lib\/.*\.ts$/, minShareCount: 5, maxModuleSize: 2_500 },
	];
	return {
		name: 'few-scripts',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
				: undefined,
		/** SvelteKit names scripts by their content alone. Every page lists its style sheets too. */
		outputOptions(options) {
			const { assetFileNames: names } = options;
			if (this.environment.name !== 'client' || typeof names !== 'string') return null;
			return { ...options, assetFileNames: names.replace('[name].', '') };
		},
		renderStart() {
			if (this.environment.name !== 'client') return;
			const importsOf = (/** @type {string} */ id) => this.getModuleInfo(id)?.importedIds ?? [];
			const roots = [...this.getModuleIds()].filter((id) =>
				everywhere.test(id.replaceAll('\\', '/')),
			);
			const waiting = roots.flatMap(importsOf);
			for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
				if (frame.has(id)) continue;
				frame.add(id);
				waiting.push(...importsOf(id));
			}
		},
	};
}
