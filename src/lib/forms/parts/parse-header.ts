import type { Cell, Row } from '#lib/documents/sheet.ts';
import type { Form } from '#lib/model/form.ts';
import { fieldNames, type DateField, type TextField } from '#lib/forms/words/label-words.ts';
import { dateLabel, textLabel, withoutUnit } from '#lib/forms/words/labels.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { filled, firstCell, type Ledger } from '#lib/forms/ledger.ts';
import { choiceLength, parseChoice } from './parse-choice.ts';
import { periodColumns } from './period-columns.ts';
import { takePair } from './take-pair.ts';
import { parseDate, parseDateSpan, parseFiscalYear } from './parse-date.ts';
import { oneLine, toLabel, withoutTags } from '#lib/forms/words/plain-text.ts';
import { isTitle, titleYears } from '#lib/forms/words/titles.ts';

type Header = Pick<Form, TextField | DateField | 'fiscalYear'>;

const fields = [
	'projectName',
	'nature',
	'category',
	'department',
	'unit',
	'startDate',
	'endDate',
] as const satisfies (TextField | DateField)[];

/** Takes title, year, and the labelled texts and dates of a form. What is not printed is null. */
export function parseHeader(
	rows: readonly Row[],
	ledger: Ledger,
	inheritedYear: number | null = null,
): Header {
	const header: Header = {
		projectName: null,
		fiscalYear: takeTitleAndYear(rows, ledger, inheritedYear),
		nature: null,
		category: null,
		department: null,
		unit: null,
		startDate: null,
		endDate: null,
	};
	const { taken } = periodColumns(rows);
	const pairs = rows.filter((row) => !taken.has(row)).flatMap(labelledValues);
	const vague = pairs.filter(isVague);
	for (const pair of [...pairs.filter((pair) => !isVague(pair)), ...vague]) {
		const text = textLabel(pair.label);
		if (text) header[text] = takeText(pair, text, header[text], ledger);
		const date = dateLabel(pair.label);
		if (date === 'span') takeSpan(pair, header, ledger);
		else if (date) header[date] = takeDate(pair, date, header[date], ledger);
	}
	reportMissing(pairs, rows, ledger);
	return header;
}

/** 实施单位 says who carries out the project. 预算单位 and 项目单位 may be another body. */
function isVague({ label }: LabelledValue): boolean {
	return textLabel(label) === 'unit' && !/实施|执行|承担/.test(label);
}

function reportMissing(pairs: LabelledValue[], rows: readonly Row[], ledger: Ledger): void {
	const named = pairs.map((pair) => ({
		pair,
		text: textLabel(pair.label),
		date: dateLabel(pair.label),
	}));
	const known = named.filter(({ text, date }) => text !== undefined || date !== undefined);
	for (const field of fields) {
		const printed = known
			.filter(
				({ text, date }) =>
					text === field || date === field || (date === 'span' && field.endsWith('Date')),
			)
			.map(({ pair }) => pair);
		if (printed.some(({ values }) => values.some(isFilled))) continue;
		const at = printed[0]?.labelCell ?? firstCell(rows);
		ledger.report('missing-field', `未填写：${fieldNames[field]}`, at);
	}
}

/** Takes title and year. A year after a title or alone takes precedence over one before a title. */
export function takeTitleAndYear(
	rows: readonly Row[],
	ledger: Ledger,
	inherited: number | null = null,
): number | null {
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
			if (found !== null && year !== null && found !== year) {
				ledger.report('conflicting-field', `年度不止一个：${found}`, cell);
			}
			year ??= found;
		}
	}
	year ??= titleYear ?? inherited;
	if (year === null) {
		ledger.report('invalid-year', '未找到年度，例如“(2023年度)”', firstCell(rows));
	}
	return year;
}

/** Whether a cell holds more than tags. */
function isFilled(cell: Cell): boolean {
	return withoutTags(cell.text) !== '';
}

