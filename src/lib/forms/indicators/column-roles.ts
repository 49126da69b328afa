// Which column of an indicator table holds what: its heading says it, and what stands in it must agree.
import type { Row } from '#lib/documents/sheet.ts';
import type { ColumnKind, Period } from '#lib/forms/words/heading-grammar.ts';
import { isSort } from '#lib/forms/targets/is-sign.ts';
import { level1Of, level2Of } from '#lib/forms/words/labels.ts';
import { asLevelLabel } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { gatherEvidence, type Evidence } from './column-evidence.ts';
import type { ColumnDoubt, Heading, Role } from './headings.ts';
import { chooseTarget } from './choose-target.ts';

export interface ColumnRoles {
	roles: Role[];
	doubts: ColumnDoubt[];
	/** The columns of the table for the year, if another table stands beside it. */
	start: number;
	end: number;
}

export function isLevel(kind: ColumnKind | undefined): boolean {
	return kind === 'level1' || kind === 'level2';
}

/** Headings and the rows below them -> what each column holds. */
export function assignRoles(
	headings: readonly Heading[],
	rows: readonly Row[],
	fiscalYear: number | null,
): ColumnRoles {
	const evidence = gatherEvidence(headings, rows);
	const doubts: ColumnDoubt[] = [];
	const known = headings.map((heading): Role => {
		const own = evidence.get(heading);
		return { ...heading, ...roleOf(heading, own, doubts), isAside: false };
	});
	const named = withNames(withFirstLevel(known, evidence), rows);
	const evidenceAt = (role: Role): Evidence | undefined => {
		const heading = headings.find(({ cell }) => cell === role.cell);
		return heading && evidence.get(heading);
	};
	const { start, end, doubt } = blockOf(named, { evidenceAt, fiscalYear });
	if (doubt) doubts.push(doubt);
	const isInside = ({ column }: Heading): boolean => column >= start && column < end;
	const inside = named.filter(isInside);
	const kinds = new Set(inside.map(({ kind }) => kind));
	const shared = named.filter(
		(role) => !isInside(role) && isLevel(role.kind) && !kinds.has(role.kind),
	);
	const settled = settle(inside, { evidenceAt, fiscalYear, doubts });
	const roles = named.map((role): Role => {
		if (shared.includes(role)) return role;
		return settled.find(({ cell }) => cell === role.cell) ?? { ...role, kind: 'other' };
	});
	const hasTarget = roles.some(({ kind }) => kind === 'target');
	const judged = roles.map((role) => ({
		...role,
		isAside: hasTarget && isAside(role, fiscalYear),
	}));
	return { roles: judged, doubts, start, end };
}

/** Whether a column that is not the one of the year says surely what it is. */
function isAside({ kind, meaning, grade }: Role, fiscalYear: number | null): boolean {
	if (kind !== 'other' || !meaning) return false;
	const { period } = meaning;
	const isOfOtherYear = typeof period === 'number' && fiscalYear !== null && period !== fiscalYear;
	const isStandard = grade !== null && meaning.kind === 'other';
	return isStandard || isOfOtherYear || period === 'past' || period === 'long';
}

/**
 * 指标类型 right before 二级指标 heads level 1, even if rows that lost their columns put other cells below
 * it, but not if these name sorts.
 */
function withFirstLevel(known: Role[], evidence: ReadonlyMap<Heading, Evidence>): Role[] {
	if (known.some(({ kind }) => kind === 'level1')) return known;
	const texts = new Map([...evidence].map(([{ cell }, own]) => [cell, own.texts]));
	return known.map((role, i) => {
		const isBefore = role.meaning?.kind === 'level1' && known[i + 1]?.kind === 'level2';
		const isOfSorts = texts.get(role.cell)?.some(isSort) ?? false;
		return isBefore && !isOfSorts ? { ...role, kind: 'level1' } : role;
	});
}

