// URL <-> the projects that are compared. What is unknown or too much is ignored with a notice.
import { defaultMoneyUnit, moneyUnits, type MoneyUnit } from '#lib/model/money.ts';
import { codecVersion, type Notice } from './url.ts';

/** Side by side more than these are not read any more. */
export const mostCompared = 4;

/** As long as no identifier of a form is. */
const longestId = 200;

export interface Compared {
	/** Identifiers of forms, in the order in which they were picked, without doubles. */
	ids: string[];
	/** True where rows in which all projects are equal are hidden. */
	onlyDiffering: boolean;
	/** The unit of every amount of 资金. */
	unit: MoneyUnit;
}

export const nothingCompared: Compared = {
	ids: [],
	onlyDiffering: false,
	unit: defaultMoneyUnit,
};

export interface ParsedCompared {
	compared: Compared;
	notices: Notice[];
}

/** Query parameters -> what is compared; whether a project exists is not known here. */
export function parseCompared(params: URLSearchParams): ParsedCompared {
	const notices: Notice[] = [];
	const compared: Compared = { ...nothingCompared, ids: [] };
	for (const [key, value] of distinct(params)) {
		const reason = take(compared, key, value);
		if (reason) notices.push({ part: `${key}=${value}`, reason });
	}
	return { compared, notices };
}

/** What is compared -> query parameters, in a fixed order; nothing compared gives none. */
export function formatCompared({ ids, onlyDiffering, unit }: Compared): URLSearchParams {
	const params = new URLSearchParams();
	for (const id of ids) params.append('p', id);
	if (onlyDiffering) params.append('show', 'differing');
	if (unit !== defaultMoneyUnit) params.append('unit', unit);
	if (params.size > 0) params.append('v', codecVersion);
	return params;
}

function distinct(params: URLSearchParams): [key: string, value: string][] {
	const pairs = new Map([...params].map(([key, value]) => [JSON.stringify([key, value]), key]));
	return [...pairs].map(([pair, key]) => [key, (JSON.parse(pair) as [string, string])[1]]);
}

/** Takes one parameter, or says why not. */
function take(compared: Compared, key: string, value: string): Notice['reason'] | null {
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
	if (key === 'unit') {
		const unit = moneyUnits.find((known) => known === value);
		if (unit) compared.unit = unit;
		return unit ? null : 'invalid-unit';
	}
	if (key === 'v') return value === codecVersion ? null : 'unknown-version';
	return 'unknown-parameter';
}
