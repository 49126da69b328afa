import type { Engine } from '#lib/engine/engine.ts';

/** What a page asks the engine for a selection. */
export interface Question<Selection, Rows> {
	load: (engine: Engine, selection: Selection) => Promise<Rows>;
	/** The SQL behind these rows, as the engine was given it. */
	statements: (selection: Selection, rows: Rows) => string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each question has rows of its own
type Questions<Selection> = Record<string, Question<Selection, any>>;

/** The rows of several questions by the questions' names. */
export type RowsOf<Asked> = {
	[Name in keyof Asked]: Asked[Name] extends Question<never, infer Rows> ? Rows : never;
};

/** Asks all questions at once and resolves with the last answer, so that all rows belong together. */
export async function loadRows<Selection, Asked extends Questions<Selection>>(
	questions: Asked,
	engine: Engine,
	selection: Selection,
): Promise<RowsOf<Asked>> {
	const rows = await Promise.all(
		Object.entries(questions).map(
			async ([name, { load }]) => [name, await load(engine, selection)] as const,
		),
	);
	return Object.fromEntries(rows) as RowsOf<Asked>;
}

/** The SQL behind these rows of the named questions; a name that no question has throws. */
export function statementsOf<Selection>(
	questions: Questions<Selection>,
	names: readonly string[],
	selection: Selection,
	rows: Record<string, unknown>,
): string[] {
	return names.flatMap((name) => {
		const question = questions[name];
		if (!question) throw new Error(`unknown question: "${name}"`);
		return question.statements(selection, rows[name]);
	});
}
