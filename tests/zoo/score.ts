// What a reading came to against the truth: each fact is right, listed, silent or wrong.
import type { Form } from '#lib/model/form.ts';
import type { ReadForms } from '#lib/forms/read-forms.ts';
import { squeeze } from '../forms/round-trip-oracle.ts';
import type { Fact, TruthForm, Value } from './draft.ts';
import { alignForms, alignIndicators } from './align.ts';

/**
 * `right`; `listed`: not taken, but its text is listed as unread or in a problem; `silent`: neither;
 * `wrong flagged`: another value, with a problem beside it; `wrong unflagged`: another value and no
 * word of doubt; `invented`: a value where nothing is printed, an indicator or a form that is none.
 */
export const outcomes = [
	'right',
	'listed',
	'silent',
	'wrong flagged',
	'wrong unflagged',
	'invented',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Score {
	/** Form and field: `0.indicators.2.name`. */
	at: string;
	outcome: Outcome;
	expected: readonly Value[];
	read: Value;
}

/** The fields that must be blank where a form prints none of them. */
const formFields = [
	...['projectName', 'fiscalYear', 'nature', 'category', 'department', 'unit'],
	...['startDate', 'endDate', 'overallGoal', 'annualGoal'],
	...['total', 'fiscal', 'otherTotal', 'annualTotal', 'annualFiscal'].map(ofFunding),
	...['annualCarryover', 'annualOther'].map(ofFunding),
];
const indicatorFields = ['name', 'level1', 'level2', 'targetText', 'target.value', 'weight'];

function ofFunding(field: string): string {
	return `funding.${field}`;
}

export function scoreReading(truth: readonly TruthForm[], read: ReadForms): Score[] {
	const listing = new Listing(read);
	const pairs = alignForms(truth, read.forms);
	return pairs.flatMap(([form, own], i): Score[] => {
		if (!form) return own ? inventedForm(own, i) : [];
		return scoreForm(form, own, listing).map((score) => ({ ...score, at: `${i}.${score.at}` }));
	});
}

/** A form that is none counts once, and once more for each of its indicators. */
function inventedForm(form: Form, i: number): Score[] {
	const names = [form.projectName, ...form.indicators.map(({ name }) => name)];
	return names.map((read, j) => ({
		...{ at: j === 0 ? `${i}` : `${i}.indicators.${j - 1}`, outcome: 'invented' as const },
		...{ expected: [], read },
	}));
}

function scoreForm(truth: TruthForm, form: Form | null, listing: Listing): Score[] {
	const mine = truth.facts.filter(({ at }) => !at.startsWith('indicators.'));
	const scores = mine.map((fact) => scoreFact(fact, form, listing));
	const named = new Set(mine.flatMap(({ at }) => at.split('|')));
	for (const at of truth.open) for (const each of at.split('|')) named.add(each);
	for (const field of form ? formFields.filter((each) => !named.has(each)) : []) {
		const read = valueAt(form, field);
		if (read !== null) scores.push({ at: field, outcome: 'invented', expected: [null], read });
	}
	for (const at of form ? forbiddenIn(form, truth.forbidden) : []) {
		scores.push({ at: at.field, outcome: 'invented', expected: [null], read: at.read });
	}
	return [...scores, ...scoreIndicators(truth, form, listing)];
}

/** Fields in which a person or a number of a telephone stands. */
function forbiddenIn(form: Form, forbidden: readonly string[]): { field: string; read: Value }[] {
	return formFields.flatMap((field) => {
		const read = valueAt(form, field);
		const isPerson = typeof read === 'string' && forbidden.some((text) => read.includes(text));
		return isPerson ? [{ field, read }] : [];
	});
}

function scoreIndicators(truth: TruthForm, form: Form | null, listing: Listing): Score[] {
	const rows = Array.from({ length: truth.indicators }, (_, i) => factsOf(truth, i));
	const pairs = alignIndicators(rows, form?.indicators ?? []);
	return pairs.flatMap(([i, own]): Score[] => {
		if (i === null) {
			const read = own?.name ?? own?.targetText ?? null;
			return [{ at: 'indicators', outcome: 'invented', expected: [], read }];
		}
		const facts = rows[i] ?? [];
		const isListed = facts.some((fact) => /name|targetText/.test(fact.at) && listing.lists(fact));
		const scores = facts.map((fact) =>
			own ? scoreFact(fact, own, listing) : missing(fact, isListed || listing.lists(fact)),
		);
		const open = truth.open.map((at) => at.replace(`indicators.${i}.`, ''));
		const named = new Set([...facts.map(({ at }) => at), ...open]);
		for (const field of own ? indicatorFields.filter((each) => !named.has(each)) : []) {
			const read = valueAt(own, field);
			const isOpen =
				field.startsWith('target') && named.has('targetText') && open.includes('targetText');
			if (read !== null && !isOpen) {
				scores.push({ at: field, outcome: 'invented', expected: [null], read });
			}
		}
		return scores.map((score) => ({ ...score, at: `indicators.${i}.${score.at}` }));
	});
}

function factsOf({ facts }: TruthForm, i: number): Fact[] {
	const prefix = `indicators.${i}.`;
	return facts
		.filter(({ at }) => at.startsWith(prefix))
		.map((fact) => ({ ...fact, at: fact.at.slice(prefix.length) }));
}

function missing(fact: Fact, isListed: boolean): Score {
	const isRight = fact.right.includes(null) && (!fact.mayBeListed || isListed);
	const outcome = isRight ? 'right' : isListed ? 'listed' : 'silent';
	return { at: fact.at, outcome, expected: fact.right, read: null };
}

/** A fact that may stand in one of several fields is right where one of them holds it. */
function scoreFact(fact: Fact, form: object | null, listing: Listing): Score {
	const values = fact.at.split('|').map((at) => valueAt(form, at));
	const read =
		values.find((value) => isRight(fact, value)) ?? values.find((v) => v !== null) ?? null;
	if (read === null) return missing(fact, listing.lists(fact));
	if (isRight(fact, read)) return { at: fact.at, outcome: 'right', expected: fact.right, read };
	const outcome = listing.doubts(fact, read, form) ? 'wrong flagged' : 'wrong unflagged';
	return { at: fact.at, outcome, expected: fact.right, read };
}

function isRight({ right }: Fact, read: Value): boolean {
	return read !== null && right.some((value) => same(value, read));
}

function same(a: Value, b: Value): boolean {
	return typeof a === 'string' && typeof b === 'string' ? squeeze(a) === squeeze(b) : a === b;
}

function valueAt(form: object | null, path: string): Value {
	const value = path
		.split('.')
		.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], form);
	return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** What a reading lists as unread, and what its problems name. */
