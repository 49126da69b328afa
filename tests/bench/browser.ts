import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { launchOptions } from '../journeys/chromium.ts';

/** Opens the browser of the journeys with a profile on disk, so that a second start is warm. */
export async function openProfile(profile: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		...(await launchOptions()),
		viewport: { width: 1440, height: 2400 },
		locale: 'zh-CN',
	});
}

export function makeProfile(): string {
	return mkdtempSync(join(tmpdir(), 'bench-profile-'));
}

export function removeProfile(profile: string): void {
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Private memory of the largest renderer in bytes, or null without /proc. */
export async function rendererBytes(context: BrowserContext): Promise<number | null> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session || process.platform !== 'linux') return null;
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	return Math.max(...renderers.map(({ id }) => privateBytes(id)));
}

function privateBytes(pid: number): number {
	const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
	const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)];
	return kilobytes.reduce((sum, [, figure]) => sum + Number(figure) * 1024, 0);
}
