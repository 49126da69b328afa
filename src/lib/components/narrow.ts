/** In CSS pixels: narrower charts print names above their rows. Also in Chart.svelte's CSS. */
export const narrowBelow = 440;

/** A row's name left above its bar or cells, where there is no room beside them. */
export const nameAbove = {
	inside: true,
	margin: 0,
	align: 'left' as const,
	verticalAlign: 'bottom' as const,
	padding: [0, 0, 8, 0],
};
