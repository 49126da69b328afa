import { error } from '@sveltejs/kit';
import { ruleNames } from '#lib/server/audit-rules.ts';
import { loadProjectPage, projectSlugs } from '#lib/server/project-pages.ts';
import { languageOf } from '#lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** As the pages of projects. */
export const prerender = 'auto';

export const entries: EntryGenerator = async () =>
	(await projectSlugs()).flatMap((id) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
	const project = await loadProjectPage(id);
	if (!project) error(404, `unknown project: ${id}`);
	const { form, source, findings } = project;
	const { id: formId, projectName, department, unit, fiscalYear, fundingFen } = form;
	return {
		review: {
			formId,
			projectName,
			department,
			unit,
			fiscalYear,
			annualFen: fundingFen.annualTotal,
			source: `${source.folder}/${form.source.file}`,
			startLine: form.source.startLine,
			endLine: form.source.endLine,
			findings,
			doubtCount: form.doubts.length,
		},
		rules: ruleNames(languageOf(lang)),
	};
};
