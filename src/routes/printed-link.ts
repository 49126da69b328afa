/** A link as paper shows it: Chinese as Chinese, which an address bar takes as well. */
export function printedLink(href: string): string {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}
