import { likeness, likeNames, plainText } from '#lib/figures/likeness.ts';

/** What an indicator is aligned by. */
export interface Alignable {
	name: string | null;
	level2: string | null;
}

export interface Alignment<Indicator> {
	/** One slot a project; two or more of them are filled. */
	rows: (Indicator | null)[][];
	/** By project: its indicators without a partner, in their order. */
	alone: Indicator[][];
}

/** One slot a project. */
type Group<Indicator> = (Indicator | null)[];

/**
 * Indicators by project -> who stands beside whom: first the same name under the same level 2, then
 * the same name under whatever level 2, then like names (`likeNames`) under the same level 2, the
 * likest first. A project has at most one indicator in a row, and all names of a row are like each
 * other. Rows come in the order in which the projects print them, the first project's first.
 */
export function alignIndicators<Indicator extends Alignable>(
	projects: readonly (readonly Indicator[])[],
): Alignment<Indicator> {
	const named = (indicator: Indicator) => indicator.name ?? '';
	const groups = joinLike(
		joinEqual(bySameName(projects), (group) => plainText(named(firstOf(group)))),
	);
	const rows = groups.filter((group) => membersOf(group).length > 1);
	const paired = new Set(rows.flatMap(membersOf));
	return {
		rows,
		alone: projects.map((own) => own.filter((indicator) => !paired.has(indicator))),
	};
}

function bySameName<Indicator extends Alignable>(
	projects: readonly (readonly Indicator[])[],
): Group<Indicator>[] {
	const groups: Group<Indicator>[] = [];
	const byKey = new Map<string, Group<Indicator>[]>();
	projects.forEach((indicators, project) => {
		for (const indicator of indicators) {
			if (indicator.name === null) continue;
			const key = `${indicator.level2 ?? ''}\n${plainText(indicator.name)}`;
			const known = byKey.get(key) ?? [];
			byKey.set(key, known);
			const open = known.find((group) => group[project] === null);
			if (open) open[project] = indicator;
			else {
				const group: Group<Indicator> = projects.map((_, i) => (i === project ? indicator : null));
				known.push(group);
				groups.push(group);
			}
		}
	});
	return groups;
}

/** Joins groups of an equal key into the earlier one, where no project is in both. */
function joinEqual<Indicator>(
	groups: readonly Group<Indicator>[],
	keyOf: (group: Group<Indicator>) => string,
): Group<Indicator>[] {
	const joined: Group<Indicator>[] = [];
	const byKey = new Map<string, Group<Indicator>[]>();
	for (const group of groups) {
		const known = byKey.get(keyOf(group)) ?? [];
		byKey.set(keyOf(group), known);
		const partner = known.find((other) => areApart(other, group));
		if (partner) fill(partner, group);
		else {
			known.push(group);
			joined.push(group);
		}
	}
	return joined;
}

function joinLike<Indicator extends Alignable>(
	groups: readonly Group<Indicator>[],
): Group<Indicator>[] {
	const pairs = groups.flatMap((group, i) =>
		groups.slice(i + 1).flatMap((other) => {
			const alike = likenessOf(group, other);
			return alike >= likeNames ? [{ group, other, alike }] : [];
		}),
	);
	const joinedTo = new Map<Group<Indicator>, Group<Indicator>>();
	const now = (group: Group<Indicator>): Group<Indicator> => {
		const next = joinedTo.get(group);
		return next ? now(next) : group;
	};
	for (const { group, other } of pairs.toSorted((a, b) => b.alike - a.alike)) {
		const [left, right] = [now(group), now(other)];
		if (left === right || likenessOf(left, right) < likeNames) continue;
		fill(left, right);
		joinedTo.set(right, left);
	}
	return groups.filter((group) => !joinedTo.has(group));
}

/** Of the two that are least alike; 0 where the groups cannot be one. */
function likenessOf<Indicator extends Alignable>(
	group: Group<Indicator>,
	other: Group<Indicator>,
): number {
	if (firstOf(group).level2 !== firstOf(other).level2 || !areApart(group, other)) return 0;
	return Math.min(
		...membersOf(group).flatMap((a) =>
			membersOf(other).map((b) =>
				a.level2 === b.level2 ? likeness(a.name ?? '', b.name ?? '') : 0,
			),
		),
	);
}

function membersOf<Indicator>(group: Group<Indicator>): Indicator[] {
	return group.filter((member) => member !== null);
}

function firstOf<Indicator>(group: Group<Indicator>): Indicator {
	const [first] = membersOf(group);
	if (first === undefined) throw new Error('invalid group: no indicator');
	return first;
}

function areApart<Indicator>(group: Group<Indicator>, other: Group<Indicator>): boolean {
	return group.every((member, project) => member === null || other[project] === null);
}

function fill<Indicator>(group: Group<Indicator>, other: Group<Indicator>): void {
	other.forEach((member, project) => {
		if (member !== null) group[project] = member;
	});
}
