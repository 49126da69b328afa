import { defaultLanguage, isLanguage, type Language } from '#lib/theme/language.ts';

/** The path of an address -> its language and what follows that, without the site's base. */
export function splitPath(pathname: string, base: string): { language: Language; path: string } {
	const below = pathname.slice(base.length + 1);
	const [first = '', ...rest] = below.split('/');
	return isLanguage(first) && first !== defaultLanguage
		? { language: first, path: rest.join('/') }
		: { language: defaultLanguage, path: below };
}
