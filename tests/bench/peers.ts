// Compares the site with its peers on the same corpora. npm run bench -- peers --help lists options.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCorpus, type BenchCorpus } from './corpus/corpus.ts';
import { buildPeer } from './peers/build-peer.ts';
import { buildSite } from './build-site.ts';
import { makeProfile, removeProfile } from './browser.ts';
import { host } from './host.ts';
import { peerConfig, siteConfig, type PageConfig } from './page-config.ts';
import { printTable } from './print-table.ts';
import { resultsFolder, reuse, stampOf } from './reuse.ts';
import { checkedSteps, type CheckedStep } from './steps.ts';
import { modes, summarize, type Mode, type Summary } from './summary.ts';
import { tryVisit, visit, type Visit } from './visit.ts';

interface Page {
	name: string;
	url: string;
	config: PageConfig;
	/** Reused by all warm visits. */
	profile: string;
	visits: Record<Mode, Visit[]>;
	close: () => Promise<void>;
}

const usage = `npm run bench -- peers [--sizes 22,3960,10000,250000] [--rounds 5]
	[--modes cold,warm,slow,filter] [--pages site,floor,duckdb]
npm run bench -- peers --against URL --selectors 'name=css;name=css' [--rounds 5] [--modes cold,warm,slow]`;

const note = `Medians of visits that take turns, round by round; the first page's figure as a share of each other's.
The peers have one page, so only the site is navigated: one click on a link to another page, to the
frame in which its heading stands. The peers draw a treemap that the site does not have. A filter change is one real click, letter or Backspace; it ends with the frame in
which the last view that must change has changed. Slow: 1.6 Mbit/s, 150 ms, a quarter of the processor
(workers keep theirs).`;

/** Prints one table per size and writes test-results/bench/result-<size>.json. */
export async function benchPeers(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: { type: 'string', default: '22,3960,10000,250000' },
			rounds: { type: 'string', default: '5' },
			modes: { type: 'string' },
			pages: { type: 'string', default: 'site,floor,duckdb' },
			against: { type: 'string' },
			selectors: { type: 'string' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) return console.log(usage);
	const rounds = Number(values.rounds);
	const asked = values.modes?.split(',') ?? modes;
	const chosen = modes.filter((mode) => asked.includes(mode));
	if (values.against !== undefined) {
		return benchAgainst(values.against, values.selectors ?? '', chosen, rounds);
	}
	for (const size of values.sizes.split(',').map(Number)) {
		await benchSize(size, values.pages.split(','), chosen, rounds);
	}
	console.log(`\n${note}`);
}

async function benchSize(
	size: number,
	names: readonly string[],
	chosen: readonly Mode[],
	rounds: number,
): Promise<void> {
	const corpus = await benchCorpus(size);
	const pages: Page[] = [];
	try {
		for (const name of names) {
			const page = await openPage(name, corpus);
			if (page) pages.push(page);
		}
		const steps = chosen.includes('filter') ? await stepsOf(corpus) : [];
		await measure(pages, chosen, rounds, steps);
		report(`${size} forms`, `result-${size}.json`, pages, chosen);
	} finally {
		for (const page of pages) await page.close();
	}
}

/** Null if the page cannot be built for this corpus. That is reported, and the bench continues. */
async function openPage(name: string, corpus: BenchCorpus): Promise<Page | null> {
	try {
		const folder = await buildFolder(name, corpus);
		const { url, close } = await host(folder);
		return newPage(name, url, name === 'site' ? siteConfig : peerConfig, close);
	} catch (error) {
		console.log(`${name}, ${corpus.forms} forms: not built: ${String(error).slice(0, 400)}`);
		return null;
	}
}

function buildFolder(name: string, corpus: BenchCorpus): Promise<string> {
	if (name === 'site') return buildSite(corpus);
	if (name === 'floor' || name === 'duckdb') return buildPeer(name, corpus);
	throw new Error(`unknown page: ${name}`);
}

