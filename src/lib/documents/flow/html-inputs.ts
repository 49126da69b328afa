const withoutText = new Set(
	'hidden submit button reset image file password range color'.split(' '),
);

/** What a field of a web form shows: the text in it, or a box that is ticked or not. */
export function inputText(attributes: Record<string, string>): string {
	const type = (attributes.type ?? 'text').trim().toLowerCase();
	if (type === 'checkbox' || type === 'radio') return attributes.checked === undefined ? '□' : '☑';
	return withoutText.has(type) ? '' : (attributes.value ?? '').replace(/\s+/g, ' ');
}

interface Option {
	text: string;
	isChosen: boolean;
	isPrompt: boolean;
}

/** `请选择`, `-- 请选择 --`, `----`: the list asks for a choice. */
const prompt =
	/^[-—=*\s]{0,20}(?:(?:请|点击|下拉|单击)[^，。]{0,12}|选择[^，。]{0,6})?[-—=*\s]{0,20}$/;

/** The list of a web form while it is read. */
export class HtmlSelect {
	readonly #options: Option[] = [];
	readonly #isMultiple: boolean;

	constructor(attributes: Record<string, string>) {
		this.#isMultiple = attributes.multiple !== undefined || Number(attributes.size ?? 1) > 1;
	}

	openOption({ selected, value, hidden }: Record<string, string>): void {
		const isPrompt = value?.trim() === '' || hidden !== undefined;
		this.#options.push({ text: '', isChosen: selected !== undefined, isPrompt });
	}

	addText(text: string): void {
		const option = this.#options.at(-1);
		if (option) option.text += text;
	}

	/** The chosen options. Of a list of one line the first is shown if none is chosen. */
	get text(): string {
		const chosen = this.#options.filter(({ isChosen }) => isChosen);
		const [first] = this.#options;
		const shown = this.#isMultiple
			? chosen
			: [chosen.at(-1) ?? first].filter((each) => each !== undefined);
		return shown
			.filter(({ isPrompt, text }) => !isPrompt && !prompt.test(text.trim()))
			.map(({ text }) => text.trim().replace(/\s+/g, ' '))
			.join('、');
	}
}
