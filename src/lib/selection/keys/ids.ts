import type { Key } from './key.ts';

/** A longer text is no identifier of a form. */
const lengthLimit = 200;

/** Identifiers of forms in the order in which they were picked. Whether they exist is not known here. */
export function ids(param: string, most: number): Key<string[]> {
	const isId = (text: string) => text !== '' && text.length <= lengthLimit;
	return {
		param,
		nothing: [],
		role: 'filter',
		read(texts) {
			const value = texts.filter(isId).slice(0, most);
			const others = texts.filter((text) => !value.includes(text));
			const reasonOf = (text: string) => (isId(text) ? 'surplus-project' : 'invalid-project');
			return { value, ignored: others.map((text) => ({ value: text, reason: reasonOf(text) })) };
		},
		write: (value) => value,
	};
}
