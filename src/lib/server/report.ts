import type { Source } from '#lib/corpus/build-corpus.ts';
import { problemsOf } from '#lib/corpus/problems-of.ts';
import type { Problem } from '#lib/model/form.ts';

/** Lists what a file at the top of data/ says that could not be used. */
export function reportFile(
	file: string,
	problems: readonly Problem[],
	write: (line: string) => void,
): void {
	for (const problem of problems) write(`data/${file}${describe(problem)}`);
}

/** Names the files that lie directly in data/. */
export function reportLoose(files: readonly string[], write: (line: string) => void): void {
	for (const file of files) write(`data/${file}: 未读取，不在文件夹中（每个来源一个文件夹）`);
}

/** Lists for each document what was read, and everything that was not, with its position. */
export function writeReport(sources: readonly Source[], write: (line: string) => void): void {
	if (sources.length === 0) write('data/ 中没有文件');
	for (const { folder, file, forms, problems } of sources) {
		const path = `data/${folder}/${file}`;
		const indicators = forms.reduce((count, form) => count + form.indicators.length, 0);
		write(`${path}: ${forms.length} 张申报表，${indicators} 个指标`);
		for (const problem of problems) write(`  ${path}${describe(problem)}`);
		for (const form of forms) {
			for (const problem of problemsOf(form)) write(`  ${path}${describe(problem)} [${form.id}]`);
		}
	}
}

function describe({ line, column, message }: Problem): string {
	const position = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
	return `${position}: ${message}`;
}
