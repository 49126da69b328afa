/**
 * Beyond so many forms there are no pages of single projects: two languages of 2,000 are some 300 MB
 * of files and minutes of the build, and nobody turns the pages of more. The table takes over.
 */
export const projectPageLimit = 2_000;

/**
 * A form's id as the folder of its page: letters of any script and digits stay, whatever means
 * something to a URL, a host or a file system becomes its code between tildes. Distinct for distinct
 * ids.
 */
export function slugOf(formId: string): string {
	return formId.replace(
		/[^\p{L}\p{M}\p{N}._-]/gu,
		(character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`,
	);
}

/** The path of a project's page below the language, as a link says it. */
export function projectPath(formId: string): string {
	return `projects/${encodeURIComponent(slugOf(formId))}/`;
}
