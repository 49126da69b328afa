// A card made of HTML comes in, a picture of it goes out, without its tools.
import { domToCanvas, domToForeignObjectSvg } from 'modern-screenshot';
import { canvasWithFoot, footOf, pixelRatio, withFoot } from './picture-foot.ts';

/** False for what is of use on the page only. */
const isPictured = (node: Node) => !(node instanceof HTMLElement && 'unpictured' in node.dataset);

/** The element above its tools as it stands on the screen, and a foot; its SVG holds HTML in a `foreignObject`. */
export async function pictureElement(
	element: HTMLElement,
	format: 'svg' | 'png',
	basis: string,
): Promise<Blob> {
	const { width, top, bottom } = element.getBoundingClientRect();
	const left = element.querySelector('[data-unpictured]')?.getBoundingClientRect().top;
	// The foot stands where the tools did.
	const height = Math.ceil((left ?? bottom) - top);
	const options = {
		filter: isPictured,
		font: false as const,
		scale: pixelRatio,
		backgroundColor: getComputedStyle(element).backgroundColor,
		style: { borderColor: 'transparent', borderRadius: '0' },
	};
	const foot = footOf(basis, width, element);
	if (format === 'png') return canvasWithFoot(await domToCanvas(element, options), height, foot);
	const svg = new XMLSerializer().serializeToString(await domToForeignObjectSvg(element, options));
	return new Blob([withFoot(svg, width, height, foot)], { type: 'image/svg+xml' });
}
