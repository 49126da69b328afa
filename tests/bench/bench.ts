// npm run bench [-- site | reader]: prints a table of figures. Times are of one machine at one time;
// compare figures of one run only.
import { benchReader } from './reader.ts';
import { benchSite } from './site.ts';

const parts: Record<string, () => Promise<void>> = { reader: benchReader, site: benchSite };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`unknown part: ${unknown.join(', ')}`);
for (const name of named.length > 0 ? named : Object.keys(parts)) await parts[name]?.();
