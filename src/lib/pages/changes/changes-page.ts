import type { Bridge } from '#lib/figures/years/bridge.ts';

/** A project of one of two years, or of both. */
export interface ChangedProject {
	/** The form of the later year, of an ended project that of the earlier one. */
	formId: string;
	name: string | null;
	department: string | null;
	/** That of the earlier form, where it names another. */
	departmentBefore?: string | null;
	/** 年度资金申请总额 in fen; null where it is blank or the project has no form of that year. */
	beforeFen: number | null;
	afterFen: number | null;
	/** Whether a form of it was not surely read. */
	isDoubtful: boolean;
}

/** A list, cut where nobody reads on, and how many there are. */
export interface Listed<Row> {
	count: number;
	rows: Row[];
}

/** A form of a project that may be the same in both years. */
export interface SuspectedForm {
	formId: string;
	name: string | null;
	department: string | null;
	fen: number | null;
}

export interface SuspectedRow {
	before: SuspectedForm[];
	after: SuspectedForm[];
}

export interface LoweredProject extends ChangedProject {
	targets: { name: string; before: string; after: string }[];
}

export interface CopiedGoal extends ChangedProject {
	/** Its beginning. */
	goal: string;
}

export interface DepartmentChange {
	/** '' for a blank one. */
	department: string;
	beforeFen: number;
	afterFen: number;
	beforeCount: number;
	afterCount: number;
	added: number;
	ended: number;
}

/** What changed from one fiscal year to the next that has forms. */
export interface YearChanges {
	year: number;
	before: number;
	bridge: Bridge;
	/** How many forms each year has, and how many of them leave the amount blank. */
	beforeForms: { count: number; blank: number };
	afterForms: { count: number; blank: number };
	/** Projects of both years that ask for the same. */
	unchangedCount: number;
	/** Those that were chosen, or all. Empty where the years have one alone. */
	departments: DepartmentChange[];
	added: Listed<ChangedProject>;
	ended: Listed<ChangedProject>;
	raised: Listed<ChangedProject>;
	cut: Listed<ChangedProject>;
	/** Projects that leave the amount of one year blank. */
	halfBlank: Listed<ChangedProject>;
	/** Projects that came from departments which were not chosen, or went to them. */
	moved: Listed<ChangedProject>;
	suspected: Listed<SuspectedRow>;
	lowered: Listed<LoweredProject>;
	copied: Listed<CopiedGoal>;
}

/** The lists of projects. */
export type ListName = {
	[Name in keyof YearChanges]: YearChanges[Name] extends Listed<unknown> ? Name : never;
}[keyof YearChanges];

/** A project that surely has a form in both years. */
export interface KeptRow extends ChangedProject {
	/** The targets that were lowered while it asks for more. */
	lowered?: LoweredProject['targets'];
	/** The beginning of a goal that was copied. */
	goal?: string;
}

/** All projects of two years, each in one group and in the order of its document. */
export interface ChangeRows {
	year: number;
	before: number;
	kept: KeptRow[];
	added: ChangedProject[];
	ended: ChangedProject[];
	suspected: SuspectedRow[];
}

/** The page of changes in a year. */
export interface ChangesPage {
	/** Null where there is no other year to compare with. */
	changes: YearChanges | null;
	/** The years that have one before them, the latest first. */
	years: number[];
	/** Forms whose year is not known. */
	undatedCount: number;
}
