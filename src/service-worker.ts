/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
// Keeps the site on the reader's computer: at once at the second visit, and offline. Everything kept is
// of one version. A new version is loaded whole and takes over when the reader reloads.
import { base, build, files, prerendered, version } from '$service-worker';
import { filesToKeep, isLasting, isPage } from '#lib/frame/offline/kept-files.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = `jixiao-lens${base}:`;
const cacheName = `${prefix}${version}`;
const below = (path: string) => path.slice(base.length + 1);
/** The reader wants nothing kept. The page that said so is served on until it is left. */
let isStopped = false;
/** Settles when all that is being kept now is kept. */
let keeping: Promise<unknown> = Promise.resolve();
const statics = files.filter((path) => path.endsWith('.svg'));

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});
worker.addEventListener('message', (event) => {
	if (event.data === 'activate') void worker.skipWaiting();
	if (event.data === 'stop') {
		isStopped = true;
		event.waitUntil(keeping.then(() => event.ports[0]?.postMessage('heard')));
	}
});
worker.addEventListener('fetch', (event) => {
	if (isStopped) return;
	const { method, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(`${base}/`)) return;
	const path = below(pathname);
	if (isLasting(path) || isPage(path) || statics.includes(pathname)) {
		event.respondWith(answer(event.request, pathname));
	}
});

/** One after the other, so that the page's own requests come first. */
async function install(): Promise<void> {
	const cache = await caches.open(cacheName);
	const paths = filesToKeep([...build, ...statics].map(below), prerendered.map(below));
	for (const path of paths) {
		const known = isLasting(path) ? await caches.match(`${base}/${path}`) : undefined;
		if (known) await cache.put(`${base}/${path}`, known);
		else await cache.add(new Request(`${base}/${path}`, freshness(path)));
	}
}

/** What browsers have kept by themselves may be of another version. */
function freshness(path: string): RequestInit {
	return isLasting(path) ? {} : { cache: 'reload' };
}

/** Drops the former versions but for files that this one has too, such as the engine. */
async function takeOver(): Promise<void> {
	for (const name of await caches.keys()) {
		if (!name.startsWith(prefix) || name === cacheName) continue;
		const cache = await caches.open(cacheName);
		const former = await caches.open(name);
		for (const request of await former.keys()) {
			const { pathname } = new URL(request.url);
			const found = prerendered.includes(pathname) && isLasting(below(pathname));
			const response = found ? await former.match(request) : undefined;
			if (response) await cache.put(pathname, response);
		}
		await caches.delete(name);
	}
	await worker.clients.claim();
}

/** What is kept, else what the host sends, which is kept then. */
async function answer(request: Request, pathname: string): Promise<Response> {
	// Asked for past the caches, because the kept file is broken.
	const isPast = request.cache === 'reload';
	const known = isPast ? undefined : await caches.match(pathname, { cacheName });
	if (known) return known;
	try {
		const response = await fetch(request);
		if (response.status === 200) keeping = Promise.all([keeping, keep(pathname, response.clone())]);
		return response;
	} catch (error) {
		if (request.mode === 'navigate') return offlinePage();
		throw error;
	}
}

/** A full disk must not cost the answer. What comes too late to be dropped by the page is dropped here. */
async function keep(pathname: string, response: Response): Promise<void> {
	if (isStopped) return;
	await caches
		.open(cacheName)
		.then((cache) => cache.put(pathname, response))
		.catch(() => undefined);
	if (isStopped) await caches.delete(cacheName);
}

function offlinePage(): Response {
	const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>离线 Offline</title><body style="font: 16px/1.6 sans-serif; margin: 3em auto; max-width: 36em; padding: 0 1em">
<p>网站暂时连不上，这个页面没有存在本机。</p>
<p lang="en">The site is out of reach, and this page is not kept on this computer.</p>
<p><a href="${base}/">总览 Overview</a></p>`;
	return new Response(html, { status: 503, headers: { 'content-type': 'text/html' } });
}
