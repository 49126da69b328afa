import { toLengths, type BarRow } from '#lib/charts/bar-rows.ts';
import type { MoneyUnit } from '#lib/model/money.ts';
import { formatCount, formatShare, sharesOf } from '#lib/words/format.ts';
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
 * amount, its share of the sum, and the shares down to it added up as they are printed.
 */
export function toBars(rows: readonly SpendRow[], unit: MoneyUnit, words: SharedWords): BarRow[] {
	const amounts = [...rows.map((row) => toAmount(row, words)), ...restOf(rows, words)];
	const fens = amounts.map(({ fen }) => fen);
	const lengths = toLengths(fens);
	const all = rows[0]?.sum_fen ?? 0;
	const shares = sharesOf(fens, all);
	let sum = 0;
	return amounts.map(({ name, fen, tone, formId }, i) => {
		const share = shares[i] ?? null;
		sum += share ?? 0;
		return {
			name,
			values: [words.amount(fen, unit), formatShare(share), formatShare(all === 0 ? null : sum)],
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
