import { readCell } from '#lib/documents/read-cell.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';

/** What data/<folder>/source.json says about a source folder. */
export interface SourceNote {
	title: string | null;
	issuingBody: string | null;
	fiscalYear: number | null;
	receivedAs: string | null;
	/** The SHA-256 of each document when it was received, by file name. */
	sha256: Record<string, string>;
}

export const noNote: SourceNote = {
	title: null,
	issuingBody: null,
	fiscalYear: null,
	receivedAs: null,
	sha256: {},
};

/** Reads source.json. An invalid value becomes null with a problem that names the key. */
export function parseSourceNote(text: string): { note: SourceNote; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (message: string, value: unknown): null => {
		const printed = [...JSON.stringify(value)].slice(0, quoted).join('');
		problems.push(documentProblem('invalid-source', message, printed));
		return null;
	};
	if (isTooDeep(text)) {
		report(`source.json 的括号嵌套超过 ${deepest} 层`, text);
		return { note: noNote, problems };
	}
	const json = parseObject(text);
	if (json === null) {
		report('source.json 不是 JSON 对象', text);
		return { note: noNote, problems };
	}
	const textOf = (key: string): string | null => {
		const value = json[key] ?? null;
		if (value === null) return null;
		if (typeof value !== 'string') return report(`source.json 的 ${key} 不是文字`, value);
		if (value.length > longest) {
			return report(`source.json 的 ${key} 超过 ${longest} 个字符`, value);
		}
		const { text, odd } = printable(value);
		for (const message of odd) report(`source.json 的 ${key} 中${message}`, value);
		return text;
	};
	const note: SourceNote = {
		title: textOf('title'),
		issuingBody: textOf('issuingBody'),
		fiscalYear: yearOf(json['fiscalYear'] ?? null, report),
		receivedAs: textOf('receivedAs'),
		sha256: checksumsOf(json['documents'] ?? {}, report),
	};
	return { note, problems };
}

/** How much of a value a problem quotes, in characters. */
const quoted = 200;
/** A longer text is no title and no name. */
const longest = 1_000;

/** A text as the cells of documents are read, and what is odd about it. */
function printable(text: string): { text: string; odd: string[] } {
	const problems: Problem[] = [];
	const cell = readCell(text, { line: 1, column: 1, address: null }, problems);
	return { text: cell.text, odd: problems.map(({ message }) => message) };
}

/** What is nested more deeply would overflow the stack of whatever prints or copies it. */
const deepest = 100;

function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const [, bracket] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|([[\]{}])/gs)) {
		if (bracket === undefined) continue;
		depth += bracket === '[' || bracket === '{' ? 1 : -1;
		if (depth > deepest) return true;
	}
	return false;
}

type Report = (message: string, value: unknown) => null;

function yearOf(value: unknown, report: Report): number | null {
	if (value === null) return null;
	const isYear = typeof value === 'number' && Number.isInteger(value);
	if (isYear && value >= 1900 && value <= 2200) return value;
	return report('source.json 的 fiscalYear 不是年份', value);
}

function checksumsOf(documents: unknown, report: Report): Record<string, string> {
	if (!isObject(documents)) {
		report('source.json 的 documents 不是对象', documents);
		return {};
	}
	const checksums: [file: string, sha256: string][] = [];
	for (const [file, value] of Object.entries(documents)) {
		const sha256 = isObject(value) ? value['sha256'] : undefined;
		if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) checksums.push([file, sha256]);
		else report(`source.json 中 ${printable(file).text} 的 sha256 不是 64 位十六进制校验和`, value);
	}
	// A document may have the name of a property that every object has.
	return Object.fromEntries(checksums);
}

function parseObject(text: string): Record<string, unknown> | null {
	try {
		const json: unknown = JSON.parse(text);
		return isObject(json) ? json : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
