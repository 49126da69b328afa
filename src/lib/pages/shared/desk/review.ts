import { findingKey } from '#lib/desk/finding-key.ts';
import { gravestFirst, type Finding, type FindingLevel } from '#lib/model/finding.ts';
import { rootFirst } from '#lib/pages/shared/findings/root-first.ts';

export interface ReviewFinding extends Finding {
	/** Nearly all forms around this one have it too. */
	isShared?: boolean;
}

/** What the desk of a project's reviewer shows of its form. */
export interface Review {
	formId: string;
	projectName: string | null;
	department: string | null;
	unit: string | null;
	/** 年度 as printed. */
	fiscalYear: number | null;
	/** The year under which it is counted, null where that is not known. */
	countedYear: number | null;
	annualFen: number | null;
	/** Folder and file. */
	source: string;
	startLine: number;
	endLine: number;
	findings: ReviewFinding[];
	/** Places that were not surely read. */
	doubtCount: number;
}

/** What a reviewer decides at once: the findings on the same lines. */
export interface ReviewItem {
	/** That of the opinion on it. */
	key: string;
	/** What the others follow from comes first. */
	points: [ReviewFinding, ...ReviewFinding[]];
}

/** What the link says of rules. */
export interface RuleChoice {
	/** Rules that are switched off. */
	off: readonly string[];
	/** The levels that the reader gave to rules. */
	levels: Readonly<Record<string, FindingLevel>>;
}

const asFound: RuleChoice = { off: [], levels: {} };

/**
 * The findings of a form as items, the gravest first. The key of an item is that of all its findings, so
 * that an opinion stays where it is if the reader switches a rule off.
 */
export function toItems(
	findings: readonly ReviewFinding[],
	{ off, levels }: RuleChoice = asFound,
): ReviewItem[] {
	const groups = new Map<string, ReviewFinding[]>();
	for (const [i, finding] of findings.entries()) {
		const place = finding.lines.length === 0 ? `#${i}` : finding.lines.join();
		groups.set(place, [...(groups.get(place) ?? []), finding]);
	}
	const times = new Map<string, number>();
	return [...groups.values()]
		.flatMap((all): ReviewItem[] => {
			const key = findingKey(all);
			const time = (times.get(key) ?? 0) + 1;
			times.set(key, time);
			const [first, ...others] = all
				.filter(({ rule }) => !off.includes(rule))
				.map((one) => ({ ...one, level: levels[one.rule] ?? one.level }))
				.sort(rootFirst);
			// A form can have the same fault twice without a line.
			return first
				? [{ key: time === 1 ? key : `${key}-${time}`, points: [first, ...others] }]
				: [];
		})
		.sort((a, b) => gravestFirst({ level: levelOf(a) }, { level: levelOf(b) }));
}

/** The gravest of its points. */
export function levelOf({ points }: ReviewItem): FindingLevel {
	return points.toSorted(gravestFirst)[0]?.level ?? points[0].level;
}

/** What an opinion keeps of what it rests on. */
export function saidBy({ points }: ReviewItem): Pick<Finding, 'rule' | 'lines' | 'message'> {
	const [{ rule, lines }] = points;
	return { rule, lines, message: points.map(({ message }) => message).join('\n') };
}
