import { searchForm } from '#lib/corpus/search-form.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { literal } from '#lib/selection/sql-text.ts';

/** A department or unit that can be chosen. */
export interface Body {
	kind: 'department' | 'carrier';
	name: string;
}

const mostFound = 30;

/**
 * Departments, then units, whose name holds these letters in this order (so 闵司局 finds 闵行区司法局),
 * or the initials of whose pinyin do; reads `body`. Of a department only its units are found.
 */
export function findBodies(engine: Engine, text: string, department?: string): Promise<Body[]> {
	const ofDepartment =
		department === undefined
			? ''
			: `
	AND kind = 'carrier'
	AND name IN (SELECT unit FROM project WHERE department = ${literal(department)})`;
	const letters = [...searchForm(text)].slice(0, 30);
	const typed = literal(letters.join(''));
	const like = literal(`%${letters.map(escaped).join('%')}%`);
	const initials = literal(`%${letters.map(escaped).join('')}%`);
	return engine.query<Body>(`SELECT kind, name
FROM body
WHERE (name_search LIKE ${like} ESCAPE '^' OR initials LIKE ${initials} ESCAPE '^')${ofDepartment}
ORDER BY kind DESC, name_search = ${typed} OR initials = ${typed} DESC,
	contains(name_search, ${typed}) DESC, project_count DESC, name
LIMIT ${mostFound}`);
}

function escaped(letter: string): string {
	return /[%_^]/.test(letter) ? `^${letter}` : letter;
}
