import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForms } from '#lib/forms/read-forms.ts';

const cases = join(import.meta.dirname, '../documents/cases');

/** The forms of a case with a different printed unit of money. */
async function readIn(name: string, from: string, to: string) {
	const text = readFileSync(join(cases, name, 'input.txt'), 'utf8').replace(from, to);
	expect(text).toContain(to);
	return readForms(new TextEncoder().encode(text), { file: 'input.txt', stem: name });
}

test.each([
	['many-projects', '金额单位：万元', '金额单位：千元'],
	['bracketed-list', '年度预算安排', '年度预算安排\n单位：千元'],
])('%s in 千元: no amount is read, and the problem says why', async (name, from, to) => {
	const { forms } = await readIn(name, from, to);
	expect(forms.length).toBeGreaterThan(1);
	expect(forms.map(({ funding }) => funding.annualTotal)).toEqual(forms.map(() => null));
	const messages = forms.flatMap(({ problems }) => problems.map(({ message }) => message));
	expect(messages.join('\n')).toContain('的单位是千元，只能读取元和万元');
});
