import { toLengths, type BarRow } from '#lib/charts/bar-rows.ts';
import type { MoneyUnit } from '#lib/model/money.ts';
import { formatCount, formatShare } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';
import { cumulativeShare, type SpendRow } from './spend-by-project.ts';

interface Amount {
	name: string;
	fen: number | null;
	/** Of this project and all larger ones, 0 to 1. */
	share: number | null;
	tone: BarRow['tone'];
	formId?: string;
}

/** One bar a project; if more than thirty are selected, one more bar for all others. */
export function toBars(rows: readonly SpendRow[], unit: MoneyUnit, words: SharedWords): BarRow[] {
	const amounts = [...rows.map((row) => toAmount(row, words)), ...restOf(rows, words)];
	const lengths = toLengths(amounts.map(({ fen }) => fen));
	return amounts.map(({ name, fen, share, tone, formId }, i) => ({
		name,
		values: [words.amount(fen, unit), formatShare(share)],
		length: lengths[i] ?? 0,
		tone,
		line: share,
		formId,
	}));
}

function toAmount(row: SpendRow, words: SharedWords): Amount {
	const { form_id, project_name, annual_total_fen } = row;
	const share = cumulativeShare(row);
	return {
		name: words.projectName(project_name),
		fen: annual_total_fen,
		share,
		tone: 'accent',
		formId: form_id,
	};
}

function restOf(rows: readonly SpendRow[], words: SharedWords): Amount[] {
	const last = rows.at(-1);
	if (!last || last.project_count === rows.length) return [];
	const name = words.otherProjects(formatCount(last.project_count - rows.length));
	// Blank amounts come last, so only blanks follow a blank one.
	const fen = last.annual_total_fen === null ? null : last.sum_fen - last.cumulative_fen;
	return [{ name, fen, share: last.sum_fen === 0 ? null : 1, tone: 'outline' }];
}
