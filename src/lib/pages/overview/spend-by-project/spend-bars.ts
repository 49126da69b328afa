import { toLengths, type BarRow } from '#lib/charts/bar-rows.ts';
import type { MoneyUnit } from '#lib/model/money.ts';
import { formatCount, formatShare, shareOf, sharesOf } from '#lib/words/format.ts';
import type { SharedWords } from '#lib/words/words.ts';
import type { SpendRow } from './spend-by-project.ts';

interface Amount {
	name: string;
	fen: number | null;
	tone: BarRow['tone'];
	formId?: string;
}

/**
 * One bar a project; if more than thirty are selected, one more bar for all others. Its figures are the
 * amount, its share of the sum, and the share of it and all larger ones.
 */
export function toBars(rows: readonly SpendRow[], unit: MoneyUnit, words: SharedWords): BarRow[] {
	const amounts = [...rows.map((row) => toAmount(row, words)), ...restOf(rows, words)];
	const fens = amounts.map(({ fen }) => fen);
	const lengths = toLengths(fens);
	const all = rows[0]?.sum_fen ?? 0;
	const shares = sharesOf(fens, all);
	return amounts.map(({ name, fen, tone, formId }, i) => {
		// The bar of all others is the last.
		const soFar = shareOf(rows[i]?.cumulative_fen ?? all, all);
		return {
			name,
			values: [words.amount(fen, unit), formatShare(shares[i] ?? null), formatShare(soFar)],
			length: lengths[i] ?? 0,
			tone,
			formId,
		};
	});
}

function toAmount(row: SpendRow, words: SharedWords): Amount {
	const { form_id, project_name, annual_total_fen: fen } = row;
	return { name: words.projectName(project_name), fen, tone: 'accent', formId: form_id };
}

function restOf(rows: readonly SpendRow[], words: SharedWords): Amount[] {
	const last = rows.at(-1);
	if (!last || last.project_count === rows.length) return [];
	const name = words.otherProjects(formatCount(last.project_count - rows.length));
	// Blank amounts come last, so only blanks follow a blank one.
	const fen = last.annual_total_fen === null ? null : last.sum_fen - last.cumulative_fen;
	return [{ name, fen, tone: 'outline' }];
}
