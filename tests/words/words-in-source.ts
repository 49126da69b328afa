import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One text of the interface in both languages, as it stands in the source. */
export interface WordPair {
	/** The file and the key within its set of words: `lib/words/words.ts kindName.quantity`. */
	at: string;
	zh: string;
	en: string;
}

/** Every Chinese text in a `defineWords` call of a module or component below `src`. */
export function wordsInSource(src: string): WordPair[] {
	return readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file))
		.toSorted()
		.flatMap((file) => pairsOf(join(src, file), file));
}

function pairsOf(file: string, name: string): WordPair[] {
	const text = readFileSync(file, 'utf8');
	if (!text.includes('defineWords')) return [];
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)
		: [text];
	return scripts.flatMap((script) => {
		const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
		return new WordReader(source).read().map((pair) => ({ ...pair, at: `${name} ${pair.at}` }));
	});
}

class WordReader {
	readonly #constants = new Map<string, ts.Expression>();
	readonly #calls: ts.CallExpression[] = [];

	constructor(source: ts.SourceFile) {
		this.#visit(source);
	}

	read(): WordPair[] {
		return this.#calls.flatMap(({ arguments: [zh, en] }) =>
			zh && en ? this.#pairUp(zh, en, []) : [],
		);
	}

	#visit(node: ts.Node): void {
		if (ts.isVariableDeclaration(node) && node.initializer) {
			this.#constants.set(node.name.getText(), node.initializer);
		}
		if (ts.isCallExpression(node) && node.expression.getText() === 'defineWords') {
			this.#calls.push(node);
		}
		ts.forEachChild(node, (child) => this.#visit(child));
	}

	#pairUp(zh: ts.Expression, en: ts.Expression, path: readonly string[]): WordPair[] {
		const [chinese, english] = [this.#partsOf(zh), this.#partsOf(en)];
		if (chinese && english) {
			return [...chinese].flatMap(([key, value]) => {
				const other = english.get(key);
				return other ? this.#pairUp(value, other, [...path, key]) : [];
			});
		}
		const pair = { at: path.join('.'), zh: textOf(zh), en: textOf(en) };
		return /\p{Script=Han}/u.test(pair.zh) ? [pair] : [];
	}

	/** The values of an object by key or of an array by index; undefined for a text. */
	#partsOf(node: ts.Expression): Map<string, ts.Expression> | undefined {
		const value = this.#constants.get(node.getText()) ?? node;
		if (ts.isArrayLiteralExpression(value)) {
			return new Map(value.elements.map((element, index) => [String(index), element]));
		}
		if (!ts.isObjectLiteralExpression(value)) return undefined;
		return new Map(
			value.properties.flatMap((property): [string, ts.Expression][] => {
				if (ts.isPropertyAssignment(property))
					return [[property.name.getText(), property.initializer]];
				return ts.isShorthandPropertyAssignment(property)
					? [[property.name.text, property.name]]
					: [];
			}),
		);
	}
}

/** A string as it is; a function as its body, with its parameters numbered. */
function textOf(node: ts.Expression): string {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isArrowFunction(node)) return node.getText();
	const names = node.parameters.map(({ name }) => name.getText());
	const print = (part: ts.Node): string => {
		if (ts.isIdentifier(part) && names.includes(part.text)) return `$${names.indexOf(part.text)}`;
		const children = part.getChildren();
		return children.length === 0 ? part.getText() : children.map(print).join('');
	};
	return print(node.body);
}
