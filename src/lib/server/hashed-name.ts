/**
 * The name of a file of the site: other content gets another name, and a browser checks by it what has
 * arrived. `hash` is the SHA-256 of the inflated content, since hosts may inflate gzip files themselves.
 */
export function hashedName(stem: string, hash: string, ending: string): string {
	return `${stem}-${hash.slice(0, 12)}.${ending}`;
}
