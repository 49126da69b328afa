import { asSubscript, asSuperscript } from '#lib/documents/flow/text-style.ts';
import { childNode, childNodes, isOn, valueOf, type XmlNode } from './xml-tree.ts';

/** What stands for a part of a formula that cannot be written in one line. */
const unreadable = '\ufffd';
const skipped = new Set(['w:del', 'w:moveFrom', 'w:rPr', 'm:rPr', 'm:ctrlPr']);

/** A formula in one line: a fraction is `1/2`, a power 10⁴. */
export function mathText(node: XmlNode): string {
	return (writers[node.name] ?? writeChildren)(node);
}

const writers: Record<string, (node: XmlNode) => string> = {
	'm:t': ({ children }) => children.filter((child) => typeof child === 'string').join(''),
	'm:f': (node) => {
		const kind = valueOf(childNode(node, 'm:fPr'), 'm:type');
		if (kind === 'noBar') return unreadable;
		return `${operand(part(node, 'm:num'))}/${operand(part(node, 'm:den'))}`;
	},
	'm:sSup': (node) => part(node, 'm:e') + power(part(node, 'm:sup')),
	'm:sSub': (node) => part(node, 'm:e') + index(part(node, 'm:e'), part(node, 'm:sub')),
	'm:sSubSup': (node) => {
		const base = part(node, 'm:e');
		return base + index(base, part(node, 'm:sub')) + power(part(node, 'm:sup'));
	},
	'm:rad': (node) => {
		const root = `√(${part(node, 'm:e')})`;
		const degree = part(node, 'm:deg').trim();
		return degree === '' ? root : power(degree) + root;
	},
	'm:d': (node) => {
		const properties = childNode(node, 'm:dPr');
		const inner = childNodes(node).filter(({ name }) => name === 'm:e');
		const [open, close] = [valueOf(properties, 'm:begChr'), valueOf(properties, 'm:endChr')];
		const between = valueOf(properties, 'm:sepChr') ?? '|';
		return `${open ?? '('}${inner.map(mathText).join(between)}${close ?? ')'}`;
	},
	'm:nary': (node) => (valueOf(childNode(node, 'm:naryPr'), 'm:chr') ?? '∫') + unreadable,
	'm:m': () => unreadable,
	'm:sPre': () => unreadable,
	'm:phant': (node) =>
		isOn(childNode(node, 'm:phantPr'), 'm:show') === false ? '' : part(node, 'm:e'),
	'm:eqArr': (node) =>
		childNodes(node)
			.filter(({ name }) => name === 'm:e')
			.map(mathText)
			.join('\n'),
};

/** Children in a row. A fraction stands apart from a number: 3 and 1/2 are not 31/2. */
function writeChildren(node: XmlNode): string {
	let text = '';
	let isFraction = false;
	for (const child of childNodes(node)) {
		if (skipped.has(child.name)) continue;
		const next = mathText(child);
		const touches = /\d$/.test(text) && /^\d/.test(next);
		text += (isFraction || child.name === 'm:f') && touches ? ` ${next}` : next;
		isFraction = child.name === 'm:f';
	}
	return text;
}

function part(node: XmlNode, name: string): string {
	const found = childNode(node, name);
	return found ? mathText(found) : '';
}

/** A part of a fraction, in brackets if it is more than a number or a word. */
function operand(text: string): string {
	return /^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`;
}

function power(text: string): string {
	return /^[+\-−]?\d+$/.test(text) ? asSuperscript(text) : `^(${text})`;
}

function index(base: string, text: string): string {
	return /\d$/.test(base) ? asSubscript(text) : text;
}
