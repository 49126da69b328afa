// The weights of a form, which the clean form does not print.
import { expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { clean, cleanIndicators, firstIndicator, print, readText } from './clean-form.ts';

const lines = cleanIndicators.map((_, i) => firstIndicator + i);

/** The messages of V-12 and their lines, where the indicators have these weights. */
async function told(weights: readonly string[]): Promise<[string, number[]][]> {
	const rows = print(clean).split('\n');
	const text = rows.map((row, i) => {
		if (i === firstIndicator - 2) return `${row}\t权重`;
		const weight = weights[i - firstIndicator + 1];
		return weight === undefined ? row : `${row}\t${weight}`;
	});
	const forms = await readText(text.join('\n'));
	return auditForms(forms)
		.filter(({ rule }) => rule === 'V-12')
		.map(({ message, lines }) => [message, lines]);
}

test('weights that add up to another total are told with all their lines', async () => {
	expect(await told(['10', '10', '10', '10', '10', '10', '10', '10', '5'])).toEqual([
		['9 个指标的权重之和为 85，疑似有误，建议核实。', lines],
	]);
});

test.each([
	['100', ['20', '10', '10', '10', '10', '10', '10', '10', '10']],
	['90, since 10 go to the execution', ['10', '10', '10', '10', '10', '10', '10', '10', '10']],
	['one of them blank', ['10', '', '10', '10', '10', '10', '10', '10', '10']],
])('nothing is told of %s', async (_, weights) => {
	expect(await told(weights)).toEqual([]);
});
