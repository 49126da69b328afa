import { toLengths, type BarRow } from '#lib/components/bar-rows.ts';
import { formatCount, formatShare, formatWan } from '#lib/theme/format.ts';
import { projectName } from '#lib/theme/words.ts';
import { cumulativeShare, type SpendRow } from './spend-by-project.ts';

interface Amount {
	name: string;
	fen: number | null;
	/** Of this project and all larger ones, 0 to 1. */
	share: number | null;
	tone: BarRow['tone'];
}

/** One bar a project and, where the selection has more than thirty, one for all others. */
export function toBars(rows: readonly SpendRow[]): BarRow[] {
	const amounts = [...rows.map(toAmount), ...restOf(rows)];
	const lengths = toLengths(amounts.map(({ fen }) => fen));
	return amounts.map(({ name, fen, share, tone }, i) => ({
		name,
		values: [formatWan(fen), formatShare(share)],
		length: lengths[i] ?? 0,
		tone,
		line: share,
	}));
}

function toAmount(row: SpendRow): Amount {
	const { project_name, annual_total_fen } = row;
	const share = cumulativeShare(row);
	return { name: projectName(project_name), fen: annual_total_fen, share, tone: 'accent' };
}

function restOf(rows: readonly SpendRow[]): Amount[] {
	const last = rows.at(-1);
	if (!last || last.project_count === rows.length) return [];
	const name = `其余 ${formatCount(last.project_count - rows.length)} 个项目`;
	// Blank amounts come last, so behind a blank one there are only blanks.
	const fen = last.annual_total_fen === null ? null : last.sum_fen - last.cumulative_fen;
	return [{ name, fen, share: last.sum_fen === 0 ? null : 1, tone: 'outline' }];
}
