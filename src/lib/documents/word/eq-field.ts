import { asSuperscript } from '#lib/documents/flow/text-style.ts';

const longest = 500;
const switches = /^\\([a-z*]+)\s*/i;

/**
 * What a field `EQ` prints. Old documents hold phonetic guides, enclosed signs and fractions like that:
 * `eq \f(1,2)` is 1/2 and `eq \o\ac(□,√)` is a ticked box. '' for other fields.
 */
export function eqText(code: string): string {
	const match = /^\s*eq\b\s*/i.exec(code);
	if (!match) return '';
	if (code.length > longest) return '\ufffd';
	return new EqReader(code.slice(match[0].length)).read();
}

/** Reads one code from left to right. */
class EqReader {
	#rest: string;
	#depth = 0;

	constructor(code: string) {
		this.#rest = code;
	}

	read(): string {
		const text = this.#sequence();
		return this.#rest === '' ? text.trim() : '\ufffd';
	}

	/** Up to the end, or to the `,` or `)` that ends an argument. */
	#sequence(): string {
		let text = '';
		while (this.#rest !== '' && !/^[,;)]/.test(this.#rest)) {
			const escaped = /^\\([,;()\\])/.exec(this.#rest);
			if (escaped) {
				text += escaped[1] ?? '';
				this.#skip(2);
			} else if (this.#rest.startsWith('\\')) text += this.#switch(text);
			else {
				const [plain] = /^[^\\,;()]+|^\(/.exec(this.#rest) ?? [''];
				text += plain;
				this.#skip(plain.length);
				if (plain === '(') text += `${this.#sequence()}${this.#take(')')}`;
			}
		}
		return text;
	}

	#switch(before: string): string {
		const kind = this.#switchName();
		// Options of the whole field: `\* jc2`, `\* "Font:宋体"`, `\* hps10`.
		if (kind === '*') {
			this.#skip((/^(?:"[^"]*"|[^\s\\(]+)\s*/.exec(this.#rest) ?? [''])[0].length);
			return '';
		}
		let options = '';
		while (this.#rest.startsWith('\\')) options += ` ${this.#switchName()}${this.#number()}`;
		const alone = this.#number();
		if (!this.#rest.startsWith('(')) return kind === 'd' || alone !== '' ? '' : '\ufffd';
		return printed(kind, options, this.#arguments(), before);
	}

	#switchName(): string {
		const match = switches.exec(this.#rest);
		this.#skip(match?.[0].length ?? 1);
		return (match?.[1] ?? '').toLowerCase();
	}

	#number(): string {
		const [digits] = /^-?\d+(?:\.\d+)?\s*|^/.exec(this.#rest) ?? [''];
		this.#skip(digits.length);
		return digits.trim();
	}

	#arguments(): string[] {
		const all: string[] = [];
		this.#depth += 1;
		do {
			this.#skip(1);
			all.push(this.#depth > 20 ? '\ufffd' : this.#sequence());
		} while (/^[,;]/.test(this.#rest));
		this.#take(')');
		this.#depth -= 1;
		return all;
	}

	#take(char: string): string {
		if (!this.#rest.startsWith(char)) return '';
		this.#skip(1);
		return char;
	}

	#skip(length: number): void {
		this.#rest = this.#rest.slice(length);
	}
}

/** A raised argument, as a phonetic guide holds it. */
const raisedMark = '\u0001';

function printed(kind: string, options: string, args: readonly string[], before: string): string {
	const [first = '', second = ''] = args.map((each) => each.trim());
	if (kind === 's') {
		if (/\bup/.test(options)) return `${raisedMark}${asSuperscript(first)}`;
		return args.length === 1 ? first : '\ufffd';
	}
	if (kind === 'f') return `${/\d$/.test(before) ? ' ' : ''}${first}/${second}`;
	if (kind === 'o') return overlaid(args.map((each) => each.trim()));
	if (kind === 'b' || kind === 'x') return kind === 'b' ? `(${first})` : first;
	if (kind === 'r') return `√(${second === '' ? first : second})`;
	if (kind === 'l') return args.join(',');
	return '\ufffd';
}

/** Signs printed over each other: a tick in a box, a number in a circle, a guide over a word. */
function overlaid(args: readonly string[]): string {
	const below = args.filter((each) => !each.includes(raisedMark) && each !== '');
	if (below.length < args.length && below.length === 1) return below[0] ?? '';
	const [frame = '', inner = ''] = below;
	if (below.length === 1) return frame;
	if (below.length !== 2) return '\ufffd';
	if (/^[√✓✔∨vV]$/.test(inner)) return '☑';
	if (/^[×xX✗✘]$/.test(inner)) return '☒';
	const number = Number(inner);
	if (/^[○〇◯O]$/.test(frame) && number >= 1 && number <= 20) {
		return String.fromCharCode(0x245f + number);
	}
	return /^[○〇◯□◇△]$/.test(frame) ? `(${inner})` : '\ufffd';
}
