import { amountFields } from '#lib/model/form.ts';
import { verified } from '#lib/audit/basis.ts';
import { eachForm, findingAt, lineOf, quoteAll } from '#lib/audit/finding-at.ts';
import type { Rule } from '#lib/audit/rule.ts';

/** How an amount is printed: decimals, grouping (if it is large enough) and unit. */
function formatsOf(text: string): { decimals: number; grouped: boolean | null; unit: string } {
	const number = /[\d,，]+(?:\.(\d+))?/.exec(text);
	const whole = number?.[0].split('.')[0] ?? '';
	const isLarge = whole.replace(/\D/g, '').length > 3;
	return {
		decimals: number?.[1]?.length ?? 0,
		grouped: isLarge ? /[,，]/.test(whole) : null,
		unit: /[万亿]?元?$/.exec(text.trim())?.[0] ?? '',
	};
}

export const f06: Rule = {
	id: 'F-06',
	group: '资金',
	level: '低',
	title: { zh: '同表金额格式不一致', en: 'One form prints amounts in several formats' },
	explanation: {
		zh: '千分位、小数位和单位一致，才便于核对。',
		en: 'Only amounts in one format can be compared at a glance.',
	},
	checks: {
		zh: '同一张表内各金额的小数位数、千分位和格内单位应一致，每表报一次，列出全部有关行。',
		en: 'Decimals, grouping and a unit in the cell should be the same for all amounts of a form. One finding per form, with all lines.',
	},
	mending: {
		zh: '统一为千分位、两位小数。',
		en: 'Print all amounts with grouping and two decimals.',
	},
	basis: [verified('163号', '填报说明“保留小数点后两位”', 'notes on filling in: two decimals')],
	reads: amountFields,
	check: eachForm((form) => {
		const printed = amountFields.flatMap((field) => {
			const text = form.printed[field];
			return text === undefined || !/\d/.test(text) ? [] : [{ field, text, ...formatsOf(text) }];
		});
		const distinct = (values: unknown[]) => new Set(values).size;
		const differs = [
			distinct(printed.map(({ decimals }) => decimals)) > 1 && '小数位数',
			distinct(printed.flatMap(({ grouped }) => (grouped === null ? [] : [grouped]))) > 1 &&
				'千分位',
			distinct(printed.map(({ unit }) => unit)) > 1 && '单位',
		].filter((what) => what !== false);
		if (differs.length === 0) return [];
		const usual = mostCommon(printed.map(({ decimals }) => decimals));
		const odd = printed.filter(({ decimals }) => decimals !== usual);
		const concerned = odd.length > 0 ? odd : printed;
		return [
			findingAt(
				form,
				concerned.map(({ field }) => lineOf(form, field)),
				{
					quote: quoteAll(printed.map(({ text }) => text)),
					message: `同表金额的${differs.join('、')}不一致，建议统一。`,
					suggestion: inOneFormat(concerned.map(({ text }) => text)),
				},
			),
		];
	}),
};

/** The most common value; of equally common ones the larger. */
function mostCommon(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The first that is a bare number otherwise printed, with grouping and two decimals; of 万元 none. */
function inOneFormat(texts: readonly string[]): string | null {
	for (const text of texts) {
		const digits = text.trim().replace(/[,，]/gu, '');
		if (!/^\d{1,15}(?:\.\d{1,2})?$/u.test(digits)) continue;
		const even = two.format(Number(digits));
		if (even !== text.trim()) return `如“${text.trim()}”写作“${even}”`;
	}
	return null;
}

const two = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
