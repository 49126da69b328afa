import { group } from 'd3-array';
import type { Engine } from '#lib/engine/engine.ts';

/** A document of the corpus, with the problems that concern it as a whole. */
export interface SourceSummary {
	folder: string;
	file: string;
	title: string | null;
	formCount: number;
	problemCount: number;
	problems: PrintedProblem[];
	/** Texts outside of any form, such as a narrative before it or sums between two. */
	outsideCount: number;
	outside: PrintedProblem[];
}

export interface PrintedProblem {
	message: string;
	line: number | null;
	column: number | null;
}

/** The most problems shown of one document. The table `problem` has all of them. */
const shownProblems = 20;

/** All documents of the corpus, in its order. */
export async function loadSourceSummaries(engine: Engine): Promise<SourceSummary[]> {
	const sources = await engine.query<{
		folder: string;
		file: string;
		title: string | null;
		form_count: number;
	}>(`SELECT source_id AS folder, file, title, form_count FROM source`);
	const problems = await engine.query<
		PrintedProblem & { folder: string; file: string; outside: boolean }
	>(
		`SELECT source_id AS folder, file, code = 'outside-form' AS outside, message, line, "column"
		FROM problem WHERE form_id IS NULL`,
	);
	const byDocument = group(problems, ({ folder, file }) => `${folder}/${file}`);
	return sources.map(({ folder, file, title, form_count }) => {
		const own = byDocument.get(`${folder}/${file}`) ?? [];
		const [outside, broken] = [true, false].map((is) => own.filter((one) => one.outside === is));
		return {
			folder,
			file,
			title,
			formCount: form_count,
			problemCount: broken?.length ?? 0,
			problems: printed(broken),
			outsideCount: outside?.length ?? 0,
			outside: printed(outside),
		};
	});
}

function printed(problems: PrintedProblem[] = []): PrintedProblem[] {
	return problems
		.slice(0, shownProblems)
		.map(({ message, line, column }) => ({ message: message.slice(0, 200), line, column }));
}
