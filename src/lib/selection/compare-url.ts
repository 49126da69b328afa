// URL <-> the projects that are compared. What is unknown or too much is ignored with a notice.
import { codecVersion } from './url.ts';

/** Side by side more than these are not read any more. */
export const mostCompared = 4;

/** As long as no identifier of a form is. */
const longestId = 200;

export interface Compared {
	/** Identifiers of forms, in the order in which they were picked, without doubles. */
	ids: string[];
	/** True where rows in which all projects are equal are hidden. */
	onlyDiffering: boolean;
}

/** A part of the link that was ignored, as it is shown to the reader. */
export interface CompareNotice {
	part: string;
	reason:
		| 'unknown-parameter'
		| 'unknown-value'
		| 'unknown-version'
		| 'unknown-project'
		| 'invalid-project'
		| 'surplus-project';
}

export interface ParsedCompared {
	compared: Compared;
	notices: CompareNotice[];
}

/** Query parameters -> what is compared; whether a project exists is not known here. */
export function parseCompared(params: URLSearchParams): ParsedCompared {
	const notices: CompareNotice[] = [];
	const compared: Compared = { ids: [], onlyDiffering: false };
	for (const [key, value] of distinct(params)) {
		const reason = take(compared, key, value);
		if (reason) notices.push({ part: `${key}=${value}`, reason });
	}
	return { compared, notices };
}

/** What is compared -> query parameters, in a fixed order; nothing compared gives none. */
export function formatCompared({ ids, onlyDiffering }: Compared): URLSearchParams {
	const params = new URLSearchParams();
	for (const id of ids) params.append('p', id);
	if (onlyDiffering) params.append('show', 'differing');
	if (params.size > 0) params.append('v', codecVersion);
	return params;
}

function distinct(params: URLSearchParams): [key: string, value: string][] {
	const pairs = new Map([...params].map(([key, value]) => [JSON.stringify([key, value]), key]));
	return [...pairs].map(([pair, key]) => [key, (JSON.parse(pair) as [string, string])[1]]);
}

/** Takes one parameter, or says why not. */
function take(compared: Compared, key: string, value: string): CompareNotice['reason'] | null {
	if (key === 'p') {
		if (value === '' || value.length > longestId) return 'invalid-project';
		if (compared.ids.length === mostCompared) return 'surplus-project';
		compared.ids.push(value);
		return null;
	}
	if (key === 'show') {
		if (value !== 'differing') return 'unknown-value';
		compared.onlyDiffering = true;
		return null;
	}
	if (key === 'v') return value === codecVersion ? null : 'unknown-version';
	return 'unknown-parameter';
}