/** What a column holds by its own heading and content. */
function roleOf(
	{ meaning, label, cell }: Heading,
	own: Evidence | undefined,
	doubts: ColumnDoubt[],
): Pick<Role, 'kind' | 'isKnown'> {
	const said = meaning?.kind ?? null;
	const isNoValue = said === null || said === 'other' || meaning?.isCertain === false;
	const doubt = (message: string): Pick<Role, 'kind' | 'isKnown'> => {
		doubts.push({ message: `“${label}”一列${message}，该列未读取`, at: cell });
		return { kind: 'other', isKnown: true };
	};
	if (!own || own.texts.length === 0) return { kind: said ?? 'other', isKnown: said !== null };
	if (own.isSigns) return { kind: 'nature', isKnown: true };
	if (said === 'nature') return natureRole(own, doubt);
	if (said === 'unit')
		return own.isMostlyUnits ? { kind: 'unit', isKnown: true } : doubt('不全是计量单位');
	if (said === 'weight') {
		return own.isMostlyNumbers ? { kind: 'weight', isKnown: true } : doubt('不全是数字');
	}
	if (own.isUnits && isNoValue) return { kind: 'unit', isKnown: true };
	if (said === 'target' && own.isUnits) return doubt('只有计量单位');
	if (own.isWeights && isNoValue && said !== 'target') return { kind: 'weight', isKnown: true };
	const isOpen = said === null || (said === 'level1' && meaning?.isCertain === false);
	if (isOpen && own.isLevel1) return { kind: 'level1', isKnown: true };
	if (isOpen && own.isLevel2) return { kind: 'level2', isKnown: true };
	if (isOpen && said !== null) return { kind: 'other', isKnown: true };
	return { kind: said ?? 'other', isKnown: said !== null };
}

/** Below 指标性质 and the like may stand words that only name a sort (定量, 历史标准), but no numbers. */
function natureRole(
	{ texts }: Evidence,
	doubt: (message: string) => Pick<Role, 'kind' | 'isKnown'>,
): Pick<Role, 'kind' | 'isKnown'> {
	if (texts.every(isSort)) return { kind: 'nature', isKnown: true };
	if (texts.some((text) => /\d|[≥≤><=]/.test(text))) return doubt('不全是运算符');
	return { kind: 'other', isKnown: true };
}

/**
 * Adds the heading of the names if 三级指标 is missing. The heading between the levels and the target
 * heads the names, whatever it says. If there is none, the last level heads the names, unless there
 * are level labels below it.
 */
function withNames(known: Role[], below: readonly Row[]): Role[] {
	const isCertainName = ({ kind, meaning }: Role): boolean =>
		kind === 'name' && !!meaning?.isCertain;
	const target = known.find(({ kind }) => kind === 'target')?.column ?? Infinity;
	const level = known.findLast(({ kind, column }) => isLevel(kind) && column < target);
	if (known.some(isCertainName)) return known;
	const between = known.find(
		({ kind, column, meaning }) =>
			column > (level?.column ?? 0) &&
			column < target &&
			(kind === 'name' || meaning === null || (kind === 'other' && !meaning.isCertain)),
	);
	if (!level && between?.kind !== 'name') return known;
	const heading = between ?? (level && isLabelled(below, level.column) ? null : level);
	if (!heading) return known;
	return known.map((role) => (role === heading ? { ...role, kind: 'name', isKnown: true } : role));
}

function isLabelled(rows: readonly Row[], column: number): boolean {
	return rows.flat().some((cell) => {
		const label = toLabel(cell.text);
		const isLevelLabel = [label, asLevelLabel(label)].some(
			(text) => level1Of(text) ?? level2Of(text),
		);
		return cell.text !== '' && cell.column === column && isLevelLabel;
	});
}

interface SideTable {
	start: number;
	end: number;
	isOfTheYear: boolean;
	/** Whether no row has a name in it. */
	isBlank: boolean;
	doubt: ColumnDoubt | null;
}

/**
 * Two tables side by side each have names with a target behind them. The one for the year counts, or
 * else the right one. If nothing stands in it, the only one that is filled in counts, with a doubt.
 */
