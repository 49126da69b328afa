// A drawing comes in, a file that stands alone goes out: its colours are the page's of now.
import { renderToSvg, type Drawing } from './echarts.ts';
import { saveFile } from '#lib/controls/save-file.ts';

const pixelRatio = 2;

/** Saves the drawing as `<name>.svg` or `<name>.png`, in the colours that `element` has. */
export async function saveDrawing(
	{ option, width, height }: Drawing,
	{ name, format, element }: { name: string; format: 'svg' | 'png'; element: Element },
): Promise<void> {
	const svg = withColours(renderToSvg(option, width, height, 'xMidYMid'), element);
	const blob = new Blob([svg], { type: 'image/svg+xml' });
	const file = format === 'svg' ? blob : await toPng(blob, width, height);
	saveFile(`${name}.${format}`, file);
}

/** Outside of the page no custom property says which colour it is. */
function withColours(svg: string, element: Element): string {
	const probe = element.appendChild(document.createElement('span'));
	const style = getComputedStyle(probe);
	const own = svg.replace(/var\(--[\w-]+\)/g, (property) => {
		probe.style.color = property;
		return style.color;
	});
	probe.remove();
	return own;
}

async function toPng(svg: Blob, width: number, height: number): Promise<Blob> {
	const url = URL.createObjectURL(svg);
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * pixelRatio;
		canvas.height = height * pixelRatio;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('missing canvas context');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('invalid canvas')))),
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}
