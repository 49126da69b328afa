import { limits } from '#lib/documents/limits.ts';
import { refuse } from '#lib/documents/refuse.ts';
import type { ReadSheets } from '#lib/documents/sheet.ts';
import type { StoredSheet } from './stored-sheet.ts';
import { toSheets } from './to-sheets.ts';
import type { Relation, XlsxPackage } from './xlsx-package.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readCellStyles } from './xlsx-styles.ts';
import { readSharedStrings } from './xlsx-text.ts';
import { attributeOf, isOn, readXml } from './xml-reader.ts';

interface NamedSheet {
	name: string;
	isHidden: boolean;
	relation: string;
}

/**
 * An xlsx file -> its sheets. Only the parts that affect what cells show are read, so that a fault in
 * comments, pictures or macros does not matter.
 */
export function readXlsx(parts: XlsxPackage, workbook: string): ReadSheets {
	const main = parts.read(workbook);
	if (!(main instanceof Uint8Array)) return main;
	const book = readWorkbookPart(main);
	if (book === null) return damaged(workbook);
	const relations = parts.relations(workbook) ?? [];
	const strings = readPart(parts, partOf('sharedStrings', relations, parts), readSharedStrings);
	if (!Array.isArray(strings)) return strings;
	const styles = readPart(parts, partOf('styles', relations, parts), readCellStyles);
	if (!Array.isArray(styles)) return styles;
	const sheets: StoredSheet[] = [];
	let cells = 0;
	for (const [index, { relation, ...named }] of book.sheets.entries()) {
		const name = sheetPart(relation, index, { relations, parts });
		if (name === null) continue;
		const bytes = name === undefined ? undefined : parts.read(name);
		if (!(bytes instanceof Uint8Array)) {
			return bytes ?? refuse('damaged-document', `文件已损坏：缺少工作表“${named.name}”`);
		}
		const mostCells = limits.cells - cells;
		const sheet = readXlsxSheet(bytes, named, { strings, styles, mostCells });
		if (sheet === null) return damaged(name ?? '');
		cells += sheet.cells.length;
		if (cells > limits.cells) {
			return refuse('too-large', `Excel 文件过大：单元格超过 ${limits.cells} 个`);
		}
		sheets.push(sheet);
	}
	return toSheets({ sheets, isOf1904: book.isOf1904 });
}

function damaged(part: string): ReadSheets {
	return refuse('damaged-document', `文件已损坏：部件 ${part} 不是完整的 XML`);
}

function readWorkbookPart(bytes: Uint8Array): { sheets: NamedSheet[]; isOf1904: boolean } | null {
	const sheets: NamedSheet[] = [];
	let isOf1904 = false;
	const isWhole = readXml(bytes, {
		root: 'workbook',
		open: (element, attributes) => {
			if (element === 'workbookPr') isOf1904 = isOn(attributes['date1904']);
			if (element !== 'sheet') return;
			const state = attributeOf(attributes, 'state') ?? 'visible';
			sheets.push({
				name: attributeOf(attributes, 'name') ?? '',
				isHidden: state !== 'visible',
				relation: attributeOf(attributes, 'id') ?? '',
			});
		},
	});
	return isWhole ? { sheets, isOf1904 } : null;
}

/** The name of the one part of a kind. Writers that name no relations use the usual place. */
function partOf(type: string, relations: Relation[], parts: XlsxPackage): string | null {
	const named = relations.find((relation) => relation.type === type)?.target;
	if (named !== undefined && parts.has(named)) return named;
	return parts.namesLike(new RegExp(`(?:^|/)${type}\\d{0,3}\\.xml$`, 'i'))[0] ?? null;
}

function readPart<Item>(
	parts: XlsxPackage,
	name: string | null,
	read: (bytes: Uint8Array) => Item[] | null,
): Item[] | ReadSheets {
	if (name === null) return [];
	const bytes = parts.read(name);
	return bytes instanceof Uint8Array ? (read(bytes) ?? damaged(name)) : bytes;
}

/** Null if the sheet holds no cells, such as a chart. Undefined if its part is missing. */
function sheetPart(
	id: string,
	index: number,
	{ relations, parts }: { relations: Relation[]; parts: XlsxPackage },
): string | null | undefined {
	const relation = relations.find((each) => each.id === id);
	if (relation && relation.type !== 'worksheet') return null;
	if (relation && parts.has(relation.target)) return relation.target;
	return parts.namesLike(/(?:^|\/)sheet\d{0,5}\.xml$/)[index];
}
