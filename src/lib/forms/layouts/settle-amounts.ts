import { fundingLabel } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import type { FormParts } from './pieces/form-parts.ts';

/**
 * In a form with amounts for the project and for the year, a lone 其他资金 or 财政拨款 may belong to
 * either. Its value becomes a stray with a problem.
 */
export function settleAmounts(parts: FormParts): void {
	const fieldOf = ({ text }: { text: string }): string | undefined => fundingLabel(toLabel(text));
	const fields = parts.pairs.map(({ label }) => fieldOf(label));
	if (!fields.includes('total') || !fields.includes('annualTotal')) return;
	for (const field of ['other', 'grant']) {
		const lone = parts.pairs.filter(({ label }) => fieldOf(label) === field);
		const [pair] = lone;
		const isSettled = field === 'grant' && fields.some((other) => other?.endsWith('iscal'));
		if (lone.length !== 1 || !pair || isSettled) continue;
		const [at] = pair.values;
		parts.strays.push(...pair.values.splice(0));
		if (!at) continue;
		const message = `${pair.label.text}只有一个，无法确定是项目的还是年度的：“${at.text}”`;
		parts.problems.push({ code: 'conflicting-field', message, at });
	}
}
