// The texts of a workbook: plain, or in runs with fonts of their own.
import { styled, type TextStyle } from '#lib/documents/flow/text-style.ts';
import { attributeOf, isOff, readXml } from './xml-reader.ts';

const plain: TextStyle = { raised: 0, isStruck: false };

/** Collects one text, with marks where it is raised or struck. Readings of Japanese (`rPh`) are not printed. */
export class TextCollector {
	#text = '';
	#isText = false;
	#phonetic = 0;
	#style = plain;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'rPh') this.#phonetic += 1;
		else if (name === 't') this.#isText = true;
		else if (name === 'r') this.#style = plain;
		else if (name === 'strike') {
			this.#style = { ...this.#style, isStruck: !isOff(attributeOf(attributes, 'val')) };
		} else if (name === 'vertAlign') {
			const align = attributeOf(attributes, 'val');
			const raised = align === 'superscript' ? 1 : align === 'subscript' ? -1 : 0;
			this.#style = { ...this.#style, raised };
		}
	}

	close(name: string): void {
		if (name === 'rPh') this.#phonetic -= 1;
		else if (name === 't') this.#isText = false;
		else if (name === 'r') this.#style = plain;
	}

	text(text: string): void {
		if (!this.#isText || this.#phonetic > 0) return;
		this.#text += styled(text, this.#style);
	}

	/** The text so far. The next one starts empty. */
	take(): string {
		const text = this.#text;
		this.#text = '';
		this.#style = plain;
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
