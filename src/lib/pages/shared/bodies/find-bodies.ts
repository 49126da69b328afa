import { searchForm } from '#lib/corpus/search-form.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { literal } from '#lib/selection/sql-text.ts';

/** A department or unit that can be chosen. */
export interface Body {
	kind: 'department' | 'carrier';
	name: string;
}

const mostFound = 30;

interface Among {
	kind?: Body['kind'];
	/** Only what this department has projects of. */
	department?: string | undefined;
	/** Only departments with projects of these years. */
	years?: readonly number[];
}

/**
 * Departments, then units, whose name holds these letters in this order (so 闵司局 finds 闵行区司法局),
 * or the initials of whose pinyin do. Those with other initials between them come last: wjw for 卫健委
 * finds 卫生健康委员会. Reads `body`.
 */
export function findBodies(
	engine: Engine,
	text: string,
	{ kind, department, years }: Among = {},
): Promise<Body[]> {
	const ofKind = kind === undefined ? '' : `\n	AND kind = ${literal(kind)}`;
	const ofDepartment =
		department === undefined
			? ''
			: `\n	AND name IN (SELECT unit FROM project WHERE department = ${literal(department)})`;
	const ofYears =
		years === undefined
			? ''
			: `\n	AND name IN (SELECT department FROM project WHERE budget_year IN (${years.join(', ')}))`;
	const letters = [...searchForm(text)].slice(0, 30);
	const typed = literal(letters.join(''));
	const like = literal(`%${letters.map(escaped).join('%')}%`);
	const initials = literal(`%${letters.map(escaped).join('')}%`);
	return engine.query<Body>(`SELECT kind, name
FROM body
WHERE (name_search LIKE ${like} ESCAPE '^' OR initials LIKE ${like} ESCAPE '^')${ofKind}${ofDepartment}${ofYears}
ORDER BY name_search LIKE ${like} ESCAPE '^' OR initials LIKE ${initials} ESCAPE '^' DESC,
	kind DESC, name_search = ${typed} OR initials = ${typed} DESC,
	contains(name_search, ${typed}) DESC, project_count DESC, name
LIMIT ${mostFound}`);
}

function escaped(letter: string): string {
	return /[%_^]/.test(letter) ? `^${letter}` : letter;
}
