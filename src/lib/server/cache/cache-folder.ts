import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where what was made from documents is kept from one build to the next: CACHE_DIR, or else the cache of
 * the user. Null where CACHE_DIR is empty, which switches the cache off. It is safe to delete.
 */
export function cacheFolder(
	env: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform = process.platform,
): string | null {
	const { CACHE_DIR: given, XDG_CACHE_HOME: ofUser, LOCALAPPDATA: local } = env;
	if (given !== undefined) return given === '' ? null : given;
	if (platform === 'win32')
		return join(local || join(homedir(), 'AppData', 'Local'), 'jixiao-lens');
	return join(ofUser || join(homedir(), '.cache'), 'jixiao-lens');
}
