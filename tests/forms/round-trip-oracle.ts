// Compares what a form says with what was read.
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import type { Form, Indicator } from '#lib/model/form.ts';
import type { SaidForm, SaidIndicator } from './round-trip-form.ts';
import type { Layout } from './round-trip-layout.ts';

/** The text without blanks and line breaks, because these depend on the layout. */
export const squeeze = (text: string): string => text.replace(/\s/g, '');

interface Difference {
	field: string;
	said: string;
	read: string;
}

/**
 * All fields that were read wrongly, except those whose printed cell appears in a problem or an unread
 * cell of the form. A lost or invented indicator is a difference too.
 */
export function differences(said: SaidForm, read: Form, layout: Layout): Difference[] {
	const named = new Set(
		[...read.problems, ...read.unread].flatMap(({ text }) => (text ? [squeeze(text)] : [])),
	);
	const found: Difference[] = [];
	const compare = (field: string, said: unknown, read: unknown, printed = said) => {
		const [a, b] = [said, read].map((value) => squeeze(String(value)));
		if (a === b || named.has(squeeze(String(printed)))) return;
		found.push({ field, said: a ?? '', read: b ?? '' });
	};
	compare('fiscalYear', said.year, read.fiscalYear);
	for (const [field, text] of Object.entries(said.texts)) {
		compare(field, text, read[field as keyof SaidForm['texts']]);
	}
	compare('startDate', said.days[0], read.startDate, said.days[0] && layout.day(said.days[0]));
	compare('endDate', said.days[1], read.endDate, said.days[1] && layout.day(said.days[1]));
	for (const [field, fen] of Object.entries(said.amounts)) {
		const yuan = read.funding[field as keyof Form['funding']];
		compare(field, fen, yuan === null ? null : toFen(yuan));
	}
	compare('overallGoal', said.goals[0], read.overallGoal);
	compare('annualGoal', said.goals[1], read.annualGoal);
	compare('indicators', said.indicators.length, read.indicators.length);
	said.indicators.forEach((indicator, i) => {
		const readOne = read.indicators[i];
		if (!readOne) return;
		compareIndicator(indicator, readOne, { layout, compare, at: `indicators[${i}]` });
	});
	return found;
}

function compareIndicator(
	said: SaidIndicator,
	read: Indicator,
	{
		layout,
		compare,
		at,
	}: {
		layout: Layout;
		compare: (field: string, said: unknown, read: unknown, printed?: unknown) => void;
		at: string;
	},
): void {
	const { sign, value, unit } = said.target ?? { sign: '', value: '', unit: '' };
	const target = said.target && sign + value + unit;
	// If labels are displaced, the reader may move an indicator and reports it.
	if (read.repair === null) compare(`${at}.level2`, said.level2, read.level2);
	compare(`${at}.level2Printed`, said.level2, read.level2Printed);
	compare(`${at}.name`, said.name, read.name, said.name ?? target);
	compare(`${at}.target`, target, read.targetText, target ?? said.name);
	if (layout.wide && layout.weight) compare(`${at}.weight`, said.weight, read.weight);
	if (said.target && sign) {
		const number = Number(value.replaceAll(',', ''));
		compare(`${at}.value`, number, read.target.value, target);
		compare(`${at}.unit`, unit, read.target.unit, target);
	}
}
