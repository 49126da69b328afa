import { findingKey } from '#lib/desk/finding-key.ts';
import type { Finding } from '#lib/model/finding.ts';

/** What the desk of a project's reviewer shows of its form. */
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

/** What a reviewer decides at once: the points of one matter, the gravest first. */
export interface ReviewItem {
	/** That of the opinion on it. */
	key: string;
	points: [Finding, ...Finding[]];
}

/** `findings`: of one form, the gravest first. */
export function toItems(findings: readonly Finding[]): ReviewItem[] {
	const times = new Map<string, number>();
	return findings.map((finding) => {
		const key = findingKey([finding]);
		const time = (times.get(key) ?? 0) + 1;
		times.set(key, time);
		// A form can have the same fault twice in one line.
		return { key: time === 1 ? key : `${key}-${time}`, points: [finding] };
	});
}
