// The formats of a zoo document: how blocks become bytes.
import { strFromU8, strToU8 } from 'fflate';
import { render } from '../../forms/round-trip-render.ts';
import { dropMerged, type Part } from '../../forms/round-trip-table.ts';
import { toPdf } from './pdf.ts';
import {
	toAligned,
	toBars,
	toLines,
	toPackedText,
	toRaggedCsv,
	toRowLines,
} from './text-formats.ts';
import { toWorkbook } from './workbook.ts';

export interface ZooFormat {
	extension: string;
	weight: number;
	/** Rows may lose their columns and the file may end anywhere. */
	isText: boolean;
	/** Blank cells leave no trace. */
	isDense: boolean;
	/** Nothing keeps a cell from the next. */
	isRunOn?: true;
	toBytes: (parts: readonly Part[]) => Uint8Array;
}

const text = { extension: 'txt', isText: true, isDense: false };
const dense = { extension: 'txt', isText: true, isDense: true };
const office = { isText: false, isDense: false };

export const zooFormats = {
	'text with tabs': { ...text, weight: 10, toBytes: (parts) => render(parts, 'text').bytes },
	'text, merged cells once': { ...text, weight: 8, toBytes: toPackedText },
	'text, merged cells dropped': {
		...text,
		weight: 4,
		toBytes: (parts) => render(dropMerged(parts), 'text').bytes,
	},
	'text, a cell a line': { ...dense, weight: 4, toBytes: (parts) => toLines(parts, '') },
	'text, blank lines between': { ...dense, weight: 3, toBytes: (parts) => toLines(parts, 'blank') },
	'text in columns': { ...dense, weight: 4, toBytes: toAligned },
	'text between bars': { ...text, weight: 4, toBytes: (parts) => toBars(parts, false) },
	'text, a cell and a bar a line': { ...dense, weight: 2, toBytes: (parts) => toBars(parts, true) },
	csv: { ...text, extension: 'csv', weight: 6, toBytes: (parts) => render(parts, 'csv').bytes },
	'csv, uneven rows': { ...text, extension: 'csv', weight: 4, toBytes: toRaggedCsv },
	html: {
		...office,
		extension: 'html',
		weight: 14,
		toBytes: (parts) => render(parts, 'html').bytes,
	},
	'html, paragraphs in cells': {
		...office,
		extension: 'html',
		weight: 5,
		toBytes: (parts) => withParagraphs(render(parts, 'html').bytes),
	},
	docx: {
		...office,
		extension: 'docx',
		weight: 14,
		toBytes: (parts) => render(parts, 'docx').bytes,
	},
	'xlsx of texts': {
		...office,
		extension: 'xlsx',
		weight: 8,
		toBytes: (parts) => toWorkbook(parts, false),
	},
	'xlsx of numbers': {
		...office,
		extension: 'xlsx',
		weight: 8,
		toBytes: (parts) => toWorkbook(parts, true),
	},
	pdf: { ...office, extension: 'pdf', weight: 3, toBytes: toPdf },
} satisfies Record<string, ZooFormat>;

/** How texts come out of a scanner, or when a page is copied as text. */
export const scannedFormats: Record<string, ZooFormat> = {
	'text with tabs': { ...zooFormats['text with tabs'], weight: 3 },
	'text, a cell a line': { ...zooFormats['text, a cell a line'], weight: 4 },
	'text, blank lines between': { ...zooFormats['text, blank lines between'], weight: 2 },
	'text in columns': { ...zooFormats['text in columns'], weight: 2 },
	'text between bars': { ...zooFormats['text between bars'], weight: 3 },
	'text, a cell and a bar a line': { ...zooFormats['text, a cell and a bar a line'], weight: 2 },
	'text, a row a line': { ...dense, weight: 3, toBytes: (parts) => toRowLines(parts, ' ', '\n') },
	'text, a row a line run on': {
		...{ ...dense, weight: 3, isRunOn: true },
		toBytes: (parts) => toRowLines(parts, '', '\n'),
	},
	'text in one line': {
		...{ ...dense, weight: 3, isRunOn: true },
		toBytes: (parts) => toRowLines(parts, '', ''),
	},
};

/** Office programs save each line of a cell as a paragraph. */
function withParagraphs(html: Uint8Array): Uint8Array {
	const paragraphs = strFromU8(html).replace(
		/(<td[^>]*>)(.*?)(<\/td>)/gs,
		(_, open: string, body: string, close: string) =>
			`${open}<p style="text-align:center"><span>${body.replaceAll('<br>', '</span></p><p><span>')}</span></p>${close}`,
	);
	return strToU8(paragraphs);
}
