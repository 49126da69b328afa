import { slugOf } from './project-path.ts';

/** With more departments than this, none has a page of its own: each page holds an overview. */
export const departmentPageLimit = 300;

/** The path of the page of a department in a link, without the language. `name` is its `departmentName`. */
export function departmentPath(name: string): string {
	return `departments/${encodeURIComponent(slugOf(name))}/`;
}
