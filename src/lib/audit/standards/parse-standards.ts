// data/standards/*.csv -> rows. A row that cannot be used is told with its line; nothing is guessed.
import Papa from 'papaparse';
import { decodeText } from '#lib/documents/decode-text.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';
import { level1Under, type Level2 } from '#lib/model/taxonomy.ts';
import { level2Of } from '#lib/forms/words/labels.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import {
	plainUnit,
	type LibraryIndicator,
	type SpendingStandard,
	type Standards,
} from './standards.ts';

export interface StandardFile {
	file: string;
	bytes: Uint8Array;
}

export interface ParsedStandards {
	standards: Standards;
	/** What could not be used, by file. */
	problems: { file: string; problems: Problem[] }[];
}

/** The headings of each kind; any of their spellings, in this order. Further columns are remarks. */
const headings = {
	spending: [
		['名称', 'name'],
		['单位', 'unit'],
		['标准', 'limit'],
		['适用范围', 'scope'],
		['来源', 'source'],
		['年度', 'year'],
	],
	library: [
		['二级指标', 'level2'],
		['名称', 'name'],
		['单位', 'unit'],
		['方向', 'direction'],
		['参考值', 'reference'],
		['来源', 'source'],
	],
} as const;
type Kind = keyof typeof headings;

const mostBytes = 4_000_000;
const mostRows = 20_000;
const longestCell = 200;
/** How much of a line a problem quotes, and how many problems of a file are told one by one. */
const quoted = 200;
const mostProblems = 200;

/** Reads tables of spending standards and of indicators, which their headings tell apart. */
export function parseStandards(files: readonly StandardFile[]): ParsedStandards {
	const standards: Standards = { spending: [], library: [] };
	const seen = new Map<string, string>();
	const problems = files.map((file) => ({
		file: file.file,
		problems: limited(parseFile(file, standards, seen)),
	}));
	return { standards, problems: problems.filter(({ problems }) => problems.length > 0) };
}

function parseFile(
	{ file, bytes }: StandardFile,
	standards: Standards,
	seen: Map<string, string>,
): Problem[] {
	if (!/\.csv$/iu.test(file)) return [problemAt(null, '不是 .csv 文件', '')];
	if (bytes.length > mostBytes)
		return [problemAt(null, `文件超过 ${mostBytes / 1_000_000} MB`, '')];
	const decoded = decodeText(bytes);
	if (decoded === null || decoded.text.includes('\0')) return [problemAt(null, '不是文本文件', '')];
	const lines = decoded.text.split(/\r\n|\n|\r/u);
	const first = lines.findIndex((line) => !isBlank(line));
	if (first < 0) return [problemAt(null, '没有内容', '')];
	const kind = kindOf(cellsOf(lines[first] ?? ''));
	if (kind === null) {
		const known = Object.values(headings).map((names) => names.map(([name]) => name).join(','));
		return [problemAt(first + 1, `表头应为 ${known.join(' 或 ')}`, lines[first] ?? '')];
	}
	return lines.slice(first + 1).flatMap((text, i) => {
		const line = first + 2 + i;
		if (isBlank(text)) return [];
		if (i >= mostRows) {
			return i === mostRows ? [problemAt(line, `只读前 ${mostRows} 行，其后未读`, '')] : [];
		}
		const why = readRow(text, { kind, file, line, standards, seen });
		return why === null ? [] : [problemAt(line, why, text)];
	});
}

interface RowContext {
	kind: Kind;
	file: string;
	line: number;
	standards: Standards;
	seen: Map<string, string>;
}

/** Why a row cannot be used, null if it was taken. */
function readRow(text: string, { kind, file, line, standards, seen }: RowContext): string | null {
	const cells = cellsOf(text);
	if (cells === null) return '引号没有配对';
	if (cells.some((cell) => cell.length > longestCell)) return `有一格超过 ${longestCell} 字`;
	const at = { file, line };
	const row = kind === 'spending' ? toSpending(cells, at) : toLibrary(cells, at);
	if (typeof row === 'string') return row;
	const key = keyOf(kind, row);
	const before = seen.get(key);
	if (before !== undefined) return `与${before}重复`;
	seen.set(key, `《${file}》第 ${line} 行`);
	if (kind === 'spending') standards.spending.push(row as SpendingStandard);
	else standards.library.push(row as LibraryIndicator);
	return null;
}

