// A card made of HTML comes in, a picture of it goes out, without its tools.
import { domToBlob, domToForeignObjectSvg } from 'modern-screenshot';

const pixelRatio = 2;

/** False for what is of use on the page only. */
const isPictured = (node: Node) => !(node instanceof HTMLElement && 'unpictured' in node.dataset);

/** The element as it stands on the screen; its SVG holds HTML in a `foreignObject`. */
export async function pictureElement(element: HTMLElement, format: 'svg' | 'png'): Promise<Blob> {
	const options = {
		filter: isPictured,
		font: false as const,
		scale: pixelRatio,
		backgroundColor: getComputedStyle(element).backgroundColor,
	};
	if (format === 'png') return domToBlob(element, options);
	const svg = await domToForeignObjectSvg(element, options);
	return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}
