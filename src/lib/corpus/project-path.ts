/**
 * With more forms than this, a page is not rendered for each form and document: one template is, which
 * fetches what it shows (docs/decisions/0039). Rendering takes a tenth of a second a form.
 */
export const renderedLimit = 1_000;

/** With more forms than this, single projects get no pages, and links lead to the comparison. */
export const projectPageLimit = 20_000;

/** The folder of the template in place of a project's own. No id gives this name. */
export const projectTemplate = '~';

/** Stands in a template where the page has the name of its project or document. */
export const templateName = '~name~';

/** Stands in a template where the page has its printed text for readers without scripts. */
export const templatePlain = '~plain~';

/** Beside a page that was made from a template: what it shows, as JSON. */
export const besideFile = 'page.json';

/**
 * The id of a form as the folder name of its page. Letters of any script and digits stay. Characters
 * with a meaning in URLs, on hosts or in file systems become their code between tildes. Different ids
 * give different names.
 */
export function slugOf(formId: string): string {
	return formId.replace(
		/[^\p{L}\p{M}\p{N}._-]/gu,
		(character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`,
	);
}

/** The id of a form from the folder name of its page. */
export function formIdOf(slug: string): string {
	return slug.replace(/~([0-9a-f]{1,6})~/g, (printed, hex: string) => {
		const code = Number.parseInt(hex, 16);
		return code <= 0x10ffff ? String.fromCodePoint(code) : printed;
	});
}

/** The path of the page of a project in a link, without the language. */
export function projectPath(formId: string): string {
	return `projects/${encodeURIComponent(slugOf(formId))}/`;
}

/** Where the page of this folder finds what it shows. It is the same in all languages. */
export function besideProject(slug: string): string {
	return `projects/${encodeURIComponent(slug)}/${besideFile}`;
}

/** The comparison shows a single project too, as it stands in the tables. */
export function tablesPath(formId: string): string {
	return `compare/?p=${encodeURIComponent(formId)}`;
}