type At = Pick<SpendingStandard, 'file' | 'line'>;

function toSpending(cells: readonly string[], at: At): SpendingStandard | string {
	const [name = '', printed = '', limit = '', scope = '', source = '', year = ''] = cells;
	if (name === '') return '第 1 列名称空白';
	const unit = plainUnit(printed);
	if (!/^万?元\/[\p{L}\p{N}·]+$/u.test(unit)) return '第 2 列单位应为“元/平方米”“元/人·年”一类';
	const number = numberOf(limit);
	if (number === null || number <= 0) return '第 3 列标准不是大于零的数';
	if (year !== '' && !/^20\d\d$/u.test(year.normalize('NFKC'))) return '第 6 列年度应为四位年份';
	const size = unit.startsWith('万') ? 1_000_000 : 100;
	return {
		...at,
		...{ name, source, unit: unit.replace(/^万/u, '') },
		limitFen: Math.round(number * size),
		scope: scope.split(/[、；;]/u).flatMap((word) => word.trim() || []),
		year: year === '' ? null : Number(year.normalize('NFKC')),
	};
}

const directions: ReadonlyMap<string, LibraryIndicator['direction']> = new Map([
	...(['≥', '>=', '正向'] as const).map((text) => [text, '>='] as const),
	...(['≤', '<=', '反向'] as const).map((text) => [text, '<='] as const),
	...(['=', '定值'] as const).map((text) => [text, '='] as const),
	...(['', '定性'] as const).map((text) => [text, null] as const),
]);

function toLibrary(cells: readonly string[], at: At): LibraryIndicator | string {
	const [printed = '', name = '', unit = '', way = '', value = '', source = ''] = cells;
	const level2 = printed === '' ? '' : (level2Of(toLabel(printed)) ?? null);
	if (level2 === null || (level2 !== '' && !level1Under(level2 as Level2))) {
		return '第 1 列不是二级指标';
	}
	if (name === '') return '第 2 列名称空白';
	const direction = directions.get(way) ?? directions.get(way.normalize('NFKC'));
	if (direction === undefined) return '第 4 列方向应为 ≥、≤、= 或空白（正向、反向、定值、定性）';
	const reference = value === '' ? null : numberOf(value);
	if (value !== '' && reference === null) return '第 5 列参考值不是数';
	return { ...at, ...{ level2, name, source, direction, reference, unit: plainUnit(unit) } };
}

function keyOf(kind: Kind, row: SpendingStandard | LibraryIndicator): string {
	const own =
		'limitFen' in row ? [row.unit, row.scope.join('、'), row.year ?? ''] : [row.level2, row.unit];
	return [kind, row.name.normalize('NFKC').replace(/\s/gu, ''), ...own].join('\n');
}

function kindOf(cells: readonly string[] | null): Kind | null {
	const found = (Object.keys(headings) as Kind[]).find((kind) =>
		headings[kind].every((names, i) =>
			(names as readonly string[]).includes(cells?.[i]?.toLowerCase() ?? ''),
		),
	);
	return found ?? null;
}

/** The number of a cell that holds nothing else, at most in the trillions; null otherwise. */
function numberOf(cell: string): number | null {
	const text = cell.normalize('NFKC').trim();
	const isNumber = /^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?%?$/u.test(text);
	return isNumber ? Number(text.replace(/[,%]/gu, '')) : null;
}

/** Null if a quote is not closed. */
function cellsOf(line: string): string[] | null {
	const { data, errors } = Papa.parse<string[]>(line, { delimitersToGuess: [',', ';', '\t'] });
	if (errors.some(({ type }) => type === 'Quotes')) return null;
	return (data[0] ?? []).map((cell) => cell.trim());
}

function isBlank(line: string): boolean {
	return line.replace(/[,;\s]/gu, '') === '';
}

function limited(problems: Problem[]): Problem[] {
	if (problems.length <= mostProblems) return problems;
	const rest = problems.length - mostProblems;
	return [...problems.slice(0, mostProblems), problemAt(null, `另有 ${rest} 行`, '')];
}

function problemAt(line: number | null, message: string, text: string): Problem {
	const why = `未采用：${message}`;
	return { ...documentProblem('invalid-source', why, text.slice(0, quoted) || null), line };
}
