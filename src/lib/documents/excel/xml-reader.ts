import { Parser } from 'htmlparser2';
import { limits } from '#lib/documents/limits.ts';

/** What is told of each element, by its name without a namespace prefix. */
export interface ElementHandler {
	/** The root element that the part must have. */
	root: string;
	open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	close?: (name: string) => void;
	text?: (text: string) => void;
	/** Ends the reading early, for example at a limit. */
	isFull?: () => boolean;
}

const chunk = 65_536;

/** Reads the XML of a part, as bytes or as text. False if it is cut off, nested too deeply, or has another root. */
export function readXml(part: Uint8Array | string, handler: ElementHandler): boolean {
	const xml = typeof part === 'string' ? part : new TextDecoder(encodingOf(part)).decode(part);
	let depth = 0;
	let isWhole = false;
	let isBroken = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth += 1;
				const local = localName(name);
				if (depth > limits.elementDepth || (depth === 1 && local !== handler.root)) isBroken = true;
				if (!isBroken) handler.open(local, attributes);
			},
			onclosetag(name, isImplied) {
				depth -= 1;
				if (depth === 0 && !isImplied) isWhole = true;
				if (!isBroken) handler.close?.(localName(name));
			},
			ontext(text) {
				handler.text?.(text);
			},
		},
		{ xmlMode: true },
	);
	for (let at = 0; at < xml.length && !isBroken; at += chunk) {
		if (handler.isFull?.() === true) return true;
		parser.write(xml.slice(at, at + chunk));
	}
	parser.end();
	return isWhole && !isBroken;
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without a prefix, which differs between writers: `r:id`, `d3p1:id`. */
export function attributeOf(
	attributes: Readonly<Record<string, string>>,
	name: string,
): string | undefined {
	const own = attributes[name];
	if (own !== undefined) return own;
	const key = Object.keys(attributes).find((each) => localName(each) === name);
	return key === undefined ? undefined : attributes[key];
}

/** XML Schema's boolean. */
export function isOn(value: string | undefined): boolean {
	return value === '1' || value === 'true' || value === 'on';
}

export function isOff(value: string | undefined): boolean {
	return value === '0' || value === 'false' || value === 'off';
}
