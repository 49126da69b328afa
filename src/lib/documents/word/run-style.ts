import { symbolFont, type RunFonts } from '#lib/documents/flow/symbol-text.ts';
import { childNode, childNodes, isOn, valOf, valueOf, type XmlNode } from './xml-tree.ts';

/** What the properties of a run or style say. Undefined where they say nothing. */
export interface RunProperties {
	isHidden?: boolean | undefined;
	isStruck?: boolean | undefined;
	raised?: -1 | 0 | 1 | undefined;
	fonts?: RunFonts | undefined;
}

interface Style {
	basedOn: string;
	own: RunProperties;
}

/** Raised by less (in half points), a text is only set a little higher. */
const leastRise = 4;
const longestChain = 20;

/** The properties in a `w:rPr`. */
export function runProperties(node: XmlNode | undefined): RunProperties {
	const [single, double] = [isOn(node, 'w:strike'), isOn(node, 'w:dstrike')];
	const isStruck = single === true || double === true || (single ?? double);
	return { isHidden: isOn(node, 'w:vanish'), isStruck, raised: riseOf(node), fonts: fontsOf(node) };
}

function riseOf(node: XmlNode | undefined): RunProperties['raised'] {
	const align = valueOf(node, 'w:vertAlign');
	if (align !== undefined) return align === 'superscript' ? 1 : align === 'subscript' ? -1 : 0;
	const rise = Number.parseInt(valueOf(node, 'w:position') ?? '', 10);
	if (Number.isNaN(rise)) return undefined;
	return rise >= leastRise ? 1 : rise <= -leastRise ? -1 : 0;
}

function fontsOf(node: XmlNode | undefined): RunFonts | undefined {
	const fonts = childNode(node, 'w:rFonts')?.attributes;
	if (!fonts) return undefined;
	const low = fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? fonts['w:h-ansi'] ?? '';
	const others = ['w:hAnsi', 'w:h-ansi', 'w:ascii', 'w:eastAsia', 'w:fareast', 'w:cs'];
	const high = others.map((name) => fonts[name] ?? '').find((name) => symbolFont(name) !== null);
	return [low, high ?? ''];
}

/** The styles of a document: what each says about runs, with the styles that it is based on. */
export class WordStyles {
	readonly #styles = new Map<string, Style>();
	#defaults: RunProperties = {};
	#defaultParagraph = '';

	/** Takes a `w:style` or `w:docDefaults` element. */
	add(node: XmlNode): void {
		if (node.name === 'w:docDefaults') {
			this.#defaults = runProperties(childNode(childNode(node, 'w:rPrDefault'), 'w:rPr'));
			return;
		}
		const id = node.attributes['w:styleId'] ?? '';
		const isDefault = /^(?:1|true|on)$/.test(node.attributes['w:default'] ?? '');
		if (isDefault && node.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
		const own = runProperties(childNode(node, 'w:rPr'));
		this.#styles.set(id, { basedOn: valueOf(node, 'w:basedOn') ?? '', own });
	}

	/** The properties of a run in a paragraph of the style `paragraph` ('' for the usual one). */
	resolve(run: XmlNode | undefined, paragraph: string): RunProperties {
		const direct = runProperties(run);
		const character = this.#chain(valueOf(run, 'w:rStyle') ?? '');
		const around = this.#chain(paragraph === '' ? this.#defaultParagraph : paragraph);
		// A switch that both styles turn on is off ([ISO 29500-1] 17.7.3).
		const toggled = (name: 'isHidden' | 'isStruck'): boolean =>
			direct[name] ??
			((character[name] ?? false) !== (around[name] ?? false) || (this.#defaults[name] ?? false));
		return {
			isHidden: toggled('isHidden'),
			isStruck: toggled('isStruck'),
			raised: direct.raised ?? character.raised ?? around.raised ?? this.#defaults.raised ?? 0,
			fonts: direct.fonts ?? character.fonts ?? around.fonts ?? this.#defaults.fonts ?? ['', ''],
		};
	}

	#chain(id: string): RunProperties {
		const all: RunProperties = {};
		let style = this.#styles.get(id);
		for (let i = 0; style && i < longestChain; i += 1) {
			all.isHidden ??= style.own.isHidden;
			all.isStruck ??= style.own.isStruck;
			all.raised ??= style.own.raised;
			all.fonts ??= style.own.fonts;
			style = this.#styles.get(style.basedOn);
		}
		return all;
	}
}

/** Whether the mark of a paragraph is deleted or hidden, so that the next paragraph continues it. */
export function joinsNext(paragraph: XmlNode): boolean {
	const mark = childNode(paragraph, 'w:rPr');
	const isDeleted = childNodes(mark).some(
		({ name, attributes }) =>
			name === 'w:del' ||
			name === 'w:moveFrom' ||
			(name === 'aml:annotation' && attributes['w:type'] === 'Word.Deletion'),
	);
	return isDeleted || isOn(mark, 'w:vanish') === true;
}

/** Whether a row is deleted or hidden. */
export function isRowGone(row: XmlNode): boolean {
	const isDeleted = childNodes(row).some(
		({ name, attributes }) =>
			name === 'w:del' || (name === 'aml:annotation' && attributes['w:type'] === 'Word.Deletion'),
	);
	return isDeleted || isOn(row, 'w:hidden') === true;
}

/** Whether the content of a cell is not printed: it continues a merged cell, or it is deleted. */
export function isCellGone(cell: XmlNode): boolean {
	return childNodes(cell).some(({ name, attributes }) => {
		if (name === 'w:cellDel') return true;
		if (name === 'aml:annotation') return attributes['w:type'] === 'Word.Deletion';
		if (!/^w:[vh][mM]erge$/.test(name)) return false;
		return valOf(attributes) !== 'restart';
	});
}
