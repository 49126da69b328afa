// npm run bench [-- peers | build | city | reader] [options]: prints tables of figures. Times depend on the
// machine and the moment, so compare only figures of one run. Without a name all run, for an hour.
import { benchBuild } from './build.ts';
import { benchCity } from './city.ts';
import { benchPeers } from './peers.ts';
import { benchReader } from './reader.ts';

const parts: Record<string, (options: readonly string[]) => Promise<void>> = {
	peers: benchPeers,
	build: benchBuild,
	city: benchCity,
	reader: benchReader,
};

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('--'));
const named = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`unknown part: ${unknown.join(', ')}`);
const chosen = named.length > 0 ? named : options.length > 0 ? ['peers'] : Object.keys(parts);
for (const name of chosen) await parts[name]?.(options);
