// What a page and its workers fetch, as reported by the browser.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Slow 4G and a slow phone, as in the developer tools of browsers. */
const slow4g = {
	offline: false,
	latency: 150,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 750e3 / 8,
};
const slowCpuRate = 4;

export interface Traffic {
	requests: number;
	/** Compressed bytes with headers, as transferred. Responses from the cache do not count. */
	bytes: number;
}

interface Fetched {
	startedMs: number;
	arrived: { atMs: number; bytes: number }[];
	cached: boolean;
}

type Send = (method: string, params?: object) => void;
type Message = { method?: string; params?: Record<string, unknown> };

export class Watch {
	readonly #fetched = new Map<string, Fetched>();
	#wallAheadMs = 0;

	/** Watches a page that is not open yet. `slow` also slows the fetches of its workers. */
	static async of(context: BrowserContext, page: Page, slow: boolean): Promise<Watch> {
		const watch = new Watch();
		const session = await context.newCDPSession(page);
		watch.#listen(session, slow);
		await session.send('Network.enable');
		if (slow) {
			await session.send('Network.emulateNetworkConditions', slow4g);
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowCpuRate });
		}
		const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
		await session.send('Target.setAutoAttach', attach);
		return watch;
	}

	/** What had begun and what had arrived at a wall-clock time, or so far. */
	until(wallMs = Infinity): Traffic {
		const begun = [...this.#fetched.values()].filter(({ startedMs }) => startedMs <= wallMs);
		const arrived = begun.filter(({ cached }) => !cached).flatMap(({ arrived }) => arrived);
		const inTime = arrived.filter(({ atMs }) => atMs <= wallMs);
		return {
			requests: begun.filter(({ cached }) => !cached).length,
			bytes: inTime.reduce((sum, { bytes }) => sum + bytes, 0),
		};
	}

	#listen(session: CDPSession, slow: boolean): void {
		const events = session as unknown as {
			on(event: string, listener: (params: Record<string, unknown>) => void): void;
		};
		for (const method of networkEvents) {
			events.on(method, (params) => this.#note('page', { method, params }));
		}
		// Playwright hides the sessions of workers, so messages go through the session of the page.
		events.on('Target.attachedToTarget', ({ sessionId }) => {
			let id = 0;
			const send: Send = (method, params = {}) => {
				id += 1;
				const message = JSON.stringify({ id, method, params });
				const envelope = { sessionId: String(sessionId), message };
				// The worker may end before it gets the message.
				session.send('Target.sendMessageToTarget', envelope).catch(() => undefined);
			};
			send('Network.enable');
			if (slow) send('Network.emulateNetworkConditions', slow4g);
			send('Runtime.runIfWaitingForDebugger');
		});
		events.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
			this.#note(String(sessionId), JSON.parse(String(message)) as Message);
		});
	}

	#note(session: string, { method, params = {} }: Message): void {
		const key = `${session} ${String(params['requestId'])}`;
		const atMs = Number(params['timestamp']) * 1000 + this.#wallAheadMs;
		const fetched = this.#fetched.get(key);
		if (method === 'Network.requestWillBeSent') {
			const { url } = params['request'] as { url: string };
			if (!url.startsWith('http')) return;
			const startedMs = Number(params['wallTime']) * 1000;
			this.#wallAheadMs = startedMs - Number(params['timestamp']) * 1000;
			this.#fetched.set(key, { startedMs, arrived: [], cached: false });
		} else if (!fetched) {
			return;
		} else if (method === 'Network.requestServedFromCache') {
			fetched.cached = true;
		} else if (method === 'Network.responseReceived') {
			const { fromDiskCache } = params['response'] as { fromDiskCache?: boolean };
			if (fromDiskCache) fetched.cached = true;
		} else if (method === 'Network.dataReceived') {
			fetched.arrived.push({ atMs, bytes: Number(params['encodedDataLength']) });
		} else if (method === 'Network.loadingFinished') {
			// The headers, and the body if its parts were not reported.
			const told = fetched.arrived.reduce((sum, { bytes }) => sum + bytes, 0);
			fetched.arrived.push({
				atMs,
				bytes: Math.max(0, Number(params['encodedDataLength']) - told),
			});
		}
	}
}

const networkEvents = [
	'Network.requestWillBeSent',
	'Network.requestServedFromCache',
	'Network.responseReceived',
	'Network.dataReceived',
	'Network.loadingFinished',
];
