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
		const printed = JSON.stringify(value) ?? null;
		problems.push(documentProblem('invalid-source', message, printed));
		return null;
	};
	if (isTooDeep(text)) {
		report(`source.json 的括号嵌套超过 ${deepest} 层`, text.slice(0, 80));
		return { note: noNote, problems };
	}
	const json = parseObject(text);
	if (json === null) {
		report('source.json 不是 JSON 对象', text.slice(0, 80));
		return { note: noNote, problems };
	}
	const textOf = (key: string): string | null => {
		const value = json[key] ?? null;
		if (value === null || typeof value === 'string') return value;
		return report(`source.json 的 ${key} 不是文字`, value);
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

/** What is nested more deeply would overflow the stack of whatever prints or copies it. */
const deepest = 100;

function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const [, bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|([[\]{}])/gs)) {
		if (bracket === undefined) continue;
		depth += bracket === '[' || bracket === '{' ? 1 : -1;
		if (depth > deepest) return true;
	}
	return false;
}

type Report = (message: string, value: unknown) => null;

function yearOf(value: unknown, report: Report): number | null {
	if (value === null || (typeof value === 'number' && Number.isInteger(value))) return value;
	return report('source.json 的 fiscalYear 不是年份', value);
}

function checksumsOf(documents: unknown, report: Report): Record<string, string> {
	if (!isObject(documents)) {
		report('source.json 的 documents 不是对象', documents);
		return {};
	}
	const checksums: Record<string, string> = {};
	for (const [file, value] of Object.entries(documents)) {
		const sha256 = isObject(value) ? value['sha256'] : undefined;
		if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)) checksums[file] = sha256;
		else report(`source.json 中 ${file} 的 sha256 不是 64 位十六进制校验和`, value);
	}
	return checksums;
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
