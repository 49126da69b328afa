import type { Period } from '#lib/forms/words/heading-grammar.ts';
import type { Evidence } from './column-evidence.ts';
import type { ColumnDoubt, Role } from './headings.ts';

interface Chosen {
	target: Role | null;
	doubt: ColumnDoubt | null;
}

/**
 * The column of the targets. Of several it is the one for the form's own year. If two could be meant,
 * none is taken and a doubt says so.
 */
export function chooseTarget(
	roles: readonly Role[],
	{
		name,
		evidenceAt,
		fiscalYear,
	}: {
		name: Role | undefined;
		evidenceAt: (role: Role) => Evidence | undefined;
		fiscalYear: number | null;
	},
): Chosen {
	const all = roles.filter(({ kind }) => kind === 'target');
	const certain = all.filter(({ meaning }) => meaning?.isCertain);
	const isOther = ({ meaning }: Role): boolean => isOtherTime(meaning?.period, fiscalYear);
	const said = certain.every(isOther) ? all : certain;
	const [first] = said;
	if (!first) return { target: unknownTarget(roles, name, evidenceAt), doubt: null };
	const graded = said.filter(({ grade }) => grade !== null);
	if (graded.length > 1 && graded.length === said.length) {
		const message = '“指标值”分为优、良、中、差几档，取第一档';
		return { target: first, doubt: { message, at: first.cell } };
	}
	const years = said.filter(({ meaning }) => typeof meaning?.period === 'number');
	if (years.length > 0 && fiscalYear !== null) {
		const own = years.filter(({ meaning }) => meaning?.period === fiscalYear);
		if (own.length === 1) return { target: own[0] ?? null, doubt: null };
	}
	const rest = said.filter((role) => !years.includes(role));
	const annual = rest.filter(({ meaning }) => meaning?.period === 'annual');
	const open =
		annual.length > 0 ? annual : rest.filter(({ meaning }) => meaning?.period !== 'long');
	const filled = open.filter((role) => (evidenceAt(role)?.texts.length ?? 0) > 0);
	const candidates = filled.length > 0 ? filled : open;
	const [only, second] = candidates;
	if (only && !second) return { target: only, doubt: null };
	if (years.length === 1 && said.length === 1 && fiscalYear === null) {
		return { target: first, doubt: null };
	}
	const labels = said.map(({ label }) => `“${label}”`).join('、');
	return {
		target: null,
		doubt: { message: `分不清哪一列是本年度的指标值：${labels}`, at: first.cell },
	};
}

/** Whether a heading names another time than the form's own year. */
function isOtherTime(period: Period | undefined, fiscalYear: number | null): boolean {
	if (typeof period === 'number') return fiscalYear !== null && period !== fiscalYear;
	return period === 'long' || period === 'past';
}

/** A column of nothing but targets below an unknown heading, if there is one only. */
function unknownTarget(
	roles: readonly Role[],
	name: Role | undefined,
	evidenceAt: (role: Role) => Evidence | undefined,
): Role | null {
	const [only, ...others] = roles.filter((role) => {
		const own = evidenceAt(role);
		const isBehind = role.column > (name?.column ?? Infinity);
		return (
			isBehind && role.meaning === null && own?.isTargets && own.texts.some((t) => /\d/.test(t))
		);
	});
	return only && others.length === 0 ? only : null;
}
