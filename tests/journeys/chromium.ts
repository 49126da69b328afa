import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'msedge',
];
const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

interface Found {
	path: string;
	/** Libraries that the browser brings along where the system may lack them. */
	libraries?: string;
}

/**
 * CHROMIUM_PATH, else the one in the npm package @sparticuz/chromium, else an installed Chromium. The
 * package's is the same for everyone and, without a window of its own, takes two thirds of the work.
 */
async function findChromium(): Promise<Found> {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined) {
		if (canRun(named)) return { path: named };
		throw new Error(`no program at CHROMIUM_PATH: ${named}`);
	}
	if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
	const installed = findProgram(names, elsewhere);
	if (installed) return { path: installed };
	throw new Error(
		'no Chromium found: the journeys need one. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program',
	);
}

async function unpackChromium(): Promise<Found> {
	const { default: packed } = await import('@sparticuz/chromium');
	const [path, libraries] = await Promise.all([packed.executablePath(), unpackLibraries()]);
	return { path, libraries };
}

/** The libraries that a bare system lacks, from the package @sparticuz/chromium. */
export async function unpackLibraries(): Promise<string> {
	const { inflate } = await import('@sparticuz/chromium');
	const archive = new URL('../../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
	return join(await inflate(archive.pathname), 'lib');
}

/** The first of these programs that can run: by its name in a folder of PATH, or at its whole path. */
export function findProgram(
	names: readonly string[],
	paths: readonly string[],
): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const named = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...named, ...paths].find(canRun);
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(): Promise<Browser> {
	return chromium.launch(await launchOptions());
}

/** How the browser of the journeys is started, whatever opens it. */
export async function launchOptions(): Promise<LaunchOptions> {
	const { path, libraries } = await findChromium();
	const env = Object.entries(process.env).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, value] as const],
	);
	return {
		executablePath: path,
		args: ['--no-sandbox', '--disable-gpu', ...quiet],
		env: { ...Object.fromEntries(env), ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
	};
}
