// A drawing by ECharts comes in, a picture that stands alone goes out.
import { renderToSvg, type Drawing } from '#lib/charts/echarts.ts';

const pixelRatio = 2;

/** The drawing in the colours that the page gives to `element` now. */
export async function pictureDrawing(
	{ option, width, height }: Drawing,
	format: 'svg' | 'png',
	element: Element,
): Promise<Blob> {
	const svg = withColours(renderToSvg(option, width, height, 'xMidYMid'), element);
	const blob = new Blob([svg], { type: 'image/svg+xml' });
	return format === 'svg' ? blob : toPng(blob, width, height);
}

/** Outside of the page a custom property has no colour. */
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
