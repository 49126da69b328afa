import type { Page } from 'playwright-core';

/** What a reader finds on a page at one moment. */
export interface PageState {
	/** The texts that are visible in its main part, without what it says of a fault and without pictures. */
	texts: string[];
	/** The sentences about a fault that are visible anywhere. */
	said: string[];
	/** Path and query, decoded. */
	address: string;
	/** Whether the figures are those of the link and nothing is under way. */
	isCalm: boolean;
	/** How far the engine is; empty on a page without the header. */
	engine: string;
}

export async function readState(page: Page): Promise<PageState> {
	for (;;) {
		try {
			return await page.evaluate(stateOf);
		} catch (error) {
			// Another page is coming.
			if (!/navigation|context/i.test(String(error))) throw error;
		}
	}
}

function stateOf(): PageState {
	const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
	const main = document.querySelector('main') ?? document.body;
	const aside = 'script, style, noscript, svg, canvas, [role=img], .failure, [role=status]';
	const texts: string[] = [];
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement, nodeValue } = walker.currentNode;
		const text = tidy(nodeValue);
		if (text !== '' && !parentElement?.closest(aside) && parentElement?.checkVisibility())
			texts.push(text);
	}
	const sentences = '.failure, [data-engine=failed] [role=alert], [data-scripts] .note p';
	const { scripts, link } = document.documentElement.dataset;
	return {
		texts,
		said: [...document.querySelectorAll(sentences)]
			.filter((element) => element.checkVisibility())
			.map(({ textContent }) => tidy(textContent)),
		address: decodeURIComponent(location.pathname + location.search),
		isCalm:
			link === undefined &&
			scripts === 'running' &&
			!document.querySelector('[aria-busy=true], .loading, main progress'),
		engine: document.querySelector<HTMLElement>('[data-engine]')?.dataset['engine'] ?? '',
	};
}

/** Which of these texts the page lacks. */
export function missing(texts: readonly string[], state: PageState): string[] {
	const shown = new Set(state.texts);
	return texts.filter((text) => !shown.has(text));
}
