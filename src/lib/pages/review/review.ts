import type { Finding } from '#lib/model/finding.ts';

/** What the desk of a project's reviewer shows. */
export interface Review {
	formId: string;
	projectName: string | null;
	department: string | null;
	unit: string | null;
	/** 年度 as printed. */
	fiscalYear: number | null;
	/** The year under which it is counted, null where that is not known. */
	countedYear: number | null;
	annualFen: number | null;
	/** Folder and file. */
	source: string;
	startLine: number;
	endLine: number;
	findings: Finding[];
	/** Places that were not surely read. */
	doubtCount: number;
}
