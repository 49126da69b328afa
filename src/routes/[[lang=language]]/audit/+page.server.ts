import { loadAuditPage } from '#lib/pages/audit/audit.ts';
import { loadAuditQuality } from '#lib/pages/audit/audit-quality/audit-quality.ts';
import { loadDoubtfulForms } from '#lib/pages/audit/doubtful-forms/doubtful-forms.ts';
import { loadPrintedSources } from '#lib/pages/audit/print-foot/printed-sources.ts';
import { loadYears } from '#lib/pages/shared/load-years.ts';
import { allFindings } from '#lib/selection/audit-selection.ts';
import { ruleNames } from '#lib/server/audit-rules.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadDepartments } from '#lib/server/departments.ts';
import { loadAuditEngine } from '#lib/server/page-engines.ts';
import { languageOf } from '#lib/words/language.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What the page shows before any script runs. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
	const engine = await loadAuditEngine();
	return {
		rules: ruleNames(languageOf(lang)),
		doubtful: await loadDoubtfulForms(engine),
		quality: await loadAuditQuality(engine),
		years: await loadYears(engine),
		departmentCount: (await loadDepartments()).count,
		page: await loadAuditPage(engine, allFindings),
		sources: await loadPrintedSources((await loadCorpus()).engine),
	};
};
