// How many facts came to what, in all and by part.
import type { ZooDocument } from './make-zoo-document.ts';
import { outcomes, type Outcome, type Score } from './score.ts';

export type Counts = Record<Outcome, number>;

export interface Failure {
	seed: number;
	name: string;
	parts: string[];
	scores: Score[];
}

export interface Tally {
	documents: number;
	/** Documents of which every fact is right. */
	whole: number;
	total: Counts;
	byPart: Record<string, Counts>;
	/** The documents with a fact that is not right, by seed. */
	failures: Failure[];
}

export function noCounts(): Counts {
	return Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Counts;
}

export function emptyTally(): Tally {
	return { documents: 0, whole: 0, total: noCounts(), byPart: {}, failures: [] };
}

/** Adds one document; the first `keep` failures are kept whole. */
export function addDocument(
	tally: Tally,
	seed: number,
	{ document, scores, keep }: { document: ZooDocument; scores: Score[]; keep: number },
): void {
	tally.documents += 1;
	for (const { outcome } of scores) tally.total[outcome] += 1;
	for (const part of document.parts) {
		const scope = scopeOf(part);
		const counts = (tally.byPart[part] ??= noCounts());
		for (const { at, outcome } of scores) if (scope.test(fieldOf(at))) counts[outcome] += 1;
	}
	const failed = scores.filter(({ outcome }) => outcome !== 'right');
	if (failed.length === 0) tally.whole += 1;
	else if (tally.failures.length < keep) {
		tally.failures.push({ seed, name: document.name, parts: document.parts, scores: failed });
	}
}

export function addTally(tally: Tally, other: Tally): void {
	tally.documents += other.documents;
	tally.whole += other.whole;
	addCounts(tally.total, other.total);
	for (const [part, counts] of Object.entries(other.byPart)) {
		addCounts((tally.byPart[part] ??= noCounts()), counts);
	}
	tally.failures = [...tally.failures, ...other.failures].toSorted((a, b) => a.seed - b.seed);
}

function addCounts(counts: Counts, other: Counts): void {
	for (const outcome of outcomes) counts[outcome] += other[outcome];
}

/** `0.indicators.2.target.value` -> `indicators.target.value`. */
function fieldOf(at: string): string {
	return at.replace(/^\d+\.?/, '').replace(/\.\d+/, '');
}

/** Which facts a part can spoil: a label its field's, the rest of a section all of the section's. */
const scopes: [part: RegExp, fields: RegExp][] = [
	[/^(projectName|department|unit|nature|category|startDate|endDate):/, /^$/],
	[/^(span|days|day):/, /^(start|end)Date/],
	[/^choice:/, /^nature/],
	[
		/^(person|phone|code|prose|header):/,
		/^(projectName|department|unit|nature|category|startDate|endDate)/,
	],
	[/^money\.(total|fiscal|annualTotal|annualFiscal):/, /^$/],
	[/^(money|moneySection|money unit|money unit stands):/, /^funding/],
	[/^money\.other:/, /^funding\.otherTotal/],
	[/^money\.annualOther:/, /^funding\.annualOther/],
	[/^money\.carryover:/, /^funding\.annualCarryover/],
	[/^money\.any:/, /^funding\.total\|/],
	[/^goal\.overall:/, /^overallGoal/],
	[/^goal\.annual:/, /^annualGoal/],
	[/^goal\.any:/, /\|annualGoal/],
	[/^(goals|goalSection):/, /Goal/],
	[/^year:/, /^fiscalYear/],
	[/^heading\.name:/, /^indicators\.name/],
	[/^heading\.(target|sign|unit|past|midTarget):/, /^indicators\.target/],
	[/^heading\.weight:/, /^indicators\.weight/],
	[/^level1\./, /^indicators\.level1/],
	[/^(level2\.|unknown)/, /^indicators\.level2/],
	[/^targets:/, /^indicators\.target/],
	[/^names:/, /^indicators(\.name|$)/],
	[
		/^(heading|columns|merges|side label|heading rows|table|empty rows|tail|list columns)[.:]/,
		/^indicators/,
	],
];

function scopeOf(part: string): RegExp {
	const bare = part.replace(/^withheld /, '');
	const own = /^(?:money\.)?(\w+):/.exec(bare)?.[1] ?? '';
	const found = scopes.find(([names]) => names.test(bare))?.[1] ?? /(?:)/;
	return found.source === '^$' ? new RegExp(`(^|\\.)${own}$`) : found;
}
