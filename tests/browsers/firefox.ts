import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const names = ['firefox-esr', 'firefox'];
const elsewhere = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** FIREFOX_PATH, else an installed Firefox; null without any. No package brings one. */
export function findFirefox(): string | null {
	const named = process.env['FIREFOX_PATH'];
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
	const candidates = named === undefined ? [...installed, ...elsewhere] : [named];
	return candidates.find(canRun) ?? null;
}

export function openFirefox(path: string): Promise<Browser> {
	return puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
