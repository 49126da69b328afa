import type { MoneyUnit } from '#lib/model/money.ts';
import type { ComparedProject } from '#lib/pages/compare/compared.ts';
import { formatMoney, formatShare, shareOf } from '#lib/words/format.ts';
import type { CompareProjectsWords } from './compare-projects.words.ts';
import { toCell, toRow, withMarks, type CompareRow } from './compare-row.ts';

/** What each amount is a part of; a total is of none. */
const wholeOf = {
	annual_total_fen: null,
	annual_fiscal_fen: 'annual_total_fen',
	annual_carryover_fen: 'annual_total_fen',
	annual_other_fen: 'annual_total_fen',
	total_fen: null,
	fiscal_fen: 'total_fen',
	other_total_fen: 'total_fen',
} as const;

type Amount = keyof typeof wholeOf;

/** The seven amounts, each with its share of the project's own total; the largest is marked. */
export function toMoneyRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
	unit: MoneyUnit,
): CompareRow[] {
	return (Object.keys(wholeOf) as Amount[]).map((amount) => {
		const fens = projects.map((project) => project[amount]);
		const cells = projects.map((project) => {
			const fen = project[amount];
			return toCell(fen === null ? null : formatMoney(fen, unit), {
				note: shareNote(project, amount, words),
			});
		});
		const { largest, apart } = spreadOf(fens);
		return toRow(
			amount,
			words.money[amount],
			withMarks(cells, 'largest', largest),
			apart === null ? null : words.apart(formatMoney(apart, unit), unit),
		);
	});
}

function shareNote(
	project: ComparedProject,
	amount: Amount,
	words: CompareProjectsWords,
): string | null {
	const whole = wholeOf[amount];
	const [part, all] = [project[amount], whole === null ? null : project[whole]];
	if (part === null || all === null) return null;
	const share = shareOf(part, all);
	return share === null ? null : words.share(formatShare(share));
}

/** Which of the amounts are the largest, and how far the least is from it; none where they are equal. */
export function spreadOf(amounts: readonly (number | null)[]): {
	largest: boolean[];
	apart: number | null;
} {
	const given = amounts.filter((amount) => amount !== null);
	const [most, least] = [Math.max(...given), Math.min(...given)];
	if (given.length < 2 || most === least) {
		return { largest: amounts.map(() => false), apart: null };
	}
	return { largest: amounts.map((amount) => amount === most), apart: most - least };
}

/** What the form's head says of a project. */
export function toBasicRows(
	projects: readonly ComparedProject[],
	words: CompareProjectsWords,
): CompareRow[] {
	return (Object.keys(words.basics) as (keyof CompareProjectsWords['basics'])[]).map((field) => {
		const texts = projects.map((project) => project[field]);
		const cells = texts.map((text) => toCell(text === null ? null : String(text)));
		return toRow(field, words.basics[field], cells);
	});
}
