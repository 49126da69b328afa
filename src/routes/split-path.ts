import { defaultLanguage, isLanguage, type Language } from '#lib/words/language.ts';

/**
 * An address -> its language and the path after it: `projects/`. `base` is the site's, which is
 * relative to the address while a page is prerendered.
 */
export function splitPath(url: URL, base: string): { language: Language; path: string } {
	const below = url.pathname.slice(new URL(`${base}/`, url).pathname.length);
	const [first = '', ...rest] = below.split('/');
	return isLanguage(first) && first !== defaultLanguage
		? { language: first, path: rest.join('/') }
		: { language: defaultLanguage, path: below };
}
