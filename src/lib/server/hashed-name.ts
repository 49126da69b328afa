import { sha256 } from './read-data.ts';

/**
 * The name of a file of the site: other content gets another name, and a browser checks by it what has
 * arrived. `content` is the inflated one, since hosts may inflate gzip files themselves.
 */
export function hashedName(stem: string, content: Uint8Array, ending: string): string {
	return `${stem}-${sha256(content).slice(0, 12)}.${ending}`;
}
