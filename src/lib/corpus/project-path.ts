/**
 * With more forms than this, single projects get no pages. 2,000 forms in two languages are about
 * 300 MB of files and minutes of build time. Readers of larger corpora use the table.
 */
export const projectPageLimit = 2_000;

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

/** The path of the page of a project in a link, without the language. */
export function projectPath(formId: string): string {
	return `projects/${encodeURIComponent(slugOf(formId))}/`;
}