function blockOf(
	roles: Role[],
	by: { evidenceAt: (role: Role) => Evidence | undefined; fiscalYear: number | null },
): Pick<SideTable, 'start' | 'end' | 'doubt'> {
	const blocks = blocksOf(roles, by);
	const ofTheYear = blocks.filter(({ isOfTheYear }) => isOfTheYear);
	const own = (ofTheYear.length === 1 ? ofTheYear[0] : null) ?? blocks.at(-1);
	if (!own || blocks.length < 2) return { start: 0, end: Infinity, doubt: null };
	const message = '并列着几张指标表，无法确定各列属于哪一张';
	const [first] = roles;
	// No form prints three tables side by side: the rows of headings stand in wrong columns.
	if (blocks.length > mostSideBySide && ofTheYear.length !== 1 && first)
		return { start: Infinity, end: Infinity, doubt: { message, at: first.cell } };
	const [filled, ...others] = blocks.filter(({ isBlank }) => !isBlank);
	if (!own.isBlank || !filled || others.length > 0) return { ...own, doubt: null };
	const at = roles.find(({ kind, column }) => kind === 'name' && column >= filled.start)?.cell;
	const taken = '两张并列的指标表中，本年度的一张没有填写，取填写的一张';
	return { ...filled, doubt: at ? { message: taken, at } : null };
}

const mostSideBySide = 2;

/** The tables side by side from left to right. The columns of each begin with its own levels. */
function blocksOf(
	roles: Role[],
	{
		evidenceAt,
		fiscalYear,
	}: { evidenceAt: (role: Role) => Evidence | undefined; fiscalYear: number | null },
): Omit<SideTable, 'doubt'>[] {
	const names = roles.filter(({ kind, column }) => {
		const next = roles.find((other) => other.kind === 'name' && other.column > column);
		const isOwn = (other: Role): boolean =>
			other.kind === 'target' && other.column > column && other.column < (next?.column ?? Infinity);
		return kind === 'name' && roles.some(isOwn);
	});
	const starts = names.map((name, i) => {
		const before = names[i - 1]?.column ?? 0;
		const own = roles.find(
			({ kind, column }) => isLevel(kind) && column > before && column < name.column,
		);
		return i === 0 ? 0 : (own?.column ?? name.column);
	});
	const isOfTheYear = (period: Period | undefined): boolean =>
		period === 'annual' || (fiscalYear !== null && period === fiscalYear);
	return names.map((name, i) => {
		const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? Infinity];
		const inside = roles.filter(({ column }) => column >= start && column < end);
		return {
			start,
			end,
			isOfTheYear: inside.some(({ meaning }) => isOfTheYear(meaning?.period)),
			isBlank: (evidenceAt(name)?.texts.length ?? 0) === 0,
		};
	});
}

/** Leaves one column for each kind that counts once, and makes the others `other`. */
function settle(
	inside: Role[],
	{
		evidenceAt,
		fiscalYear,
		doubts,
	}: {
		evidenceAt: (role: Role) => Evidence | undefined;
		fiscalYear: number | null;
		doubts: ColumnDoubt[];
	},
): Role[] {
	const name = firstName(inside);
	const names = name && evidenceAt(name);
	const repeated = inside.map((role): Role => {
		const isOpen = role.kind === 'target' && role.meaning?.isCertain === false;
		if (role === name || !names || !(isOpen || role.meaning === null)) return role;
		if (!evidenceAt(role)?.repeats(names)) return role;
		return { ...role, kind: 'other', isKnown: true };
	});
	const { target, doubt } = chooseTarget(repeated, { name, evidenceAt, fiscalYear });
	if (doubt) doubts.push(doubt);
	const once = (kind: ColumnKind): Role | undefined => {
		const own = repeated.filter((role) => role.kind === kind);
		// 正向 and 定量 beside the signs only name a sort.
		return own.find((role) => kind === 'nature' && evidenceAt(role)?.isSigns) ?? own[0];
	};
	return repeated.map((role): Role => {
		if (role.cell === target?.cell) return { ...role, kind: 'target', isKnown: true };
		const isFirst = role.kind === 'name' ? role === name : role === once(role.kind);
		return role.kind === 'other' || (isFirst && role.kind !== 'target')
			? role
			: { ...role, kind: 'other' };
	});
}

/** 三级指标 or 四级指标 before other names, the deepest level first. */
function firstName(roles: Role[]): Role | undefined {
	const names = roles.filter(({ kind }) => kind === 'name');
	return (
		names.find(({ label }) => label.includes('四级')) ??
		names.find(({ label }) => label.includes('三级')) ??
		names.find(({ meaning }) => meaning?.isCertain) ??
		names[0]
	);
}
