import type { Row } from '#lib/documents/sheet.ts';
import { isLabel } from '#lib/forms/words/labels.ts';
import { filled } from '#lib/forms/ledger.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { isTitle } from '#lib/forms/words/titles.ts';
import { isRunOn } from './cut-at-colon.ts';
import { countLabels } from './run-on/label-ahead.ts';
import { cutAtLabels } from './pieces/pieces.ts';

export type Layout = 'table' | 'lines' | 'one-cell' | 'run-on';

/** How many labels make a text a form that lost its table. */
const enough = 4;

/** No form has more lines. */
const longest = 2000;

/**
 * The layout of the rows of a form: a table, or text that lost its table, so that nearly every row is
 * one cell. In `lines` a label is beside its value. In `one-cell` each has its own line. In `run-on`
 * nothing separates them.
 */
export function detectLayout(rows: readonly Row[]): Layout {
	if (rows.length > longest) return 'table';
	const printed = rows.map(filled).filter((cells) => cells.length > 0);
	const single = printed.filter((cells) => cells.length === 1);
	if (single.length * 10 < printed.length * 9) return 'table';
	const texts = single.flatMap((cells) => cells).filter(({ text }) => !isTitle(toLabel(text)));
	const alone = new Set(texts.map(({ text }) => toLabel(text)).filter(isLabel));
	const beside = texts.filter((cell) => {
		const cut = cutAtLabels(cell);
		return cut.length > 1 && isLabel(toLabel(cut[0]?.text ?? ''));
	});
	const runOn = texts.reduce((count, { text }) => count + labelsRunOn(text), 0);
	if (runOn >= enough && runOn > Math.max(alone.size, beside.length)) return 'run-on';
	if (Math.max(alone.size, beside.length) >= enough) {
		return alone.size > beside.length ? 'one-cell' : 'lines';
	}
	return runOn >= enough ? 'run-on' : 'table';
}

/** A shorter line counts once, however many labels it holds. */
const longLine = 120;

/** How many labels of a line run on into what they name. A long line may be the whole form. */
function labelsRunOn(text: string): number {
	if (!isRunOn(text)) return 0;
	return text.length < longLine ? 1 : Math.max(1, countLabels(text, enough));
}
