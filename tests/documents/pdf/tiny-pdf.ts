// Handwritten PDFs for cases that office programs do not print.

export interface TinyPage {
	/** Operators of the page. See `text` and `line`. */
	content: string;
	rotate?: number;
	/** Adds an image of one pixel, shown by `/Im Do`. */
	image?: boolean;
	/** The operators of a form XObject, shown by `/Fx Do`. */
	form?: string;
}

interface TinyPdf {
	encoding?: string;
	pages: TinyPage[];
}

/** Pages of 400 x 300 points with one Chinese font that is not embedded. */
export function tinyPdf({ encoding = 'UniGB-UCS2-H', pages }: TinyPdf): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	const stream = (dict: string, data: string): number =>
		add(`<< ${dict} /Length ${data.length} >>\nstream\n${data}\nendstream`);
	add('<< /Type /Catalog /Pages 2 0 R >>');
	add('');
	const descriptor = add(
		'<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] ' +
			'/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
	);
	const descendant = add(
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /W [1 95 500] ' +
			`/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ` +
			`/FontDescriptor ${descriptor} 0 R >>`,
	);
	const font = add(
		`<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} ` +
			`/DescendantFonts [${descendant} 0 R] >>`,
	);
	const kids = pages.map(({ content, rotate = 0, image, form }) => {
		const fonts = `/Font << /F ${font} 0 R >>`;
		const xobjects = [
			...(image ? [`/Im ${stream(imageDict, '\u0080')} 0 R`] : []),
			...(form !== undefined
				? [`/Fx ${stream(`/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Resources << ${fonts} >>`, form)} 0 R`]
				: []),
		].join(' ');
		const contents = stream('', content);
		return add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Rotate ${rotate} ` +
				`/Resources << ${fonts} /XObject << ${xobjects} >> >> /Contents ${contents} 0 R >>`,
		);
	});
	const list = kids.map((kid) => `${kid} 0 R`).join(' ');
	objects[1] = `<< /Type /Pages /Kids [${list}] /Count ${kids.length} >>`;
	return write(objects);
}

const imageDict =
	'/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';

function write(objects: readonly string[]): Uint8Array {
	let file = '%PDF-1.4\n';
	const offsets = objects.map((body, i) => {
		const offset = file.length;
		file += `${i + 1} 0 obj\n${body}\nendobj\n`;
		return offset;
	});
	const start = file.length;
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

function hex(text: string): string {
	return text
		.split('')
		.map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'))
		.join('');
}

/** Text of 10 points. Its baseline begins `x` from the left and `y` from the top edge. */
export function text(x: number, y: number, words: string): string {
	return `BT /F 10 Tf ${x} ${300 - y} Td <${hex(words)}> Tj ET\n`;
}

/** A line between two points, measured from the left and the top edge. */
export function line(x0: number, y0: number, x1: number, y1: number): string {
	return `${x0} ${300 - y0} m ${x1} ${300 - y1} l S\n`;
}

/** The same line as a filled rectangle half a point thick. */
export function bar(x0: number, y0: number, x1: number, y1: number): string {
	return `${x0} ${300 - y1} ${Math.max(x1 - x0, 0.5)} ${Math.max(y1 - y0, 0.5)} re f\n`;
}

/** The lines of a grid without merged cells. */
export function gridLines(
	xs: readonly number[],
	ys: readonly number[],
	draw: (x0: number, y0: number, x1: number, y1: number) => string = line,
): string {
	const [left = 0, right = 0, upper = 0, lower = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
	const across = ys.map((y) => draw(left, y, right, y));
	return [...across, ...xs.map((x) => draw(x, upper, x, lower))].join('');
}
