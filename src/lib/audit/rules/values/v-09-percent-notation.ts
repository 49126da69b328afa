import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import { unitInName } from '#lib/audit/bare-name.ts';
import type { Rule } from '#lib/audit/rule.ts';
import type { Indicator } from '#lib/model/form.ts';

/** How an indicator prints its percent sign: `%`, `(%)`, `(百分比)` or behind its name; null if not at all. */
function notation({ name, targetText }: Indicator): string | null {
	if (targetText === null) return null;
	if (/百分比/u.test(targetText)) return '(百分比)';
	if (/[(（]\s*[%％]/u.test(targetText)) return '(%)';
	if (/[%％]/u.test(targetText)) return '%';
	return /\d/.test(targetText) && /^[%％]$/u.test(unitInName(name ?? '') ?? '')
		? '名称（%）'
		: null;
}

/** The decimals of a percentage that are zeros, '' if it is whole, null otherwise. */
function decimalsOf(targetText: string): string | null {
	const [, decimals = ''] = /\d(\.\d+)?\s*[(（]?\s*(?:[%％]|百分比)/u.exec(targetText) ?? [];
	return /^(?:\.00)?$/.test(decimals) ? decimals : null;
}

export const v09: Rule = {
	id: 'V-09',
	group: '指标值',
	level: '低',
	title: { zh: '同表百分比写法不一', en: 'One form prints percentages in several ways' },
	explanation: {
		zh: '写法统一，便于检索和比对。',
		en: 'One notation is easier to search and compare.',
	},
	checks: {
		zh: '同一张表内并用 %、(%)、(百分比)、写在名称后的（%）中的两种以上，或有的写“80.00%”有的写“80%”；每表报一次，列出全部百分比所在行。',
		en: 'A form uses two or more of %, (%), (百分比) and (%) behind the name, or prints both 80.00% and 80%. One finding per form, with the lines of all percentages.',
	},
	mending: { zh: '统一写作 %。', en: 'Print % throughout.' },
	basis: [dataQuality],
	reads: ['indicator'],
	check: eachForm((form) => {
		const percents = form.indicators.flatMap((indicator) => {
			const { targetText, line } = indicator;
			const how = notation(indicator);
			return how === null || targetText === null ? [] : [{ how, targetText, line }];
		});
		const ways = [...new Set(percents.map(({ how }) => how))];
		const decimals = new Set(percents.map(({ targetText }) => decimalsOf(targetText)));
		// 0.5 % needs its decimal; .00 beside whole numbers is a matter of notation.
		const isUneven = decimals.has('.00') && decimals.has('');
		if (ways.length < 2 && !isUneven) return [];
		return [
			findingAt(
				form,
				percents.map(({ line }) => line),
				{
					quote: quoteAll(percents.map(({ targetText }) => targetText)),
					message:
						ways.length < 2
							? '同表百分比有的带两位小数，有的不带，建议统一。'
							: `同表百分比写作${ways.map((way) => `“${way}”`).join('、')}，建议统一写作“%”。`,
					suggestion: inOneWay(percents.map(({ targetText }) => targetText)),
				},
			),
		];
	}),
};

/** The first that is not printed as 80 % is, printed so. */
function inOneWay(texts: readonly string[]): string | null {
	for (const text of texts) {
		const even = text
			.replace(/\s*[(（]\s*(?:[%％]|百分比)\s*[)）]/u, '%')
			.replace(/(\d)\.0+(?=\s*[%％])/u, '$1');
		if (even !== text && /\d%/u.test(even)) return `如“${text}”写作“${even}”`;
	}
	return null;
}
