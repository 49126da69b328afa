import type { Page } from 'playwright-core';

/** What a page shows, read from its elements. */
export interface ScreenFigures {
	/** By name, the numbers of a text as printed, with a blank between them. */
	figures: Record<string, string>;
	/** The ids of what is listed, in its order. A long list is shown only in part. */
	lists: Record<string, string[]>;
}

export function readFigures(page: Page): Promise<ScreenFigures> {
	return page.evaluate(() => {
		const figures: Record<string, string> = {};
		const lists: Record<string, string[]> = {};
		const put = (name: string, ...elements: Element[]) => {
			const printed = elements.map(({ textContent }) => textContent ?? '').join(' ');
			figures[name] = (printed.match(/-?\d[\d,]*(\.\d+)?%?/g) ?? []).join(' ');
		};
		const each = <Kind extends HTMLElement>(selector: string, run: (element: Kind) => void) =>
			document.querySelectorAll<Kind>(`main ${selector}`).forEach(run);
		const list = (name: string, selector: string, key: string) => {
			lists[name] = [];
			each(selector, ({ dataset }) => lists[name]?.push(dataset[key] ?? ''));
		};
		const rows = (name: string, view: string, cells: string) => {
			list(name, `#${view} tr[data-form]`, 'form');
			each(`#${view} tr[data-form]`, (row) =>
				put(`${name} of ${row.dataset['form'] ?? ''}`, ...row.querySelectorAll(cells)),
			);
		};

		each('[data-figure]', (element) => put(element.dataset['figure'] ?? '', element));
		each('[data-figure=measurable] + .note', (note) => put('measurable note', note));
		rows('project', 'project-table', 'td.number');
		each('#spend-by-department tr[data-body]', (row) =>
			put(`body ${row.dataset['body'] ?? ''}`, ...row.querySelectorAll('td:not(.bar)')),
		);
		list('bodies', '#spend-by-department tr[data-body]', 'body');
		list('spend', '#spend-by-project tr[data-form]', 'form');
		rows('types', 'indicator-structure', 'td');
		rows('findings', 'finding-heat-map', 'td');
		each<HTMLInputElement>('.facets label input', ({ name, value, parentElement }) => {
			const count = parentElement?.querySelector('.count');
			if (count) put(`${name}=${value}`, count);
		});
		list('indicators', 'tr[data-indicator]', 'indicator');
		each('button[data-facet=severity]', (button) => {
			const note = button.querySelector('small');
			if (note) put(`severity=${button.dataset['value'] ?? ''}`, note);
		});
		each('#rules li', (rule) => {
			const [name, count] = [rule.querySelector('b'), rule.querySelector('.count')];
			if (name && count) put(`rule=${name.textContent ?? ''}`, count);
		});
		list('compared', '.compared thead [data-form]', 'form');
		const [amounts] = document.querySelectorAll('tbody[data-section=money] tr:not(.section)');
		if (amounts) put('compared amounts', ...amounts.querySelectorAll('.text'));
		each('#bridge tr[data-step]', (row) =>
			put(`step ${row.dataset['step'] ?? ''}`, ...row.querySelectorAll('td.number')),
		);
		each('#departments tr[data-department]', (row) =>
			put(
				`change of ${row.dataset['department'] ?? ''}`,
				...[...row.querySelectorAll('td.number')].slice(0, 3),
			),
		);
		for (const name of ['raised', 'cut']) list(name, `#${name} tr[data-form]`, 'form');
		return { figures, lists };
	});
}
