/** Goes where the link points to, once that is on the page. */
export function scrollToHash(): void {
	const id = decodeURIComponent(location.hash.slice(1));
	if (id !== '') document.getElementById(id)?.scrollIntoView();
}
