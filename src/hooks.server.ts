import type { Handle } from '@sveltejs/kit';
import { defaultLanguage, isLanguage, languageTag } from '#lib/theme/language.ts';

/** Says the page's language in its HTML. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang = '' } = event.params;
	const tag = languageTag[isLanguage(lang) ? lang : defaultLanguage];
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', tag) });
};
