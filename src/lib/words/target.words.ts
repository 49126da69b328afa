import { formatValue } from './format.ts';
import { defineWords } from './language.ts';

/** What a language brings to the printed form of a target (figures/format-target.ts). */
export const targetWords = defineWords(
	{
		number: formatValue,
		months: (first: number, last: number) =>
			first === last ? `${first} 月` : `${first}–${last} 月`,
	},
	{
		number: formatValue,
		months: (first, last) => (first === last ? `month ${first}` : `months ${first}–${last}`),
	},
);