function newPage(name: string, url: string, config: PageConfig, close: Page['close']): Page {
	const profile = makeProfile();
	const visits = { cold: [], warm: [], slow: [], filter: [] };
	const closeAll = async () => {
		await close();
		removeProfile(profile);
	};
	return { name, url, config, profile, visits, close: closeAll };
}

/** The steps of a corpus, queried from its tables once. */
async function stepsOf(corpus: BenchCorpus): Promise<CheckedStep[]> {
	const folder = join(resultsFolder, String(corpus.forms), 'steps');
	const path = join(folder, 'steps.json');
	const files = ['steps', 'truth', 'page-config'].map((name) => `tests/bench/${name}.ts`);
	const settings = { tables: stampOf(corpus.tables) };
	await reuse(folder, { files, settings }, async () => {
		writeFileSync(path, JSON.stringify(await checkedSteps(corpus), null, '\t'));
	});
	return JSON.parse(readFileSync(path, 'utf8')) as CheckedStep[];
}

/** Visits the pages in turn, so that disturbances of the machine affect all of them. */
async function measure(
	pages: readonly Page[],
	chosen: readonly Mode[],
	rounds: number,
	steps: readonly CheckedStep[],
): Promise<void> {
	for (const mode of chosen) {
		if (mode === 'warm') {
			for (const { url, config, profile } of pages) await visit(url, config, { profile });
		}
		for (let round = 1; round <= roundsOf(mode, rounds); round += 1) {
			for (const { name, url, config, profile, visits } of pages) {
				const made = await tryVisit(url, config, {
					...(mode === 'warm' ? { profile } : {}),
					...(mode === 'filter' ? { steps } : {}),
					slow: mode === 'slow',
				});
				visits[mode].push(made);
				for (const failure of made.failures) {
					console.log(`FAILED ${name}, ${mode}, round ${round}: ${failure}`);
				}
			}
		}
	}
}

/** Long visits need fewer runs: forty steps give forty figures, and a slow network hardly varies. */
function roundsOf(mode: Mode, rounds: number): number {
	if (mode === 'filter') return Math.ceil(rounds / 2);
	return mode === 'slow' ? Math.min(3, rounds) : rounds;
}

function report(
	title: string,
	file: string,
	pages: readonly Page[],
	chosen: readonly Mode[],
): void {
	const summaries = new Map<string, Summary>();
	for (const { name, visits } of pages) {
		const parts = chosen.map((mode) => summarize(mode, visits[mode]));
		const failures = chosen.flatMap((mode) => visits[mode].flatMap(({ failures }) => failures));
		const summary: Summary = Object.assign({}, ...parts);
		summaries.set(name, { ...summary, failures: failures.length });
	}
	printTable(title, summaries);
	mkdirSync(resultsFolder, { recursive: true });
	const visits = Object.fromEntries(pages.map(({ name, visits }) => [name, visits]));
	const result = { title, summaries: Object.fromEntries(summaries), visits };
	writeFileSync(join(resultsFolder, file), `${JSON.stringify(result, null, '\t')}\n`);
}

/** Any other page. Only loading is measured, because its filters are unknown. */
async function benchAgainst(
	url: string,
	selectors: string,
	chosen: readonly Mode[],
	rounds: number,
): Promise<void> {
	const views = Object.fromEntries(
		selectors.split(';').map((pair) => {
			const [name = '', ...css] = pair.split('=');
			if (css.length === 0) throw new Error(`invalid selector: ${JSON.stringify(pair)}\n${usage}`);
			return [name.trim(), css.join('=').trim()];
		}),
	);
	const config = { views, charts: Object.keys(views) };
	const page = newPage(new URL(url).host, url, config, async () => undefined);
	const loading = chosen.filter((mode) => mode !== 'filter');
	try {
		await measure([page], loading, rounds, []);
		report(url, 'result-against.json', [page], loading);
	} finally {
		await page.close();
	}
}
