/**
 * Attachment: on paper nothing below the element is folded. Browsers that can unfold by style alone
 * (`::details-content`) need no script for it.
 */
export function printUnfolded(root: HTMLElement): (() => void) | undefined {
	if (CSS.supports('selector(::details-content)')) return undefined;
	let unfolded: HTMLDetailsElement[] = [];
	const unfold = () => {
		unfolded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], .evidence)')];
		for (const one of unfolded) one.open = true;
	};
	const fold = () => {
		for (const one of unfolded) one.open = false;
	};
	addEventListener('beforeprint', unfold);
	addEventListener('afterprint', fold);
	return () => {
		removeEventListener('beforeprint', unfold);
		removeEventListener('afterprint', fold);
	};
}
