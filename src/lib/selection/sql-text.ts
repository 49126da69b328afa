// How SQL statements are written. DuckDB's dialect.

/** A text as SQL says it; only a quote ends one. A NUL, which no printed text holds, is left out. */
export function literal(text: string): string {
	return `'${text.replaceAll('\0', '').replaceAll(`'`, `''`)}'`;
}

/** '' for no values, which is no condition. */
export function among(expression: string, values: readonly string[]): string {
	return values.length > 0 ? `${expression} IN (${values.map(literal).join(', ')})` : '';
}

/** Whether a search column holds all these words. */
export function holding(column: string, words: readonly string[]): string {
	return words.map((word) => `contains(${column}, ${literal(word)})`).join(' AND ');
}

/** '' where there is no condition. */
export function where(conditions: readonly string[]): string {
	const given = conditions.filter((condition) => condition !== '');
	return given.length > 0 ? `\n\tWHERE ${given.join(' AND ')}` : '';
}

/** Which of the relations a statement reads. Throws where it reads none. */
export function relationsIn<Name extends string>(sql: string, names: readonly Name[]): Name[] {
	const read = names.filter((name) => new RegExp(`\\b${name}\\b`).test(sql));
	if (read.length === 0) throw new Error(`missing relation: ${sql}`);
	return read;
}

/** A statement with common table expressions before its own. */
export function withExpressions(sql: string, expressions: readonly string[]): string {
	const all = expressions.join(', ');
	return /^\s*WITH\b/i.test(sql)
		? sql.replace(/^\s*WITH\b/i, () => `WITH ${all}, `)
		: `WITH ${all}\n${sql}`;
}
