import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { withBeside } from './.config/beside.js';
import { withBudgets } from './.config/budgets.js';
import { styleScope } from './.config/style-scope.js';
import { smallTemplate } from './.config/small-template.js';
import { versionOfBuild } from './.config/version.js';

/** The path below which the site is served, e.g. `/lens`; empty at a host's root. */
const base = process.env.BASE_PATH ?? '';
const pages = process.env.BUILD_DIR ?? 'build';

// Builds side by side need a folder each for what they make on the way.
const outDir = process.env.KIT_DIR ?? '.svelte-kit';
const template = smallTemplate(outDir);

/** Kit hashes what it writes itself; the script of app.html runs before that and needs its own. */
const ownScripts = template.scripts.map(
	(script) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`),
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, cssHash: styleScope },
	kit: {
		adapter: withBeside(
			withBudgets(adapter({ pages, fallback: '404.html', strict: true }), pages),
			pages,
		),
		// The first view is one request: what is saved by caching the styles apart is less than a round trip.
		inlineStyleThreshold: 32_768,
		// Below a folder a relative base is as long as the way up: no link or path could be told by it.
		paths: { base, relative: false },
		outDir,
		files: { appTemplate: template.path },
		// Registered by frame/offline/, once the page has nothing more urgent to do.
		serviceWorker: { register: false },
		version: { name: versionOfBuild(process.env) },
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../.config/*.js');
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...ownScripts],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
			},
		},
	},
};
