/** A link for paper, with Chinese characters unescaped. An address bar accepts it as well. */
export function printedLink(href: string): string {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}
