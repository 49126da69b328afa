// URL <-> a page's own few choices, each of one known value. Defaults leave the URL empty.
import { codecVersion, type Notice } from './url.ts';

/** Query parameters -> the chosen value of each key; what is unknown is ignored with a notice. */
export function parseChoices<Key extends string>(
	params: URLSearchParams,
	known: Record<Key, readonly string[]>,
): { chosen: Partial<Record<Key, string>>; notices: Notice[] } {
	const chosen: Partial<Record<Key, string>> = {};
	const notices: Notice[] = [];
	const isKey = (key: string): key is Key => Object.hasOwn(known, key);
	for (const [key, value] of params) {
		const ignore = (reason: Notice['reason']) => notices.push({ part: `${key}=${value}`, reason });
		if (key === 'v') {
			if (value !== codecVersion) ignore('unknown-version');
		} else if (!isKey(key)) ignore('unknown-parameter');
		else if (!known[key].includes(value) || key in chosen) ignore('unknown-value');
		else chosen[key] = value;
	}
	return { chosen, notices };
}

/** The query of these choices, with the mark of the codec; nothing chosen gives ''. */
export function formatChoices(chosen: Record<string, string | null>): string {
	const given = Object.entries(chosen).filter((entry): entry is [string, string] => !!entry[1]);
	if (given.length === 0) return '';
	return new URLSearchParams([...given, ['v', codecVersion]]).toString();
}
