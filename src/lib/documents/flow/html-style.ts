import type { RunFonts } from './symbol-text.ts';
import type { TextStyle } from './text-style.ts';

/** How the text of an element is printed. */
export interface HtmlStyle extends TextStyle {
	/** Not laid out at all, with everything inside. */
	isGone: boolean;
	/** Laid out, but not to be seen. What is inside may be seen again. */
	isUnseen: boolean;
	fonts: RunFonts;
}

export const plainStyle: HtmlStyle = {
	raised: 0,
	isStruck: false,
	isGone: false,
	isUnseen: false,
	fonts: ['', ''],
};

const notPrinted = new Set(
	'script style title template xml noscript noframes iframe canvas audio video datalist rt rp rtc annotation annotation-xml'.split(
		' ',
	),
);
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);
const struck = new Set(['s', 'strike', 'del']);
const noteClass = /^(?:mso)?(?:foot|end)note-?(?:reference|ref)$/i;
/** In points, of `mso-text-raise`. */
const leastRise = 2;

/** The style of an element inside another, without one that it need not have of its own. */
export function styleInside(
	outer: HtmlStyle,
	name: string,
	attributes: Record<string, string>,
	rules: StyleSheet,
): HtmlStyle {
	const { style, class: classes, id, hidden, face } = attributes;
	const isPlain = style === undefined && classes === undefined && id === undefined;
	const inner = byName(outer, name);
	if (hidden !== undefined && hidden !== 'until-found') inner.isGone = true;
	if (name === 'font' && face !== undefined) inner.fonts = fontsOf(face);
	if (isPlain && rules.isEmpty) return inner;
	if (classes?.split(/\s+/).some((each) => noteClass.test(each))) inner.raised = 1;
	for (const declarations of rules.of(name, classes, id)) apply(inner, declarations);
	if (style !== undefined) apply(inner, toDeclarations(style));
	// The height of a cell's text in its cell says nothing about the text.
	return tableParts.has(name) ? { ...inner, raised: outer.raised } : inner;
}

function byName(outer: HtmlStyle, name: string): HtmlStyle {
	const inner = { ...outer };
	if (notPrinted.has(name)) inner.isGone = true;
	else if (struck.has(name)) inner.isStruck = true;
	else if (name === 'sup') inner.raised = 1;
	else if (name === 'sub') inner.raised = -1;
	return inner;
}

type Declarations = ReadonlyMap<string, string>;

function toDeclarations(text: string): Declarations {
	const declarations = new Map<string, string>();
	for (const declaration of text.slice(0, 4_000).split(';')) {
		const colon = declaration.indexOf(':');
		const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
		if (colon > 0) declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim());
	}
	return declarations;
}

function apply(style: HtmlStyle, declarations: Declarations): void {
	const value = (name: string): string => declarations.get(name)?.toLowerCase() ?? '';
	if (value('display') === 'none') style.isGone = true;
	const visibility = value('visibility');
	if (visibility === 'visible') style.isUnseen = false;
	if (visibility === 'hidden' || visibility === 'collapse') style.isUnseen = true;
	if (/^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value('font-size'))) style.isUnseen = true;
	if (/^0(?:\.0+)?%?$/.test(value('opacity'))) style.isUnseen = true;
	if (value('color') === 'transparent') style.isUnseen = true;
	const lines = `${value('text-decoration')} ${value('text-decoration-line')}`;
	if (lines.includes('line-through')) style.isStruck = true;
	const align = value('vertical-align');
	if (align === 'super') style.raised = 1;
	if (align === 'sub') style.raised = -1;
	if (align === 'baseline') style.raised = 0;
	const rise = Number.parseFloat(value('mso-text-raise'));
	if (rise >= leastRise) style.raised = 1;
	if (rise <= -leastRise) style.raised = -1;
	const family = value('font-family');
	if (family !== '') style.fonts = fontsOf(family);
}

function fontsOf(families: string): RunFonts {
	const [first = ''] = families.split(',');
	const name = first.trim().replace(/^["']|["']$/g, '');
	return [name, name];
}

const ruleLimit = 2_000;
const selector = /^([a-z][a-z0-9]*)?(?:([.#])([\w-]{1,100}))?$/i;

/** The rules of the `<style>` elements of a page, as far as they name one tag, class or id. */
export class StyleSheet {
	readonly #rules = new Map<string, Declarations[]>();
	#count = 0;

	get isEmpty(): boolean {
		return this.#count === 0;
	}

	/** Adds the text of a `<style>`. Rules for some devices only (`@media`) are left out. */
	add(css: string): void {
		const parts = css.replace(/<!--|-->/g, ' ').split(/([{}])/);
		let depth = 0;
		let isForDevice = false;
		for (const [i, part] of parts.entries()) {
			if (part === '}') depth = Math.max(0, depth - 1);
			if (part === '}' && depth === 0) isForDevice = false;
			if (part !== '{') continue;
			const names =
				(parts[i - 1] ?? '')
					.replace(/\/\*[^*]*\*\//g, ' ')
					.split(';')
					.at(-1) ?? '';
			if (depth === 0 && names.trim().startsWith('@')) isForDevice = true;
			depth += 1;
			if (!isForDevice) this.#addRule(names, parts[i + 1] ?? '');
		}
	}

	/** What the rules say about an element, the general ones first. */
	of(name: string, classes: string | undefined, id: string | undefined): Declarations[] {
		const at = (key: string): Declarations[] => this.#rules.get(key) ?? [];
		const own = (classes ?? '').split(/\s+/).filter((each) => each !== '');
		return [
			...at(name),
			...own.flatMap((each) => [...at(`.${each}`), ...at(`${name}.${each}`)]),
			...(id === undefined ? [] : [...at(`#${id}`), ...at(`${name}#${id}`)]),
		];
	}

	#addRule(names: string, body: string): void {
		for (const each of names.split(',')) {
			const [, tag = '', mark = '', word = ''] = selector.exec(each.trim()) ?? [];
			const key = `${tag.toLowerCase()}${mark}${word}`;
			if (key === '' || this.#count >= ruleLimit) continue;
			this.#count += 1;
			const all = this.#rules.get(key);
			if (all) all.push(toDeclarations(body));
			else this.#rules.set(key, [toDeclarations(body)]);
		}
	}
}
