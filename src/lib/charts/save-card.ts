// A card that is HTML comes in, a picture of it goes out: as it stands, without its tools.
import { domToBlob, domToForeignObjectSvg } from 'modern-screenshot';
import { saveFile } from '#lib/controls/save-file.ts';

const pixelRatio = 2;

/** What is of use only on the page: it has this attribute. */
const isPictured = (node: Node) => !(node instanceof HTMLElement && 'unpictured' in node.dataset);

/** Saves the card as `<name>.svg` (its HTML in a `foreignObject`) or `<name>.png`. */
export async function saveCard(
	card: HTMLElement,
	{ name, format }: { name: string; format: 'svg' | 'png' },
): Promise<void> {
	const options = {
		filter: isPictured,
		font: false as const,
		scale: pixelRatio,
		backgroundColor: getComputedStyle(card).backgroundColor,
	};
	if (format === 'png') {
		saveFile(`${name}.png`, await domToBlob(card, options));
		return;
	}
	const svg = await domToForeignObjectSvg(card, options);
	const text = new XMLSerializer().serializeToString(svg);
	saveFile(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
}
