// A JSON file beside the documents: an object whose keys are read one by one, each with a problem where
// its value is of no use.
import { readCell } from '#lib/documents/read-cell.ts';
import { documentProblem, type Problem } from '#lib/model/form.ts';

/** How much of a value a problem quotes, in characters. */
const quoted = 200;
/** A longer text is no title and no name. */
const longest = 1_000;

/** Reads the values of one JSON file and keeps what it could not use. */
export class NoteReader {
	readonly problems: Problem[] = [];
	/** Null where the text is no JSON object. */
	readonly json: Record<string, unknown> | null;
	readonly #file: string;

	constructor(file: string, text: string) {
		this.#file = file;
		this.json = this.#parse(text);
	}

	/** Reports what is wrong with a value; `what` follows the name of the file. */
	report(what: string, value: unknown): null {
		const printed = [...JSON.stringify(value)].slice(0, quoted).join('');
		this.problems.push(documentProblem('invalid-source', `${this.#file} ${what}`, printed));
		return null;
	}

	/** A text that can be printed, null for a missing one. */
	text(key: string): string | null {
		const value = this.json?.[key] ?? null;
		if (value === null) return null;
		if (typeof value !== 'string') return this.report(`的 ${key} 不是文字`, value);
		if (value.length > longest) return this.report(`的 ${key} 超过 ${longest} 个字符`, value);
		const { text, odd } = printable(value);
		for (const message of odd) this.report(`的 ${key} 中${message}`, value);
		return text;
	}

	#parse(text: string): Record<string, unknown> | null {
		if (isTooDeep(text)) return this.report(`的括号嵌套超过 ${deepest} 层`, text);
		try {
			const json: unknown = JSON.parse(text);
			if (isObject(json)) return json;
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
		}
		return this.report('不是 JSON 对象', text);
	}
}

/** A text as the cells of documents are read, and what is odd about it. */
export function printable(text: string): { text: string; odd: string[] } {
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

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
