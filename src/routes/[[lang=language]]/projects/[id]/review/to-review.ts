import type { ProjectPage } from '#lib/pages/project/project-page.ts';
import type { Review } from '#lib/pages/shared/desk/review.ts';

/** What the reviewer of a project sees of its page. */
export function toReview({ form, source, findings, ownYear }: ProjectPage): Review {
	const { id: formId, projectName, department, unit, fiscalYear, fundingFen } = form;
	return {
		formId,
		projectName,
		department,
		unit,
		fiscalYear,
		countedYear: ownYear.year,
		annualFen: fundingFen.annualTotal,
		source: `${source.folder}/${form.source.file}`,
		startLine: form.source.startLine,
		endLine: form.source.endLine,
		findings: findings.map(({ shared, ...finding }) => ({ ...finding, isShared: shared !== null })),
		doubtCount: form.doubts.length,
	};
}