class Listing {
	readonly #texts = new Set<string>();
	readonly #long: string[] = [];
	readonly #lines = new Set<number>();
	readonly #doubtful = new Set<object>();

	constructor(read: ReadForms) {
		const cells = [...read.unread, ...read.forms.flatMap(({ unread }) => unread)];
		const problems = [...read.problems, ...read.forms.flatMap((form) => form.problems)];
		for (const text of [...cells, ...problems].map((each) => each.text)) this.#add(text);
		for (const { message } of problems) this.#long.push(squeeze(message));
		for (const { line } of problems) if (line !== null) this.#lines.add(line);
		for (const form of read.forms) {
			if ((form as { reading?: string }).reading === 'doubtful') this.#doubtful.add(form);
		}
	}

	#add(text: string | null): void {
		if (text === null) return;
		this.#texts.add(squeeze(text));
		for (const line of text.split('\n')) this.#texts.add(squeeze(line));
		this.#long.push(squeeze(text));
	}

	/** Whether a printed text is listed: as a cell or a line of one, within a longer text, or line by line. */
	lists({ printed }: Fact): boolean {
		return printed.some((text) => this.#has(squeeze(text)) || this.#hasLines(text));
	}

	/** Whether each line of a printed text is listed by itself. */
	#hasLines(text: string): boolean {
		const lines = text.split('\n').filter((line) => line.trim() !== '');
		return lines.length > 1 && lines.every((line) => this.#has(squeeze(line)));
	}

	#has(text: string): boolean {
		if (text === '' || this.#texts.has(text)) return text !== '';
		if (text.length >= 4) return this.#long.some((long) => long.includes(text));
		return /^\d[\d.,]*%?$/.test(text) && this.#hasNumber(text);
	}

	/** Whether a short number stands in a longer text that is listed, not as a part of another number. */
	#hasNumber(number: string): boolean {
		const whole = new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`);
		return this.#long.some((long) => long.length > number.length && whole.test(long));
	}

	/** Whether a reading says that it is not sure of a value. */
	doubts(fact: Fact, read: Value, form: object | null): boolean {
		const line = (form as { line?: number } | null)?.line;
		return (
			this.lists(fact) ||
			(typeof read === 'string' && this.#has(squeeze(read))) ||
			(line !== undefined && this.#lines.has(line)) ||
			(form !== null && this.#doubtful.has(form))
		);
	}
}
