import { saveFile } from '#lib/controls/save-file.ts';
import type { ExportSheet } from '#lib/export/sheet.ts';
import type { Drawing } from '#lib/charts/echarts.ts';

/** Rows as CSV; a picture as PNG or SVG. */
export const cardFormats = ['csv', 'png', 'svg'] as const;
export type CardFormat = (typeof cardFormats)[number];

export interface SavedCard {
	/** The name of the file, without its ending. */
	name: string;
	/** The rows of the card. All of them, so they may have to be asked for. */
	sheet: () => ExportSheet | Promise<ExportSheet>;
	/** The chart as a picture that stands alone. Without it the card itself is pictured. */
	drawing?: (() => Drawing) | undefined;
	element: HTMLElement;
	/** What a picture says below the card. */
	basis: string;
}

/** Saves a card as a file. What makes the file is loaded when it is first needed. */
export async function saveCard(card: SavedCard, format: CardFormat): Promise<void> {
	saveFile(`${card.name}.${format}`, await contentsOf(card, format));
}

async function contentsOf({ sheet, drawing, element, basis }: SavedCard, format: CardFormat) {
	if (format === 'csv') {
		const [{ toCsv }, rows] = await Promise.all([import('#lib/export/to-csv.ts'), sheet()]);
		return toCsv(rows);
	}
	if (drawing) {
		const { pictureDrawing } = await import('./picture-drawing.ts');
		return pictureDrawing(drawing(), format, element, basis);
	}
	const { pictureElement } = await import('./picture-element.ts');
	return pictureElement(element, format, basis);
}
