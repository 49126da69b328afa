import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import { isMadeLater } from './lib/server/beside/beside-pages.ts';
import { defaultLanguage, isLanguage, languages, languageTag } from './lib/words/language.ts';
import { frameWords } from './routes/frame.words.ts';

/** Stronger than a host that calls every page gb2312. */
const byteOrderMark = '\ufeff';

const ofTemplates = /^\/\[\[lang=language\]\]\/(projects|data)\/\[/;

/**
 * Sets the language of the HTML. The 404 page is bilingual. Links to pages that are made from a template
 * lead to an existing page, but nothing is to be rendered there.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { lang = '' } = event.params;
	const { id: route } = event.route;
	if (building && ofTemplates.test(route ?? '') && (await isMadeLater(event.params))) {
		return new Response(null, { status: 204 });
	}
	const tag = languageTag[isLanguage(lang) ? lang : defaultLanguage];
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', tag).replace(/^<!doctype/i, `${byteOrderMark}$&`);
			return event.route.id === null ? withNotFound(page) : page;
		},
	});
};

const hidden = `<style>${['coming', 'running']
	.map((scripts) => `:root[data-scripts='${scripts}'] #not-found`)
	.join()}{display:none}</style>`;

/** Where no scripts run the 404 page shows both languages. They render it in that of its address. */
function withNotFound(html: string): string {
	const sites = languages.map((language) => frameWords[language].site);
	const texts = languages.map((language) => {
		const { notFound, notFoundHint, home } = frameWords[language];
		const path = language === defaultLanguage ? '' : `${language}/`;
		return `<p lang="${languageTag[language]}"><b>${notFound}</b><br />${notFoundHint}<br /><a href="${base}/${path}">${home}</a></p>`;
	});
	return html
		.replace('</head>', `<title>${sites.join(' ')}</title>${hidden}</head>`)
		.replace(/<body[^>]*>/, `$&<div id="not-found">${texts.join('')}</div>`);
}
