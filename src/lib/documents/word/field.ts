import { eqText } from './eq-field.ts';
import { childNode, childNodes, isOn, valOf, valueOf, type XmlNode } from './xml-tree.ts';

interface OpenField {
	phase: 'code' | 'result';
	code: string;
	/** Whether its box or its chosen entry is printed already, so that a stored result repeats it. */
	isPrinted: boolean;
}

/** The fields that are open in a Word part. Of a field its result is printed, never its code. */
export class WordFields {
	readonly #open: OpenField[] = [];

	/** Whether text is now printed, as far as fields decide. */
	get areQuiet(): boolean {
		return this.#open.some(({ phase, isPrinted }) => phase === 'code' || isPrinted);
	}

	/** Handles a `w:fldChar`. Returns what it prints by itself. */
	mark(node: XmlNode): string {
		const isQuiet = this.areQuiet;
		const type = node.attributes['w:fldCharType'];
		if (type === 'begin') {
			const printed = formFieldText(childNode(node, 'w:ffData'));
			this.#open.push({ phase: 'code', code: '', isPrinted: printed !== null });
			return isQuiet ? '' : (printed ?? '');
		}
		const field = this.#open.at(-1);
		if (!field) return '';
		if (type === 'separate') field.phase = 'result';
		if (type !== 'end') return '';
		this.#open.pop();
		return field.phase === 'code' && !this.areQuiet ? eqText(field.code) : '';
	}

	/** What a field in one element (`w:fldSimple`) prints by itself, beside its content. */
	simple(code: string): string {
		return this.areQuiet ? '' : eqText(code);
	}

	addCode(text: string): void {
		const field = this.#open.at(-1);
		if (field?.phase === 'code') field.code += text;
	}

	/** Forgets codes that do not end in their cell: the file is damaged there. */
	forgetCodes(): void {
		while (this.#open.at(-1)?.phase === 'code') this.#open.pop();
	}
}

/** What a check box or a list of a form prints, or null for other fields. */
function formFieldText(data: XmlNode | undefined): string | null {
	const box = childNode(data, 'w:checkBox');
	if (box) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☑' : '□';
	const list = childNode(data, 'w:ddList');
	if (!list) return null;
	const entries = childNodes(list).filter(({ name }) => name === 'w:listEntry');
	const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
	return valOf(entries[chosen]?.attributes ?? {});
}
