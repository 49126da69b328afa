import { execFile } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { hostileFolder, writeHostileFolder } from '../hostile/hostile-folder.ts';
import { cityFolder, writeCity } from './city.ts';
import { hostingHeaders } from './hosting-headers.ts';
import { serve, type Site } from './serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The site at the root of a host. */
		root: string;
		/** The site on a host that marks .gz files as encoded. */
		encoded: string;
		/** The site at the root of a host, its pages arriving in pieces. */
		inPieces: string;
		/** The site on a host that knows few endings, sends the policy as a header and calls pages gb2312. */
		office: string;
		/** A site of broken documents (tests/journeys/broken-data), one form in three formats and hostile ones. */
		broken: string;
		/**
		 * A site of three departments in two years, built for and served below /lens. Pages of projects and
		 * documents are made from templates, as those of a large city are.
		 */
		city: string;
		/** The output of the build of the broken documents. */
		brokenReport: string;
	}
}

const kit = 'node_modules/@sveltejs/kit/svelte-kit.js';

/** Builds the sites that the journeys visit, as `npm run build` does, and serves them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	// All of them read the types that this writes.
	await promisify(execFile)(process.execPath, [kit, 'sync']);
	writeCity(cityFolder);
	const [, report] = await Promise.all([
		buildSite('build', {}),
		buildSite('test-results/broken', { DATA_DIR: copyDocuments() }),
		buildSite('test-results/city', {
			DATA_DIR: cityFolder,
			BASE_PATH: '/lens',
			RENDERED_LIMIT: '20',
		}),
	]);
	const sites = {
		root: await serve('build'),
		encoded: await serve('build', { encodesGzip: true }),
		inPieces: await serve('build', { pieceBytes: 4096 }),
		office: await serve('build', {
			headers: hostingHeaders(),
			pageType: 'text/html; charset=gb2312',
			refuses: /\.(arrow|parquet|wasm)$/,
		}),
		broken: await serve('test-results/broken'),
		city: await serve('test-results/city', { base: '/lens' }),
	} satisfies Record<string, Site>;
	for (const [name, site] of Object.entries(sites)) {
		project.provide(name as keyof typeof sites, site.url);
	}
	project.provide('brokenReport', report);
	return async () => {
		await Promise.all(Object.values(sites).map((site) => site.close()));
	};
}

const oddFolder = 'c 园林#绿化 100%局';

/** Copies the broken documents and the binary ones from the tests of the reader, and writes hostile ones. */
function copyDocuments(): string {
	const folder = 'test-results/broken-data';
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/journeys/broken-data', folder, { recursive: true });
	// Offices use such names, but not every file system allows them in a repository.
	renameSync(join(folder, 'c-gb18030'), join(folder, oddFolder));
	for (const format of ['docx', 'xlsx', 'pdf']) {
		const file = `same-form.${format}`;
		cpSync(join('tests/documents/same-form', file), join(folder, `e-${format}`, file));
	}
	writeHostileFolder(join(folder, hostileFolder));
	return folder;
}

/** Builds a site into this folder, as `npm run build` does, and returns what the build prints. */
export async function buildSite(folder: string, env: Record<string, string>): Promise<string> {
	// With the variables of a test run, the build would differ from the user's.
	const own = /^(NODE_ENV|VITEST.*|VITE_USER_NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL)$/;
	const outside = Object.entries(process.env).filter(([name]) => !own.test(name));
	const aside = folder === 'build' ? {} : { KIT_DIR: `${folder}-kit` };
	const { stdout, stderr } = await promisify(execFile)(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build'],
		{
			env: { ...Object.fromEntries(outside), BUILD_DIR: folder, ...aside, ...env },
			maxBuffer: 2 ** 26,
		},
	);
	return stdout + stderr;
}
