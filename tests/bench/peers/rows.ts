/** The selection on a peer page. '' means all. */
export interface Filter {
	nature: string;
	level2: string;
	search: string;
}

/** The rows of each view of a peer page. Amounts are in yuan. */
export interface ViewRows {
	headline: { forms: number; annual: number; fiscal: number; indicators: number };
	/** The 22 largest projects. */
	spend: { name: string; annual: number }[];
	treemap: { nature: string; category: string; annual: number }[];
	structure: { level1: string; level2: string; count: number }[];
	/** Targets in percent, in bins of five points. */
	targets: { from: number; count: number }[];
	/** The 50 largest projects. */
	table: ProjectRow[];
}

export interface ProjectRow {
	project_name: string;
	nature: string;
	category: string;
	department: string;
	fiscal_year: number;
	total: number;
	annual_total: number;
	annual_fiscal: number;
}

export type ViewName = keyof ViewRows;
export type ShowView = <Name extends ViewName>(name: Name, rows: ViewRows[Name]) => void;

export const spendRows = 22;
export const tableRows = 50;
