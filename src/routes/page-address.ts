import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { PageAddress } from '#lib/frame/site-context.ts';
import { readQuery } from '#lib/selection/read-query.ts';

const hrefOf = (query: string) => (query === '' ? page.url.pathname : `?${query}`);

/** The address of the page. A new query loads nothing, so the router need not navigate. */
export const pageAddress: PageAddress = {
	get params() {
		return readQuery(page.state.query ?? page.url.search);
	},
	href: hrefOf,
	go: (query, step) => {
		const set = step === 'push' ? pushState : replaceState;
		set(hrefOf(query), { query });
	},
};
