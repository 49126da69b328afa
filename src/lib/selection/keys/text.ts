import { ignoringRest, type Key } from './key.ts';

/** A text to look for, as `toSearch` gives it; '' means any. */
export function text(param: string, where: (search: string) => string): Key<string> {
	return {
		param,
		nothing: '',
		role: 'filter',
		read(values) {
			const value = toSearch(values[0] ?? '');
			return { value, ignored: ignoringRest(values, value === values[0], 'invalid-search') };
		},
		write: (search) => (search === '' ? [] : [search]),
		where,
	};
}

const searchLimit = 60;

/** What was typed -> a text to look for: no control or invisible characters, no outer blanks, not too long. */
export function toSearch(typed: string): string {
	const kept = [
		...typed
			.replace(/\p{Cc}/gu, ' ')
			.replace(/\p{Cf}/gu, '')
			.toWellFormed()
			.trim(),
	];
	return kept.slice(0, searchLimit).join('').trim();
}
