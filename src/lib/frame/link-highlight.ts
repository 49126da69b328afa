/**
 * Attachment: while the pointer or the focus is on a project (`data-form`) in one view, marks it in
 * all views below the element.
 */
export function linkHighlight(root: HTMLElement): () => void {
	let lit: string | undefined;

	function light(form: string | undefined) {
		if (form === lit) return;
		for (const one of root.querySelectorAll('[data-lit]')) one.removeAttribute('data-lit');
		lit = form;
		if (form === undefined) return;
		const same = root.querySelectorAll(`[data-form="${CSS.escape(form)}"]`);
		for (const one of same) one.setAttribute('data-lit', '');
	}

	const follow = ({ target }: Event) =>
		light(
			target instanceof Element
				? target.closest<HTMLElement>('[data-form]')?.dataset['form']
				: undefined,
		);
	const leave = () => light(undefined);

	root.addEventListener('pointerover', follow);
	root.addEventListener('focusin', follow);
	root.addEventListener('pointerleave', leave);
	return () => {
		root.removeEventListener('pointerover', follow);
		root.removeEventListener('focusin', follow);
		root.removeEventListener('pointerleave', leave);
	};
}
