// data/project-links.csv: which forms of different years are of one project, as a person has settled.
import Papa from 'papaparse';
import { decodeText } from '#lib/documents/decode-text.ts';
import { ProjectClusters, type SettledPair } from '#lib/figures/years/project-clusters.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';
import type { Source } from './build-corpus.ts';
import { countedYears } from './counted-years.ts';

export const projectLinksFile = 'project-links.csv';

export interface ProjectLinks {
	links: SettledPair[];
	/** What could not be read, or contradicts a line above, with its line. */
	problems: Problem[];
}

export const noLinks: ProjectLinks = { links: [], problems: [] };

/** The headings, which a file may leave out. Further columns are remarks. */
const headings = ['form_a', 'form_b', 'same'];
const answers = new Map([
	['yes', true],
	['是', true],
	['no', false],
	['否', false],
]);
/** How much of a line a problem quotes. */
const quoted = 200;

/** Reads the pairs of form ids with yes or no, and keeps those that agree with the forms of the corpus. */
export function parseProjectLinks(bytes: Uint8Array, sources: readonly Source[]): ProjectLinks {
	const decoded = decodeText(bytes);
	if (decoded === null) return { links: [], problems: [problemAt(null, '不是文本文件', '')] };
	const years = countedYears(sources);
	const ids = new Set(sources.flatMap(({ forms }) => forms.map(({ id }) => id)));
	const clusters = new ProjectClusters(years);
	const links: SettledPair[] = [];
	const problems: Problem[] = [];
	decoded.text.split(/\r\n|\n|\r/).forEach((text, i) => {
		if (text.replace(/[,;\s]/g, '') === '') return;
		const cells = cellsOf(text);
		if (i === 0 && headings.every((name, at) => cells?.[at]?.toLowerCase() === name)) return;
		const read = cells === null ? '引号没有配对' : toPair(cells, ids, years);
		if (typeof read === 'string') problems.push(problemAt(i + 1, read, text));
		else if (clusters.settle(read)) links.push(read);
		else problems.push(problemAt(i + 1, contradiction(read), text));
	});
	return { links, problems };
}

/** Null if a quote is not closed. */
function cellsOf(line: string): string[] | null {
	const { data, errors } = Papa.parse<string[]>(line, { delimitersToGuess: [',', ';', '\t'] });
	if (errors.some(({ type }) => type === 'Quotes')) return null;
	return (data[0] ?? []).map((cell) => cell.trim());
}

/** A sentence if it is no pair of known forms with an answer. */
function toPair(
	[a = '', b = '', said = '']: readonly string[],
	ids: ReadonlySet<string>,
	years: ReadonlyMap<string, number>,
): SettledPair | string {
	const isSame = answers.get(said.normalize('NFKC').toLowerCase());
	if (isSame === undefined) return '第 3 列应为 yes 或 no（是或否）';
	for (const id of [a, b]) {
		if (!ids.has(id)) return `没有编号为“${id.slice(0, quoted)}”的申报表`;
		if (!years.has(id)) return `申报表“${id}”的年度不详，不能与其他年度对应`;
	}
	if (a === b) return '两列是同一张申报表';
	if (isSame && years.get(a) === years.get(b))
		return '两张申报表属于同一年度，不能是一个项目的两年';
	return { a, b, isSame };
}

function contradiction({ isSame }: SettledPair): string {
	return isSame
		? '与上面的行矛盾：一个项目会在同一年度有两张申报表，或者上面说它们不是同一项目'
		: '与上面的行矛盾：上面说它们是同一项目';
}

function problemAt(line: number | null, message: string, text: string): Problem {
	const why = `未采用：${message}`;
	return { ...documentProblem('invalid-source', why, text.slice(0, quoted) || null), line };
}
