// Tables of the reviewer's own, below data/standards/. The site ships none: what they say is the reviewer's.

/** Where a row stands, as a finding names it. */
interface StandardRow {
	/** The name of the file. */
	file: string;
	/** Its line, from 1. */
	line: number;
	/** What it is of, as printed. */
	name: string;
	/** Where the reviewer has it from, '' if the table does not say. */
	source: string;
}

/** The most that one of something may cost. */
export interface SpendingStandard extends StandardRow {
	/** `元/人·年`: always in yuan. */
	unit: string;
	/** In fen. */
	limitFen: number;
	/** Words of which one must stand in the department, the unit or the project's name; none means all. */
	scope: string[];
	/** The fiscal year that it is for, null for every year. */
	year: number | null;
}

/** How an indicator is usually set. */
export interface LibraryIndicator extends StandardRow {
	/** '' where the table leaves it open, and so for the unit. */
	level2: string;
	unit: string;
	direction: '>=' | '<=' | '=' | null;
	reference: number | null;
}

export interface Standards {
	spending: SpendingStandard[];
	library: LibraryIndicator[];
}

export const noStandards: Standards = { spending: [], library: [] };

/** The unit of a cost in one spelling: 万元／人/年 and 元每人年 are not, 元/人/年 is 元/人·年. */
export function plainUnit(unit: string): string {
	const [money = '', ...rest] = unit
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.split(/[/·•・.*×]/u);
	return rest.length === 0 ? money : `${money}/${rest.join('·')}`;
}

/** `《x.csv》第 5 行“名称 50 元/平方米”（来源）`. */
export function cited({ file, line, name, source }: StandardRow, says: string): string {
	return `《${file}》第 ${line} 行“${`${name} ${says}`.trim()}”${source === '' ? '' : `（${source}）`}`;
}