function takeText(
	pair: LabelledValue,
	field: TextField,
	before: string | null,
	ledger: Ledger,
): string | null {
	const isChosen = field === 'nature' || field === 'category';
	const choice = isChosen && before === null ? choiceOf(pair) : null;
	if (choice) return takeChoice(choice, field, ledger);
	const [first] = pair.values;
	if (first && /^[()（）[\]【】、，。,:：;；]+$/.test(first.text)) {
		// What stands around a value was torn off it.
		ledger.report('conflicting-field', `${pair.label}不是文字：“${first.text}”`, first);
		return before;
	}
	const [cell] = takePair(pair, field, before, ledger);
	return cell ? oneLine(withoutTags(cell.text)) || null : before;
}

interface CellsOfChoice extends LabelledValue {
	ticked: string[];
	/** The cells behind the options. */
	others: Cell[];
}

/** The ticked options of a value, which may be printed in several cells. */
function choiceOf(pair: LabelledValue): CellsOfChoice | null {
	const texts = pair.values.map((cell) => withoutTags(cell.text));
	const count = choiceLength(texts);
	const ticked = parseChoice(texts.slice(0, count).join(' '))?.ticked;
	if (!ticked) return null;
	return {
		...pair,
		ticked,
		values: pair.values.slice(0, count),
		others: pair.values.slice(count),
	};
}

/** Takes the one ticked option. Without one, or with several, the field is blank with a problem. */
function takeChoice(
	{ ticked, others, ...pair }: CellsOfChoice,
	field: TextField,
	ledger: Ledger,
): string | null {
	const [first, ...rest] = pair.values;
	const [extra] = others;
	if (extra) ledger.report('conflicting-field', `${pair.label}不止一个值：“${extra.text}”`, extra);
	if (ledger.isOpen(pair.labelCell)) ledger.take(pair.labelCell);
	if (!first) return null;
	if (ticked.length > 1) {
		ledger.report('conflicting-field', `${pair.label}勾选了不止一项：“${first.text}”`, first);
		return null;
	}
	const [option = null] = ticked;
	for (const cell of [first, ...rest]) ledger.take(cell, option === null ? undefined : field);
	if (option !== null) return oneLine(option);
	ledger.noteBlank(field, pair.labelCell);
	ledger.report('missing-field', `未勾选：${fieldNames[field]}`, first);
	return null;
}

function takeDate(
	pair: LabelledValue,
	field: DateField,
	before: string | null,
	ledger: Ledger,
): string | null {
	const [cell] = takePair(pair, field, before, ledger);
	if (!cell || !isFilled(cell)) return before;
	const date = parseDate(withoutTags(cell.text), field === 'startDate' ? 'start' : 'end');
	if (date === null) {
		ledger.report('invalid-date', `${pair.label}不是日期：“${cell.text}”`, cell);
	}
	return date;
}

/** Takes both dates of a label such as 起止时间, from one cell or from two. */
function takeSpan(pair: LabelledValue, header: Header, ledger: Ledger): void {
	const before = header.startDate ?? header.endDate;
	const parted = before === null ? partedSpan(pair.values) : null;
	const [cell] = takePair(
		parted ? { ...pair, values: pair.values.slice(0, 1) } : pair,
		'startDate',
		before,
		ledger,
	);
	if (!cell || !isFilled(cell)) return;
	const span = parted ?? parseDateSpan(withoutTags(cell.text));
	if (span === null) {
		ledger.report('invalid-date', `${pair.label}不是起止日期：“${cell.text}”`, cell);
		return;
	}
	header.startDate = span.start;
	header.endDate = span.end;
	const more = parted ? pair.values.slice(1) : [];
	for (const other of more) ledger.take(other);
	ledger.note('endDate', more.at(-1) ?? cell);
}

/** The span in two cells with one date each, or in three cells with 至 in the middle. */
function partedSpan(cells: Cell[]): ReturnType<typeof parseDateSpan> {
	const texts = cells.map((cell) => withoutTags(cell.text));
	if (texts.length < 2 || texts.length > 3) return null;
	return (
		parseDateSpan(texts.join('')) ?? (texts.length === 2 ? parseDateSpan(texts.join('至')) : null)
	);
}
