// The texts of a workbook: plain, or in runs with fonts of their own.
import { attributeOf, readXml } from './xml-reader.ts';

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[i] ?? digit]),
);

/** Collects one text. Readings of Japanese (`rPh`) are not printed. */
export class TextCollector {
	#text = '';
	#isText = false;
	#phonetic = 0;
	#isRaised = false;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'rPh') this.#phonetic += 1;
		else if (name === 't') this.#isText = true;
		else if (name === 'r') this.#isRaised = false;
		else if (name === 'vertAlign') {
			this.#isRaised = attributeOf(attributes, 'val') === 'superscript';
		}
	}

	close(name: string): void {
		if (name === 'rPh') this.#phonetic -= 1;
		else if (name === 't') this.#isText = false;
		else if (name === 'r') this.#isRaised = false;
	}

	text(text: string): void {
		if (!this.#isText || this.#phonetic > 0) return;
		this.#text += this.#isRaised
			? text.replace(/\d/g, (digit) => superscripts[digit] ?? digit)
			: text;
	}

	/** The text so far. The next one starts empty. */
	take(): string {
		const text = this.#text;
		this.#text = '';
		this.#isRaised = false;
		return unescape(text);
	}
}

/** `_x000D_` stands for a character that XML cannot hold. */
function unescape(text: string): string {
	if (!text.includes('_x')) return text;
	return text
		.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/\r\n?/g, '\n');
}

/** The shared texts of a workbook, or null if the part is not whole. */
export function readSharedStrings(bytes: Uint8Array): string[] | null {
	const strings: string[] = [];
	const collector = new TextCollector();
	const isWhole = readXml(bytes, {
		root: 'sst',
		open: (name, attributes) => collector.open(name, attributes),
		text: (text) => collector.text(text),
		close: (name) => {
			collector.close(name);
			if (name === 'si') strings.push(collector.take());
		},
	});
	return isWhole ? strings : null;
}
