import type { Comparator } from '#lib/model/target.ts';
import {
	comparatorAfter,
	comparatorBefore,
	escapeMark,
	periodWords,
	toPeriod,
} from './target-words.ts';

export interface Frequency {
	comparator: Comparator;
	implicit: boolean;
	value: number;
	upperValue: number | null;
	unit: string;
}

const before = [...comparatorBefore.keys()].map(escapeMark).join('|');
const frequency = new RegExp(
	`^(?<early>${before})?` +
		'(?<every>每|按|逐|隔|全(?=年))?(?<count>\\d{1,3})?个?' +
		`(?<period>${periodWords.join('|')})` +
		`(?:(?<before>${before})?(?<times>\\d{1,6})(?:[-~至](?<most>\\d{1,6}))?次` +
		'(?<after>及?以[上下]|左右)?)?$',
);
/** The period after the times: `1次/2年`. */
const inverse = new RegExp(
	`^(?<before>${before})?(?<times>\\d{1,6})次/(?<count>\\d{1,3})个?(?<period>${periodWords.join('|')})$`,
);

/**
 * `每月`, `半年1次`, `每两月1次`, `隔周`, `每季度至少2次` -> times per period (`次/2月` for every two
 * months). Null if the text as a whole is not a frequency.
 */
export function parseFrequency(body: string): Frequency | null {
	const groups = (frequency.exec(body) ?? inverse.exec(body))?.groups;
	if (!groups || (groups.every === '全' && !groups.times)) return null;
	const { every, count, times, most, period = '' } = groups;
	if (!times && (!every || (count && every !== '每'))) return null;
	if (every === '隔' && count) return null;
	// `≥2年1次` is ambiguous: every two years, or less often.
	if (groups.early && (!every || groups.before)) return null;
	const printed = groups.early ?? groups.before;
	const first = printed ? comparatorBefore.get(printed) : undefined;
	const last = comparatorAfter.get(groups.after ?? '');
	const value = times ? Number(times) : 1;
	if ((first && last && first[0] !== last[0]) || (most && (first ?? last))) return null;
	if (most && Number(most) <= value) return null;
	const each = every === '隔' ? 2 : Number(count ?? 1);
	if (each === 0) return null;
	return {
		comparator: most ? '..' : (first ?? last ?? '='),
		implicit: !most && !first && !last,
		value,
		upperValue: most ? Number(most) : null,
		unit: `次/${each === 1 ? '' : each}${toPeriod(period)}`,
	};
}
