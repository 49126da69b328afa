// Each rule: a form that breaks it and, as near to it as can be, one that does not.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import type { Finding } from '#lib/model/finding.ts';
import { suggestionInEnglish } from '#lib/words/suggestion-in-english.ts';
import { adorned } from './cases/adorned.ts';
import { contradiction } from './cases/contradiction.ts';
import { comparison } from './cases/comparison.ts';
import { costs } from './cases/costs.ts';
import { funding } from './cases/funding.ts';
import { match } from './cases/match.ts';
import { notation } from './cases/notation.ts';
import { profile } from './cases/profile.ts';
import { prose } from './cases/prose.ts';
import { repeated } from './cases/repeated.ts';
import { reviewed } from './cases/reviewed.ts';
import { satisfaction } from './cases/satisfaction.ts';
import { stated } from './cases/stated.ts';
import { standards } from './cases/standards.ts';
import { structure } from './cases/structure.ts';
import { target } from './cases/target.ts';
import { years } from './cases/years.ts';
import { audit, clean, print, read as readParts } from './clean-form.ts';
import type { Parts, RuleCase } from './rule-case.ts';

const files = [
	adorned,
	contradiction,
	costs,
	comparison,
	funding,
	match,
	notation,
	profile,
	prose,
	repeated,
	reviewed,
	satisfaction,
	standards,
	stated,
	structure,
	target,
	years,
];
const cases: Record<string, RuleCase> = {};
for (const [rule, one] of files.flatMap((file) => Object.entries(file))) {
	const { broken, kept } = one;
	const known = (cases[rule] ??= { ...one, broken: [], kept: [] });
	known.broken.push(...broken);
	known.kept.push(...kept);
}

const asList = (forms: Parts | Parts[]): Parts[] => (Array.isArray(forms) ? forms : [forms]);

/** What one rule finds in these forms. */
async function findingsOf(rule: string, forms: Parts | Parts[]): Promise<Finding[]> {
	const read = await readParts(...asList(forms));
	return auditForms(
		read,
		rules.filter(({ id }) => id === rule),
		cases[rule]?.known,
	);
}

const han = /\p{Script=Han}|[，。；：（）、]/u;

/** What an English page says of a suggestion, without the wording for the form. */
function unquoted(suggestion: string): string {
	return suggestionInEnglish(suggestion).replace(/“.*”/su, '');
}

test('every rule has a case', () => {
	expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('a clean form breaks no rule but the hint that cost stands under output', async () => {
	expect((await audit({})).map(({ rule }) => rule)).toEqual(['S-03']);
});

const broken = Object.entries(cases).flatMap(([rule, { broken }]) =>
	broken.map((breach, i) => [`${rule} (${i + 1})`, rule, breach] as const),
);

test.each(broken)(
	'%s is found with its lines',
	async (_, rule, { forms, lines, level, says, suggests, others }) => {
		const found = await findingsOf(rule, forms);
		expect(found.map((finding) => ({ lines: finding.lines, level: finding.level }))).toContainEqual(
			{ lines, level },
		);
		const [finding] = found.filter((one) => one.lines.join() === lines.join());
		expect(`${finding?.message ?? ''}${finding?.quote ?? ''}`).toContain(says ?? '');
		if (suggests === null) expect(finding?.suggestion).toBeNull();
		else expect(finding?.suggestion ?? '').toContain(suggests ?? '');
		for (const { suggestion } of found) expect(unquoted(suggestion ?? '')).not.toMatch(han);
		if (others !== undefined) expect(finding?.others).toHaveLength(others);
		expect(finding?.line).toBe(lines[0] ?? null);
	},
);

/** What these find is printed nowhere. */
const ofAbsence = new Set(['F-01', 'M-01', 'S-01', 'S-02', 'S-04']);

test.each(broken)(
	'%s is said in a sentence that quotes what is printed',
	async (_, rule, { forms }) => {
		const text = asList(forms)
			.map((parts) => print({ ...clean, ...parts }))
			.join('\n')
			.replace(/\s/gu, '');
		for (const { message, quote } of await findingsOf(rule, forms)) {
			expect(message).toMatch(/^.{8,}。$/u);
			expect(message).not.toMatch(/undefined|null|NaN|“”/u);
			if (!ofAbsence.has(rule)) expect(quote).not.toBe('');
			const quoted = quote.replace(/等 \d+ 处/u, '').split(/[；…\s]+(?:至\s+)?/u);
			expect(quoted.filter((part) => !text.includes(part))).toEqual([]);
		}
	},
);

const kept = Object.entries(cases).flatMap(([rule, { kept }]) =>
	kept.map((forms, i) => [`${rule} (${i + 1})`, rule, forms] as const),
);

test.each(kept)('%s is not found where it is nearly so', async (_, rule, forms) => {
	expect(await findingsOf(rule, forms)).toEqual([]);
});
