import { say } from './served-page.ts';

/** A host that is there answers a request without content sooner. */
const answerMs = 10_000;

/** Opens a page as a file, as it would be without scripts. Where the host is gone, this page stays and says so. */
export async function openWhole(url: URL): Promise<void> {
	if (await isReachable(url)) location.assign(url);
	else say('unreachable');
}

/** Whether the host answers at all. What it has to say of the page, it says best itself. */
function isReachable(url: URL): Promise<boolean> {
	const ending = new AbortController();
	const timer = setTimeout(() => ending.abort(), answerMs);
	return fetch(url, { method: 'HEAD', signal: ending.signal })
		.then(
			() => true,
			() => false,
		)
		.finally(() => clearTimeout(timer));
}
