import adapter from '@sveltejs/adapter-static';

/** The path below which the site is served, e.g. `/lens`; empty at a host's root. */
const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			fallback: '404.html',
			strict: true,
		}),
		paths: { base },
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../.config/*.js');
			},
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
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
