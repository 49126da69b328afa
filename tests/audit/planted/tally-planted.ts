// How many planted faults were found, by rule.
import type { Finding } from '#lib/model/finding.ts';
import { checkPlanted, outcomes, type Outcome } from './check-planted.ts';
import { makePlanted } from './make-planted.ts';
import { plants } from './plants.ts';

export type Counts = Record<Outcome | 'others' | 'clean', number>;

export interface Failure {
	seed: number;
	rule: string;
	kind: 'missed' | 'another at 高' | '高 on the clean form';
	findings: Pick<Finding, 'rule' | 'line' | 'quote' | 'message'>[];
}

export interface PlantedTally {
	/** Clean documents, and those of them with a form that was not surely read. */
	documents: number;
	doubtful: number;
	byRule: Record<string, Counts>;
	failures: Failure[];
}

export interface Batch {
	/** The seeds from `first` up to but without `end`; each has the plant of its turn. */
	first: number;
	end: number;
	/** Plants of this rule alone, or of all. */
	only: string | null;
	/** How many failures are kept. */
	keep: number;
	/** Leaves out PDFs, whose library is slow to load. */
	isQuick?: boolean;
}

export function noCounts(): Counts {
	const none = outcomes.map((outcome) => [outcome, 0]);
	return { ...(Object.fromEntries(none) as Record<Outcome, number>), others: 0, clean: 0 };
}

export function plantsOf(only: string | null): typeof plants {
	return only === null ? plants : plants.filter(({ rule }) => rule === only);
}

export async function checkBatch({
	first,
	end,
	only,
	keep,
	isQuick,
}: Batch): Promise<PlantedTally> {
	const tally: PlantedTally = { documents: 0, doubtful: 0, byRule: {}, failures: [] };
	const own = plantsOf(only);
	for (let seed = first; seed < end; seed += 1) {
		const plant = own[seed % own.length];
		if (!plant) throw new Error(`no plant of rule ${only ?? ''}`);
		const document = makePlanted(seed, plant);
		if (isQuick && document.name.endsWith('.pdf')) continue;
		const { outcome, others, clean, isDoubtful } = await checkPlanted(document);
		const counts = (tally.byRule[plant.rule] ??= noCounts());
		tally.documents += 1;
		tally.doubtful += isDoubtful ? 1 : 0;
		counts[outcome] += 1;
		counts.others += others.length > 0 ? 1 : 0;
		counts.clean += clean.length > 0 ? 1 : 0;
		const note = (kind: Failure['kind'], findings: readonly Finding[]): void => {
			if (tally.failures.length >= keep) return;
			const said = findings.map(({ rule, line, quote, message }) => ({
				rule,
				line,
				quote,
				message,
			}));
			tally.failures.push({ seed, rule: plant.rule, kind, findings: said });
		};
		if (clean.length > 0) note('高 on the clean form', clean);
		else if (others.length > 0) note('another at 高', others);
		else if (outcome === 'missed') note('missed', []);
	}
	return tally;
}

export function addTally(tally: PlantedTally, other: PlantedTally): void {
	tally.documents += other.documents;
	tally.doubtful += other.doubtful;
	for (const [rule, counts] of Object.entries(other.byRule)) {
		const sum = (tally.byRule[rule] ??= noCounts());
		for (const key of Object.keys(counts) as (keyof Counts)[]) sum[key] += counts[key];
	}
	tally.failures = [...tally.failures, ...other.failures].toSorted((a, b) => a.seed - b.seed);
}
