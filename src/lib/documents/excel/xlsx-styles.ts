import { builtInFormats } from './formats/built-in-formats.ts';
import type { StoredCell } from './stored-sheet.ts';
import { attributeOf, isOff, readXml } from './xml-reader.ts';

export type CellStyle = Pick<StoredCell, 'format' | 'isStruck'>;

export const plainStyle: CellStyle = { format: '', isStruck: false };

/** The cell styles by their index, or null if the part is not whole. */
export function readCellStyles(bytes: Uint8Array): CellStyle[] | null {
	const formats = new Map(builtInFormats);
	const struck: boolean[] = [];
	const styles: { format: number; font: number }[] = [];
	let list = '';
	const isWhole = readXml(bytes, {
		root: 'styleSheet',
		open: (name, attributes) => {
			if (name === 'cellXfs' || name === 'fonts') list = name;
			else if (name === 'numFmt' && list === '') {
				const id = Number(attributeOf(attributes, 'numFmtId'));
				formats.set(id, attributeOf(attributes, 'formatCode') ?? '');
			} else if (name === 'font' && list === 'fonts') struck.push(false);
			else if (name === 'strike' && list === 'fonts') {
				struck[struck.length - 1] = !isOff(attributeOf(attributes, 'val'));
			} else if (name === 'xf' && list === 'cellXfs') {
				const number = (key: string): number => Number(attributeOf(attributes, key) ?? 0);
				styles.push({ format: number('numFmtId'), font: number('fontId') });
			}
		},
		close: (name) => {
			if (name === list) list = '';
		},
	});
	if (!isWhole) return null;
	return styles.map(({ format, font }) => ({
		format: formats.get(format) ?? '',
		isStruck: struck[font] ?? false,
	}));
}
