// A city of three years as its bureau files it: its first build, and the one after a document was added.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCity } from './corpus/make-city.ts';
import { writeCity } from './corpus/write-city.ts';
import { siteBuild } from './build-site.ts';
import { print } from './print.ts';
import { resultsFolder } from './reuse.ts';
import { timedRun, toldBuild } from './timed-run.ts';

const years = [2024, 2025, 2026];
const seed = 7;

/** Prints time and memory of both builds of a city with so many departments of so many projects a year. */
export async function benchCity(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			departments: { type: 'string', default: '60' },
			projects: { type: 'string', default: '22' },
		},
	});
	const [departments, projects] = [Number(values.departments), Number(values.projects)];
	const folder = join(resultsFolder, `city-${departments}-${projects}`);
	rmSync(folder, { recursive: true, force: true });
	// One department more has the document that is added.
	const { documents } = makeCity({ departments: departments + 1, years, projects }, seed);
	const added = documents.splice(-years.length).slice(-1);
	const forms = documents.length * projects;
	writeCity({ documents }, join(folder, 'data'));
	const env = {
		DATA_DIR: join(folder, 'data'),
		BUILD_DIR: join(folder, 'site'),
		KIT_DIR: join(folder, 'kit'),
		CACHE_DIR: join(folder, 'cache'),
	};
	print(`city of ${forms} forms: first build`, toldBuild(await timedRun(siteBuild, env)));
	writeCity({ documents: added }, join(folder, 'data'));
	print('the same with a document more', toldBuild(await timedRun(siteBuild, env)));
	rmSync(folder, { recursive: true, force: true });
}
