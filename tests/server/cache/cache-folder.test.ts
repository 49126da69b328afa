import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '#lib/server/cache/cache-folder.ts';

test.each([
	['as said', { CACHE_DIR: '/srv/cache', XDG_CACHE_HOME: '/x' }, 'linux', '/srv/cache'],
	['switched off', { CACHE_DIR: '', XDG_CACHE_HOME: '/x' }, 'linux', null],
	['the cache of the user', { XDG_CACHE_HOME: '/x' }, 'linux', join('/x', 'jixiao-lens')],
	['its usual place', {}, 'linux', join(homedir(), '.cache', 'jixiao-lens')],
	['on Windows', { LOCALAPPDATA: '/l', XDG_CACHE_HOME: '/x' }, 'win32', join('/l', 'jixiao-lens')],
] as const)('the folder of the cache: %s', (_, env, platform, expected) => {
	expect(cacheFolder(env, platform)).toBe(expected);
});
