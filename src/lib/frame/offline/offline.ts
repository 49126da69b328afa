// The page's side of the service worker, which keeps the site for the next visit. Browsers offer it
// over https and on localhost alone.
import { say } from '#lib/frame/served/served-page.ts';

const switchKey = 'jixiao-lens:offline';
const reliefMs = 3_000;

export function isOfflinePossible(): boolean {
	return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Off if the reader has said so. Where storage is refused nothing is kept. */
export function isOfflineOn(): boolean {
	try {
		return localStorage.getItem(switchKey) !== 'off';
	} catch {
		return false;
	}
}

/** Keeps the site, and says so when a newer version of it has been loaded. */
export async function startOffline(script: string, scope: string): Promise<void> {
	const registration = await navigator.serviceWorker.register(script, { scope });
	const watch = (coming: ServiceWorker | null) => {
		const tell = () => {
			if (coming?.state === 'installed' && navigator.serviceWorker.controller) say('updated');
		};
		coming?.addEventListener('statechange', tell);
		tell();
	};
	watch(registration.waiting);
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Reloads with the version that waits, if one does. */
export async function reloadUpdated(): Promise<void> {
	const registration = isOfflinePossible()
		? await navigator.serviceWorker.getRegistration()
		: undefined;
	if (!registration?.waiting) return location.reload();
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
	registration.waiting.postMessage('activate');
	// A worker that is busy for long is not relieved. Without it the host sends the new version.
	setTimeout(() => void registration.unregister().then(() => location.reload()), reliefMs);
}

/** Ends it and drops what was kept. */
export async function stopOffline(): Promise<void> {
	localStorage.setItem(switchKey, 'off');
	const registration = await navigator.serviceWorker.getRegistration();
	if (registration?.active) await asked(registration.active, 'stop');
	await registration?.unregister();
	for (const name of await caches.keys()) {
		if (name.startsWith('jixiao-lens')) await caches.delete(name);
	}
}

/** Sends a message to the worker, which still serves this page, and waits a while until it has heard it. */
function asked(worker: ServiceWorker, message: string): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => resolve();
		setTimeout(resolve, reliefMs);
		worker.postMessage(message, [port2]);
	});
}

export function allowOffline(): void {
	localStorage.removeItem(switchKey);
}

/** The bytes that the browser keeps for this origin, about. */
export async function keptBytes(): Promise<number> {
	return (await navigator.storage.estimate()).usage ?? 0;
}
