import { execFile } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve, type Site } from './serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The site at a host's root. */
		root: string;
		/** The same site built for and served below /lens. */
		subPath: string;
		/** The site on a host that marks .gz files as encoded. */
		encoded: string;
		/** The site at a host's root, its pages arriving a piece at a time. */
		inPieces: string;
		/** A site of broken documents (tests/journeys/broken-data) and of one form in three formats. */
		broken: string;
		/** What the build of the broken documents printed. */
		brokenReport: string;
	}
}

/** Builds the sites that the journeys visit, as `npm run build` does, and serves them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	await build('build', {});
	await build('test-results/sub-path', { BASE_PATH: '/lens' });
	const report = await build('test-results/broken', { DATA_DIR: copyDocuments() });
	const sites = {
		root: await serve('build'),
		subPath: await serve('test-results/sub-path', { base: '/lens' }),
		encoded: await serve('build', { encodesGzip: true }),
		inPieces: await serve('build', { pieceBytes: 4096 }),
		broken: await serve('test-results/broken'),
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

/** The broken documents, and beside them those that are no text: they lie with the readers' tests. */
function copyDocuments(): string {
	const folder = 'test-results/broken-data';
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/journeys/broken-data', folder, { recursive: true });
	// A name as offices give it; a repository on every file system cannot hold it.
	renameSync(join(folder, 'c-gb18030'), join(folder, oddFolder));
	for (const format of ['docx', 'xlsx', 'pdf']) {
		const file = `same-form.${format}`;
		cpSync(join('tests/documents/same-form', file), join(folder, `e-${format}`, file));
	}
	return folder;
}

async function build(folder: string, env: Record<string, string>): Promise<string> {
	// A build that believes itself a test would be another build than the user's.
	const own = /^(NODE_ENV|VITEST.*|VITE_USER_NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL)$/;
	const outside = Object.entries(process.env).filter(([name]) => !own.test(name));
	const { stdout, stderr } = await promisify(execFile)(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build'],
		{ env: { ...Object.fromEntries(outside), BUILD_DIR: folder, ...env }, maxBuffer: 2 ** 26 },
	);
	return stdout + stderr;
}
