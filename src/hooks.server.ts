import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { defaultLanguage, isLanguage, languages, languageTag } from '#lib/theme/language.ts';
import { frameWords } from './routes/frame.words.ts';

/** Says the page's language in its HTML; the page of no page says in both that it is none. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang = '' } = event.params;
	const tag = languageTag[isLanguage(lang) ? lang : defaultLanguage];
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', tag);
			return event.route.id === null ? page.replace(/<body[^>]*>/, `$&${notFound()}`) : page;
		},
	});
};

/** It is drawn by scripts, since its address says its language; without them it stands in both. */
function notFound(): string {
	const texts = languages.map((language) => {
		const { notFound, notFoundHint, home } = frameWords[language];
		const path = language === defaultLanguage ? '' : `${language}/`;
		return `<p lang="${languageTag[language]}">${notFound}：${notFoundHint} <a href="${base}/${path}">${home}</a></p>`;
	});
	return `<noscript>${texts.join('')}</noscript>`;
}
