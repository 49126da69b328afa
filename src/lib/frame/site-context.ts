// What the site's frame lends to every component below it.
import { getContext, setContext } from 'svelte';
import type { Engine } from '#lib/engine/engine.ts';
import { defaultLanguage, type Language, type Words } from '#lib/words/language.ts';
import type { EngineStarter } from './engine-starter.svelte.ts';
import type { SitePublisher } from './site-publisher.ts';

/** The address of the page, which only routes touch. */
export interface PageAddress {
	/** The query of the present link. Not to be read while prerendering. */
	readonly params: URLSearchParams;
	/** The link of this page with another query. */
	href: (query: string) => string;
	/** Goes to it without loading anything. The back button returns from a `push`. */
	go: (query: string, step: 'push' | 'replace') => void;
}

export interface SiteContext {
	language: Language;
	/** The site's only engine. The first query starts it. */
	engine: Engine;
	starter: EngineStarter;
	address: PageAddress;
	/** Whose site it is, as far as it says. */
	publisher: SitePublisher;
	/** The department of all projects, where there is one alone. */
	onlyDepartment?: string | undefined;
	/** The URL of a file (`answers/…`), which all languages share. */
	file: (path: string) => string;
	/** The URL of a page (`projects/`) in this language. */
	link: (path: string) => string;
	/** The URL of a project's page, or of the comparison with it alone if projects have no pages. */
	projectLink: (formId: string) => string;
	/** The URL of its reviewer's desk; undefined if projects have no pages. */
	reviewLink: (formId: string) => string | undefined;
	/** The URL of a department's page; undefined if departments have no pages, or it has no name. */
	departmentLink: (name: string) => string | undefined;
}

const key = Symbol('site');

export function setSite(context: SiteContext): void {
	setContext(key, context);
}

/** Call it while a component is created. Throws outside of the layout. */
export function getSite(): SiteContext {
	const context = getContext<SiteContext | undefined>(key);
	if (!context) throw new Error('missing site context: the component stands outside of the layout');
	return context;
}

/** The words in the language of the page; in Chinese outside of the layout. */
export function wordsFor<Set>(words: Words<Set>): Set {
	return words[getContext<SiteContext | undefined>(key)?.language ?? defaultLanguage];
}
