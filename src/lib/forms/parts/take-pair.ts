import type { Cell } from '#lib/documents/sheet.ts';
import type { FieldName } from '#lib/model/form.ts';
import type { LabelledValue } from './labelled-values.ts';
import type { Ledger } from '#lib/forms/ledger.ts';

/** Takes the label and, if the field is still empty, its first value. More values stay unread. */
export function takePair(
	{ label, labelCell, values }: LabelledValue,
	field: FieldName,
	before: unknown,
	ledger: Ledger,
): Cell[] {
	// A heading with a unit, such as 项目资金(万元), is taken with its unit.
	if (ledger.isOpen(labelCell)) ledger.take(labelCell);
	const [value, ...more] = values;
	const extra = before === null ? more[0] : value;
	if (extra) ledger.report('conflicting-field', `${label}不止一个值：“${extra.text}”`, extra);
	if (before === null && !value) ledger.noteBlank(field, labelCell);
	if (before !== null || !value) return [];
	ledger.take(value, field);
	return [value];
}
