import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import {
	dateLabels,
	isTitle,
	textLabels,
	titleYears,
	withoutUnit,
	type DateField,
	type TextField,
} from './labels.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { filled, firstCell, type Ledger } from './ledger.ts';
import { takePair } from './take-pair.ts';
import { parseDate, parseFiscalYear } from './parse-date.ts';
import { toLabel, withoutTags } from './plain-text.ts';

type Header = Pick<Form, TextField | DateField | 'fiscalYear'>;

/** Takes title, year, and the labelled texts and dates of a form; what is not printed stays null. */
export function parseHeader(rows: readonly Row[], ledger: Ledger): Header {
	const header: Header = {
		projectName: null,
		fiscalYear: takeTitleAndYear(rows, ledger),
		nature: null,
		category: null,
		department: null,
		unit: null,
		startDate: null,
		endDate: null,
	};
	const pairs = rows.flatMap(labelledValues);
	for (const pair of pairs) {
		const text = textLabels.get(pair.label);
		if (text) header[text] = takeText(pair, text, header[text], ledger);
		const date = dateLabels.get(pair.label);
		if (date) header[date] = takeDate(pair, date, header[date], ledger);
	}
	for (const label of [...textLabels.keys(), ...dateLabels.keys()]) {
		const printed = pairs.filter((pair) => pair.label === label);
		if (printed.some(({ values }) => values.some(isFilled))) continue;
		const at = printed[0]?.labelCell ?? firstCell(rows);
		ledger.report('missing-field', `未填写：${label}`, at);
	}
	return header;
}

function takeTitleAndYear(rows: readonly Row[], ledger: Ledger): number | null {
	let year: number | null = null;
	let titleYear: number | null = null;
	const labelled = rows.flatMap(labelledValues).filter(({ label }) => !isTitle(label));
	const values = new Set(labelled.flatMap((pair) => pair.values));
	for (const cell of rows.flatMap(filled)) {
		const label = toLabel(cell.text);
		const title = isTitle(label);
		const found = title ? titleYears(label).year : parseFiscalYear(withoutUnit(label));
		if (title) titleYear ??= titleYears(label).before;
		if (title || (found !== null && year === null && !values.has(cell))) {
			ledger.take(cell, found === null ? undefined : 'fiscalYear');
			year ??= found;
		}
	}
	year ??= titleYear;
	if (year === null) {
		ledger.report('invalid-year', '未找到年度，例如“(2023年度)”', firstCell(rows));
	}
	return year;
}

/** Tags alone are no value. */
function isFilled(cell: Cell): boolean {
	return withoutTags(cell.text) !== '';
}

function takeText(
	pair: LabelledValue,
	field: TextField,
	before: string | null,
	ledger: Ledger,
): string | null {
	const [cell] = takePair(pair, field, before, ledger);
	return cell ? withoutTags(cell.text) || null : before;
}

function takeDate(
	pair: LabelledValue,
	field: DateField,
	before: string | null,
	ledger: Ledger,
): string | null {
	const [cell] = takePair(pair, field, before, ledger);
	if (!cell || !isFilled(cell)) return before;
	const date = parseDate(withoutTags(cell.text));
	if (date === null) {
		ledger.report('invalid-date', `${pair.label}不是日期：“${cell.text}”`, cell);
	}
	return date;
}
