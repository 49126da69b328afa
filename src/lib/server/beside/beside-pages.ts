// What the pages show that are made from a template: a file of JSON beside each, which all languages share.
import { projectTemplate } from '#lib/corpus/project-path.ts';
import { documentTemplate } from '#lib/corpus/document-path.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import {
	documentParts,
	hasDocumentPage,
	loadDocumentPage,
	loadNotePaths,
} from '#lib/server/document-pages.ts';
import { hasProjectPage, loadProjectPage, projectSlugs } from '#lib/server/project-pages.ts';
import type { BesideDocument } from '#lib/pages/data/document/document-page.ts';
import type { BesideProject } from '#lib/pages/project/project-page.ts';
import type { Language } from '#lib/words/language.ts';
import { ruleNames } from '#lib/server/audit-rules.ts';
import { pageKind } from '#lib/server/paged/page-kind.ts';

async function usesTemplates(): Promise<boolean> {
	return pageKind(await loadCorpus()) === 'template';
}

/** The folders of the pages of projects that are to be rendered: the template's only, or each one's. */
export async function renderedProjects(): Promise<string[]> {
	return (await usesTemplates()) ? [projectTemplate] : projectSlugs();
}

export async function besideProjects(): Promise<string[]> {
	return (await usesTemplates()) ? projectSlugs() : [];
}

/** What a project's page shows in these languages. */
export async function loadBesideProject(
	slug: string,
	languages: readonly Language[],
): Promise<BesideProject | undefined> {
	const project = await loadProjectPage(slug);
	if (!project) return undefined;
	const notePaths = await loadNotePaths(project.source.folder, project.form);
	const found = new Set(project.findings.map(({ rule }) => rule));
	const titles = languages.map((language) => {
		const rules = ruleNames(language).filter(({ id }) => found.has(id));
		return [language, Object.fromEntries(rules.map(({ id, title }) => [id, title]))];
	});
	return {
		name: project.form.projectName,
		project,
		notePaths,
		titles: Object.fromEntries(titles) as BesideProject['titles'],
	};
}

/** As `renderedProjects`, for the parts of the pages of documents. */
export async function renderedDocuments(): Promise<{ slug: string; part: number }[]> {
	return (await usesTemplates()) ? [{ slug: documentTemplate, part: 1 }] : documentParts();
}

export async function besideDocuments(): Promise<{ slug: string; part: number }[]> {
	return (await usesTemplates()) ? documentParts() : [];
}

export async function loadBesideDocument(
	slug: string,
	part: number,
): Promise<BesideDocument | undefined> {
	const page = await loadDocumentPage(slug, part);
	return page && { name: page.file, page };
}

/** Whether this address has a page that is made from a template after prerendering. */
export async function isMadeLater(params: Partial<Record<string, string>>): Promise<boolean> {
	const { id, document, part } = params;
	if ((id === undefined && document === undefined) || !(await usesTemplates())) return false;
	return id === undefined ? hasDocumentPage(document ?? '', Number(part ?? 1)) : hasProjectPage(id);
}
