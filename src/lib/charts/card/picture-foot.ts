// What a picture says below its card, since nobody sees the page around it.

export const pixelRatio = 2;

/** Sizes in CSS pixels. */
const [textSize, lineHeight, margin] = [12, 18, 16];

export interface Foot {
	lines: string[];
	height: number;
	font: string;
	colour: string;
	ground: string;
}

/** The text broken into lines below a picture of this width, in the colours of the element. */
export function footOf(text: string, width: number, element: Element): Foot {
	const { fontFamily, color, backgroundColor } = getComputedStyle(element);
	const font = `${textSize}px ${fontFamily}`;
	const context = contextOf(document.createElement('canvas'));
	context.font = font;
	const lines = breakText(text, width - 2 * margin, (part) => context.measureText(part).width);
	const height = lines.length === 0 ? 0 : lines.length * lineHeight + margin;
	return { lines, height, font, colour: color, ground: backgroundColor };
}

/** Breaks a text before the character that no longer fits, after a blank if there is one near. */
export function breakText(
	text: string,
	width: number,
	measure: (part: string) => number,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const character of text) {
		if (line !== '' && measure(line + character) > width) {
			const blank = line.lastIndexOf(' ');
			const end = blank > line.length / 2 ? blank + 1 : line.length;
			lines.push(line.slice(0, end).trimEnd());
			line = line.slice(end);
		}
		line += character;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Where the lines stand below a picture of this height. */
function baselines({ lines }: Foot, height: number): { line: string; y: number }[] {
	return lines.map((line, i) => ({ line, y: height + i * lineHeight + textSize }));
}

/** An SVG on the ground of the page, with the foot below it. */
export function withFoot(svg: string, width: number, height: number, foot: Foot): string {
	const all = height + foot.height;
	const texts = baselines(foot, height)
		.map(({ line, y }) => `<text x="${margin}" y="${y}">${escaped(line)}</text>`)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}"><rect width="${width}" height="${all}" fill="${escaped(foot.ground)}"/>${svg}<g fill="${escaped(foot.colour)}" style="font:${escaped(foot.font)}">${texts}</g></svg>`;
}

/** The same for the upper part of a picture of pixels, as a PNG. */
export function canvasWithFoot(
	picture: HTMLCanvasElement,
	height: number,
	foot: Foot,
): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = picture.width;
	canvas.height = (height + foot.height) * pixelRatio;
	const context = contextOf(canvas);
	context.fillStyle = foot.ground;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0);
	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = foot.colour;
	context.font = foot.font;
	for (const { line, y } of baselines(foot, height)) context.fillText(line, margin, y);
	return toPng(canvas);
}

export function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('invalid canvas')))),
	);
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('missing canvas context');
	return context;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
