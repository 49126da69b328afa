// The words and arrangements of one document: which are taken, and the name of each part taken.
import type { Random } from '../fuzz/random.ts';
import type { Level1, Level2 } from '#lib/model/taxonomy.ts';
import { weighed } from './chance.ts';
import {
	headings,
	level1Labels,
	level2Labels,
	unknownLevel2,
	type Role,
} from './parts/headings.ts';
import {
	codeLabels,
	dateLabels,
	goalLabels,
	goalSections,
	moneyLabels,
	moneySections,
	personLabels,
	phoneLabels,
	proseLabels,
	textLabels,
} from './parts/labels.ts';
import { evaluationTitles, listTitles, titles, wholeTitles } from './parts/titles.ts';
import { withheld } from './parts/withheld.ts';

export type WordRole =
	| 'title'
	| 'listTitle'
	| 'evaluationTitle'
	| 'wholeTitle'
	| keyof typeof textLabels
	| keyof typeof dateLabels
	| 'person'
	| 'phone'
	| 'code'
	| 'prose'
	| `money.${keyof typeof moneyLabels}`
	| 'moneySection'
	| `goal.${keyof typeof goalLabels}`
	| 'goalSection'
	| `heading.${Role}`
	| `level1.${Level1}`
	| `level2.${Level2}`
	| 'unknownLevel2';

const prefixed = <Words extends Record<string, readonly string[]>>(prefix: string, words: Words) =>
	Object.fromEntries(Object.entries(words).map(([key, list]) => [`${prefix}.${key}`, list]));

/** Every word in circulation, by what it says. */
export const known = {
	title: titles,
	listTitle: listTitles,
	evaluationTitle: evaluationTitles,
	wholeTitle: wholeTitles,
	...textLabels,
	...dateLabels,
	person: personLabels,
	phone: phoneLabels,
	code: codeLabels,
	prose: proseLabels,
	...prefixed('money', moneyLabels),
	moneySection: moneySections,
	...prefixed('goal', goalLabels),
	goalSection: goalSections,
	...prefixed('heading', headings),
	...prefixed('level1', level1Labels),
	...prefixed('level2', level2Labels),
	unknownLevel2,
} as unknown as Record<WordRole, readonly string[]>;

/** So often is the first word of a list taken, which most forms print. */
const commonShare = 0.4;

export class Vocabulary {
	readonly random: Random;
	/** The share of words that are taken from those that the reader was not taught. */
	readonly #withhold: number;
	readonly #parts = new Set<string>();
	readonly #taken = new Map<WordRole, string>();

	constructor(random: Random, withhold: number) {
		this.random = random;
		this.#withhold = withhold;
	}

	/** The names of all parts taken so far: `title:绩效目标表`, `money:one line`. */
	get parts(): string[] {
		return [...this.#parts].toSorted();
	}

	/** A word for a role: the same one throughout a document. */
	word(role: WordRole): string {
		const before = this.#taken.get(role);
		const word = before ?? this.#pick(role);
		this.#taken.set(role, word);
		return word;
	}

	/** One of several arrangements, each as often as its weight says. */
	arrange<Key extends string>(group: string, weights: Record<Key, number>): Key {
		const key = weighed(this.random, weights);
		this.note(`${group}:${key}`);
		return key;
	}

	note(part: string): void {
		this.#parts.add(part);
	}

	#pick(role: WordRole): string {
		const held = withheld[role];
		const isHeld = held !== undefined && this.random.next() < this.#withhold;
		const isCommon = this.random.next() < commonShare;
		const words = isHeld ? held : isCommon ? known[role].slice(0, 1) : known[role];
		const word = this.random.pick(words);
		this.note(`${isHeld ? 'withheld ' : ''}${role}:${word.replaceAll('\n', ' ')}`);
		return word;
	}
}
