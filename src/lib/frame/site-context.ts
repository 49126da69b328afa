// What the site's frame lends to every component below it.
import { getContext, setContext } from 'svelte';
import type { Engine } from '#lib/engine/engine.ts';
import { defaultLanguage, type Language, type Words } from '#lib/words/language.ts';
import type { EngineStarter } from './engine-starter.svelte.ts';

export interface SiteContext {
	language: Language;
	/** The one engine of the site; started by the first question that reaches it. */
	engine: Engine;
	starter: EngineStarter;
	/** A path of the site (`projects/`), in this language and below the site's base. */
	link: (path: string) => string;
	/** The page of one project; none in a corpus whose projects have no pages. */
	projectLink: (formId: string) => string | undefined;
}

const key = Symbol('site');

export function setSite(context: SiteContext): void {
	setContext(key, context);
}

/** To be called while a component is made. Throws where there is no frame. */
export function getSite(): SiteContext {
	const context = getContext<SiteContext | undefined>(key);
	if (!context) throw new Error('missing site context: the component stands outside of the layout');
	return context;
}

/** The words in the language of the frame, in Chinese where a component stands alone. */
export function wordsFor<Set>(words: Words<Set>): Set {
	return words[getContext<SiteContext | undefined>(key)?.language ?? defaultLanguage];
}
