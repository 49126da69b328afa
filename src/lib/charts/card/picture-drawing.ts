// A drawing by ECharts comes in, a picture that stands alone goes out.
import { renderToSvg, type Drawing } from '#lib/charts/echarts.ts';
import { contextOf, footOf, pixelRatio, toPng, withFoot } from './picture-foot.ts';

/** The drawing above a foot, in the colours that the page gives to `element` now. */
export async function pictureDrawing(
	{ option, width, height }: Drawing,
	format: 'svg' | 'png',
	element: Element,
	basis: string,
): Promise<Blob> {
	const drawn = withColours(renderToSvg(option, width, height, 'xMidYMid'), element);
	const foot = footOf(basis, width, element);
	const blob = new Blob([withFoot(drawn, width, height, foot)], { type: 'image/svg+xml' });
	return format === 'svg' ? blob : draw(blob, width, height + foot.height);
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

async function draw(svg: Blob, width: number, height: number): Promise<Blob> {
	const url = URL.createObjectURL(svg);
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * pixelRatio;
		canvas.height = height * pixelRatio;
		contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
		return await toPng(canvas);
	} finally {
		URL.revokeObjectURL(url);
	}
}
