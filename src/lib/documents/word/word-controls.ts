import { childNodes, isOn, type XmlNode } from './xml-tree.ts';

interface Control {
	/** The box that stands for the content, or null if the content is a text. */
	box: string | null;
	isPrompt: boolean;
	isInContent: boolean;
}

/** The content controls (`w:sdt`) that are open. A prompt is no value, and a box is ticked or not. */
export class WordControls {
	readonly #open: Control[] = [];

	open(): void {
		this.#open.push({ box: null, isPrompt: false, isInContent: false });
	}

	setProperties(node: XmlNode): void {
		const control = this.#open.at(-1);
		if (!control) return;
		const box = childNodes(node).find(({ name }) => /:checkbox$/i.test(name));
		if (box) control.box = isChecked(box) ? '☑' : '□';
		else control.isPrompt = isOn(node, 'w:showingPlcHdr') ?? false;
	}

	openContent(): void {
		const control = this.#open.at(-1);
		if (control) control.isInContent = true;
	}

	/** What is still to be printed when the content of the innermost control ends. */
	closeContent(): string {
		const control = this.#open.at(-1);
		if (!control) return '';
		control.isInContent = false;
		return this.shownText(takeBox(control));
	}

	close(): void {
		this.#open.pop();
	}

	/** What of a text inside the open controls is printed. */
	shownText(text: string): string {
		let shown = text;
		for (const control of this.#open.toReversed()) {
			if (!control.isInContent || shown === '') continue;
			if (control.isPrompt) return '';
			if (control.box !== null) shown = takeBox(control);
		}
		return shown;
	}
}

/** The box of a control, once: afterwards ''. */
function takeBox(control: Control): string {
	const box = control.box ?? '';
	if (control.box !== null) control.box = '';
	return box;
}

function isChecked(box: XmlNode): boolean {
	const state = childNodes(box).find(({ name }) => /:checked$/i.test(name));
	return state !== undefined && isOn(box, state.name) === true;
}
