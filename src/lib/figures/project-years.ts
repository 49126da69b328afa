import { group } from 'd3-array';
import { plainText } from './likeness.ts';

/** A form as one year of a project. */
export interface ProjectYear {
	formId: string;
	/** Null where it is not known. */
	year: number | null;
	/** Who carries it out, or the department where that is blank. */
	body: string | null;
	name: string | null;
	annualFen: number | null;
	indicatorCount: number;
}

export interface OtherYear extends ProjectYear {
	/** True where only the year in the name differs, or several forms of a year have this name. */
	isSuspected: boolean;
}

/** A year in a project's name, alone or as a span: 2024年度, 2023-2024年. */
const yearInName = /(?:19|20)\d{2}(?:[-—–~至](?:(?:19|20)?\d{2}))?(?:年度|年)?/gu;

/**
 * The other years of a project, the latest first: forms of the same unit under the same name, apart from
 * widths, blanks and marks. A form whose name differs by a year in it is only suspected to be the same.
 * A form without a year, unit or name is of no known project.
 */
export function projectYears(forms: readonly ProjectYear[]): (own: ProjectYear) => OtherYear[] {
	const known = forms.filter(isKnown);
	const alike = group(known, looseKey);
	return (own) => {
		if (!isKnown(own)) return [];
		const others = (alike.get(looseKey(own)) ?? []).filter(({ year }) => year !== own.year);
		const ofYear = group(others, ({ year }) => year);
		return others
			.map((one) => ({
				...one,
				isSuspected: strictKey(one) !== strictKey(own) || (ofYear.get(one.year)?.length ?? 0) > 1,
			}))
			.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.formId < b.formId ? -1 : 1));
	};
}

function isKnown({ year, body, name }: ProjectYear): boolean {
	return year !== null && body !== null && name !== null;
}

function strictKey({ body, name }: ProjectYear): string {
	return `${plainText(body ?? '')}\n${plainText(name ?? '')}`;
}

/** A name of nothing but a year keeps it. */
function looseKey({ body, name }: ProjectYear): string {
	const even = (name ?? '').normalize('NFKC');
	return `${plainText(body ?? '')}\n${plainText(even.replace(yearInName, '')) || even}`;
}
