import { limits } from './limits.ts';

/** Counts what a document holds while it is read. `breach` names the first limit it exceeds. */
export class CellBudget {
	breach: string | null = null;
	#cells = 0;
	#characters = 0;

	count(cells: number): void {
		this.#cells += cells;
		if (this.#cells > limits.cells) this.breach ??= `单元格超过 ${limits.cells} 个`;
	}

	countCharacters(characters: number): void {
		this.#characters += characters;
		if (this.#characters > limits.characters) this.breach ??= `字符超过 ${limits.characters} 个`;
	}

	/** Checks a text that is still growing, so that reading can stop before the document ends. */
	checkLength(length: number): void {
		if (length > limits.cellLength) this.breach ??= `单元格超过 ${limits.cellLength} 个字符`;
	}
}
