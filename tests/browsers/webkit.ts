// WebKitGTK's own browser for tests, driven over WebDriver: requests of JSON, for which no package is needed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findProgram } from '../journeys/chromium.ts';

export interface Webkit {
	/** For example `2.50.6`. */
	version: string;
	goto(url: string): Promise<void>;
	/** Runs a function without arguments in the page. */
	evaluate<Value>(run: () => Value): Promise<Value>;
	close(): Promise<void>;
}

interface Found {
	driver: string;
	browser: string;
	/** Gives a screen where there is none. */
	screen: string | undefined;
}

/** The driver, the browser and a screen for it; null unless all are installed. */
export function findWebkit(): Found | null {
	const driver = findProgram(['WebKitWebDriver'], []);
	const browser = foldersOf('/usr/lib')
		.flatMap(foldersOf)
		.filter((folder) => folder.includes('webkit2gtk'))
		.map((folder) => join(folder, 'MiniBrowser'))
		.find((program) => existsSync(program));
	const screen = findProgram(['xvfb-run'], []);
	const hasScreen = process.env['DISPLAY'] !== undefined || screen !== undefined;
	return driver && browser && hasScreen ? { driver, browser, screen } : null;
}

function foldersOf(path: string): string[] {
	if (!existsSync(path)) return [];
	const entries = readdirSync(path, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
}

export async function openWebkit({ driver, browser, screen }: Found): Promise<Webkit> {
	const port = await freePort();
	const command = [...(screen ? [screen, '-a'] : []), driver, `--port=${port}`];
	// A group of its own, so that the browser and its screen end with it.
	const child = spawn(command[0] ?? driver, command.slice(1), { stdio: 'ignore', detached: true });
	const end = () => process.kill(-(child.pid ?? 0));
	const ask = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const { value } = (await response.json()) as { value: Value };
		if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`);
		return value;
	};
	try {
		await isUp(() => ask('GET', '/status'));
		const options = { binary: browser, args: ['--automation'] };
		const { sessionId, capabilities } = await ask<{
			sessionId: string;
			capabilities: { browserVersion: string };
		}>('POST', '/session', {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
		});
		const session = `/session/${sessionId}`;
		await ask('POST', `${session}/window/rect`, { width: 1440, height: 900 });
		return {
			version: capabilities.browserVersion,
			goto: (url) => ask('POST', `${session}/url`, { url }),
			evaluate: (run) =>
				ask('POST', `${session}/execute/sync`, { script: `return (${run})()`, args: [] }),
			close: async () => {
				await ask('DELETE', session);
				end();
			},
		};
	} catch (error) {
		end();
		throw error;
	}
}

const startTries = 60;

async function isUp(ask: () => Promise<unknown>): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			return void (await ask());
		} catch (error) {
			if (tries === startTries) throw error;
			await setTimeout(500);
		}
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
