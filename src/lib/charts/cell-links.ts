/** By how many rows and columns a key moves. */
const steps: Record<string, readonly [row: number, column: number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/**
 * Attachment: the cells of a table's body lead where `linkOf` says, by the indexes of their row and column.
 * They are one tab stop, with arrow keys between them. An element in each cell would cost more to lay out
 * than all the rest of the table.
 */
export function cellLinks(
	linkOf: (row: number, column: number) => string | null,
): (table: HTMLTableElement) => () => void {
	return (table) => {
		const body = table.tBodies[0];
		const cellAt = (row: number, column: number) => body?.rows[row]?.querySelectorAll('td')[column];
		const cellOf = ({ target }: Event) => (target instanceof Element ? target.closest('td') : null);
		let stop = cellAt(0, 0);
		stop?.setAttribute('tabindex', '0');

		function placeOf(cell: HTMLTableCellElement): [row: number, column: number] {
			const row = cell.parentElement as HTMLTableRowElement;
			return [row.sectionRowIndex, [...row.querySelectorAll('td')].indexOf(cell)];
		}

		function open(cell: HTMLTableCellElement, { ctrlKey, metaKey, shiftKey }: UIEvent & Keys) {
			if (!body?.contains(cell)) return;
			const href = linkOf(...placeOf(cell));
			if (href === null) return;
			// A link, so that the router or a new tab opens it like any other.
			const link = document.createElement('a');
			link.href = href;
			cell.append(link);
			link.dispatchEvent(
				new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
			);
			link.remove();
		}

		function onclick(event: MouseEvent) {
			const cell = cellOf(event);
			// The click of the link itself, and of what else can be pressed.
			if (!cell || (event.target as Element).closest('a, button')) return;
			open(cell, event);
		}

		function onkeydown(event: KeyboardEvent) {
			const cell = cellOf(event);
			if (!cell || cell !== event.target) return;
			const step = steps[event.key];
			if (event.key === 'Enter') open(cell, event);
			else if (step) {
				const [row, column] = placeOf(cell);
				const next = cellAt(row + step[0], column + step[1]);
				if (!next) return;
				stop?.removeAttribute('tabindex');
				next.setAttribute('tabindex', '0');
				next.focus();
				stop = next;
			} else return;
			event.preventDefault();
		}

		table.addEventListener('click', onclick);
		table.addEventListener('keydown', onkeydown);
		return () => {
			stop?.removeAttribute('tabindex');
			table.removeEventListener('click', onclick);
			table.removeEventListener('keydown', onkeydown);
		};
	};
}

type Keys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;
