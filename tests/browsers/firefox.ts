import { createRequire } from 'node:module';
import { findProgram } from '../journeys/chromium.ts';

/** What the test needs of Puppeteer, whose types the project's own check does not have. */
export interface Firefox {
	newPage(): Promise<FirefoxPage>;
	close(): Promise<void>;
}

interface FirefoxPage {
	on(event: 'pageerror', listener: (error: unknown) => void): void;
	setViewport(size: { width: number; height: number }): Promise<void>;
	goto(url: string): Promise<unknown>;
	waitForFunction(isTrue: () => boolean, options: { timeout: number }): Promise<unknown>;
	evaluate<Value>(run: () => Value): Promise<Value>;
	close(): Promise<void>;
}

interface Puppeteer {
	launch(options: { browser: string; executablePath: string; headless: boolean }): Promise<Firefox>;
}

const names = ['firefox-esr', 'firefox'];
const elsewhere = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** FIREFOX_PATH, else an installed Firefox; null without any. No package brings one. */
export function findFirefox(): string | null {
	const named = process.env['FIREFOX_PATH'];
	return (named === undefined ? findProgram(names, elsewhere) : findProgram([], [named])) ?? null;
}

export function openFirefox(path: string): Promise<Firefox> {
	const { default: puppeteer } = createRequire(import.meta.url)('puppeteer-core') as {
		default: Puppeteer;
	};
	return puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
}
