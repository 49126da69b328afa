import { array, literal, maxLength, pipe, safeParse, strictObject, string } from 'valibot';
import { mergeOpinions } from './merge-opinions.ts';
import { opinionSchema, type Opinion } from './opinion.ts';

const format = 'jixiao-lens-opinions';
const version = 1;

/** The limits of a file: some hundred times what the reviewers of a large city write. */
export const fileLimitBytes = 20_000_000;
const mostOpinions = 100_000;

/** The clocks of two computers may differ by this much. */
const clockMs = 86_400_000;

const fileSchema = strictObject({
	format: literal(format),
	version: literal(version),
	savedAt: pipe(string(), maxLength(40)),
	opinions: pipe(array(opinionSchema), maxLength(mostOpinions)),
});

/** Why a file is refused. */
export type FileProblem = 'large' | 'foreign' | 'version' | 'broken' | 'future';

export type ReadFile = { opinions: Opinion[] } | { problem: FileProblem };

/** Opinions as a file (JSON) for another computer. */
export function toOpinionFile(opinions: readonly Opinion[], now: Date): string {
	const file = { format, version, savedAt: now.toISOString(), opinions };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** What such a file holds, or why none of it is taken. An opinion is never taken in part. */
export function readOpinionFile(text: string, now: number): ReadFile {
	if (text.length > fileLimitBytes) return { problem: 'large' };
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return { problem: 'foreign' };
	}
	if (!isOurs(file)) return { problem: 'foreign' };
	if (file.version !== version) return { problem: 'version' };
	const parsed = safeParse(fileSchema, file, { abortEarly: true });
	if (!parsed.success) return { problem: 'broken' };
	const { opinions } = parsed.output;
	// It would win over whatever is decided from now on.
	if (opinions.some(({ at }) => at > now + clockMs)) return { problem: 'future' };
	return { opinions: mergeOpinions(opinions, []) };
}

function isOurs(file: unknown): file is { version: unknown } {
	return typeof file === 'object' && file !== null && 'format' in file && file.format === format;
}
