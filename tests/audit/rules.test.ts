// Each rule: a form that breaks it and, as near to it as can be, one that does not.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { rules } from '#lib/audit/rules.ts';
import type { Finding } from '#lib/model/finding.ts';
import { comparison } from './cases/comparison.ts';
import { funding } from './cases/funding.ts';
import { match } from './cases/match.ts';
import { profile } from './cases/profile.ts';
import { prose } from './cases/prose.ts';
import { satisfaction } from './cases/satisfaction.ts';
import { structure } from './cases/structure.ts';
import { target } from './cases/target.ts';
import { audit, read as readParts } from './clean-form.ts';
import type { Parts, RuleCase } from './rule-case.ts';

const cases: Record<string, RuleCase> = {
	...funding,
	...profile,
	...prose,
	...match,
	...structure,
	...target,
	...satisfaction,
	...comparison,
};

/** What one rule finds in these forms. */
async function findingsOf(rule: string, forms: Parts | Parts[]): Promise<Finding[]> {
	const read = await readParts(...(Array.isArray(forms) ? forms : [forms]));
	return auditForms(
		read,
		rules.filter(({ id }) => id === rule),
	);
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
	async (_, rule, { forms, lines, level, says, suggests }) => {
		const found = await findingsOf(rule, forms);
		expect(found.map((finding) => ({ lines: finding.lines, level: finding.level }))).toContainEqual(
			{ lines, level },
		);
		const [finding] = found.filter((one) => one.lines.join() === lines.join());
		expect(`${finding?.message ?? ''}${finding?.quote ?? ''}`).toContain(says ?? '');
		expect(finding?.suggestion ?? '').toContain(suggests ?? '');
		expect(finding?.line).toBe(lines[0] ?? null);
	},
);

const kept = Object.entries(cases).flatMap(([rule, { kept }]) =>
	kept.map((forms, i) => [`${rule} (${i + 1})`, rule, forms] as const),
);

test.each(kept)('%s is not found where it is nearly so', async (_, rule, forms) => {
	expect(await findingsOf(rule, forms)).toEqual([]);
});
