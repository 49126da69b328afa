import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { defaultLanguage, isLanguage, languages, languageTag } from './lib/words/language.ts';
import { frameWords } from './routes/frame.words.ts';

/** Sets the language of the HTML. The 404 page is bilingual. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang = '' } = event.params;
	const tag = languageTag[isLanguage(lang) ? lang : defaultLanguage];
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', tag);
			return event.route.id === null ? withNotFound(page) : page;
		},
	});
};

/** Without scripts the 404 page shows both languages. Scripts render it in that of its address. */
function withNotFound(html: string): string {
	const sites = languages.map((language) => frameWords[language].site);
	const texts = languages.map((language) => {
		const { notFound, notFoundHint, home } = frameWords[language];
		const path = language === defaultLanguage ? '' : `${language}/`;
		return `<p lang="${languageTag[language]}"><b>${notFound}</b><br />${notFoundHint}<br /><a href="${base}/${path}">${home}</a></p>`;
	});
	return html
		.replace('</head>', `<title>${sites.join(' ')}</title></head>`)
		.replace(/<body[^>]*>/, `$&<noscript>${texts.join('')}</noscript>`);
}
