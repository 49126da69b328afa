import { readForms } from '#lib/forms/read-forms.ts';
import type { Form } from '#lib/model/form.ts';

/** A form of 2024 with these rows as its indicator table, cells parted by `|`. */
export async function readTable(rows: readonly string[], year = 2024): Promise<Form> {
	const text = [
		'财政项目支出绩效目标申报表',
		`（${year}年度）`,
		'项目名称|公园绿化养护|主管部门|园林局',
		...rows,
	]
		.join('\n')
		.replaceAll('|', '\t');
	const bytes = new TextEncoder().encode(text);
	const { forms } = await readForms(bytes, { file: 'table.txt', stem: 'table' });
	const [form] = forms;
	if (!form) throw new Error('no form');
	return form;
}

/** The name and printed target of each indicator. */
export function pairsOf({ indicators }: Form): (string | null)[][] {
	return indicators.map(({ name, targetText }) => [name, targetText]);
}

export function codesOf({ problems }: Form): string[] {
	return problems.map(({ code }) => code).filter((code) => code !== 'missing-field');
}

export function unreadOf({ unread }: Form): string[] {
	return unread.map(({ text }) => text);
}
