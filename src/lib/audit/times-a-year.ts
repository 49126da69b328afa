// A frequency and a count of the same matter: every month, 12 times.
import { turnsAYear } from '#lib/figures/months.ts';
import type { Indicator } from '#lib/model/form.ts';
import { sharedRun } from './shared-run.ts';

/** The most turns a year that have fixed dates: 每天 may mean working days only. */
const weekly = 52;

/** How often a year something is done by its frequency; null for other targets and for 每天. */
export function timesAYear({ target }: Indicator): number | null {
	if (target.kind !== 'frequency' || target.value === null) return null;
	const turns = turnsAYear(target.unit);
	if (turns === null || turns > weekly || !target.unit?.startsWith('次/')) return null;
	return target.value * turns;
}

/** Whether both names share their matter, which is what remains without words of number and time. */
export function isOneMatter(count: Indicator, often: Indicator): boolean {
	const matter = (name: string | null) =>
		(name ?? '').replace(/完成|开展|工作|组织|次数|数$|及时性|及时率|时间/gu, '');
	const [a, b] = [matter(count.name), matter(often.name)];
	const shared = sharedRun(a, b);
	return shared.length >= 4 && shared.length >= Math.min(a.length, b.length) - 1;
}
