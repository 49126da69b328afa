/** Between the bar and what it must not lie over. */
const gap = 8;

const paddings = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' } as const;
const heights = { top: '--clear-top', bottom: '--clear-bottom' } as const;

/**
 * Attachment for a bar that sticks to an edge of the window: what gets the focus or is linked to never
 * comes to lie under it. What sticks below it finds its height in `--clear-top` or `--clear-bottom`.
 */
export function keepClear(edge: keyof typeof paddings): (bar: HTMLElement) => () => void {
	const padding = paddings[edge];
	const { style } = document.documentElement;
	return (bar) => {
		const observer = new ResizeObserver(() => {
			const sticks = getComputedStyle(bar).position === 'sticky' && bar.offsetHeight > 0;
			style[padding] = sticks ? `${bar.offsetHeight + gap}px` : '';
			style.setProperty(heights[edge], style[padding] || '0px');
		});
		observer.observe(bar);
		return () => {
			observer.disconnect();
			style[padding] = '';
			style.removeProperty(heights[edge]);
		};
	};
}
