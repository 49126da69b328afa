// The project page, the comparison and the audit say the same of the first corpus.
import { beforeAll, expect, test } from 'vitest';
import { auditForms } from '#lib/audit/audit-forms.ts';
import { buildCorpus } from '#lib/corpus/build-corpus.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { formatTarget } from '#lib/figures/format-target.ts';
import { isWholeYear } from '#lib/figures/months.ts';
import { toUnitCosts } from '#lib/figures/unit-costs.ts';
import type { Form } from '#lib/model/form.ts';
import { compareProjectsWords } from '#lib/pages/compare/compare-projects/compare-projects.words.ts';
import type { CompareRow } from '#lib/pages/compare/compare-projects/compare-row.ts';
import { toTargetRows } from '#lib/pages/compare/compare-projects/target-rows.ts';
import { toUnitCostRows } from '#lib/pages/compare/compare-projects/unit-cost-rows.ts';
import { loadCompared, type ComparedProject } from '#lib/pages/compare/compared.ts';
import { toDeliveryMonths } from '#lib/pages/overview/delivery-months/delivery-months.ts';
import { loadTargets } from '#lib/pages/overview/rows/targets.ts';
import { countMonths, toCalendar } from '#lib/pages/project/delivery-calendar/delivery-calendar.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { readData } from '#lib/server/read-data.ts';
import { formatYuan } from '#lib/words/format.ts';
import { targetWords } from '#lib/words/target.words.ts';
import { engineOf } from '../corpus/engine-of.ts';
import { dataFolder } from '../documents/document-cases.ts';

const sources = await buildCorpus(await readData(dataFolder));
const forms = sources.flatMap((source) => source.forms);
const findings = auditForms(forms);
const words = compareProjectsWords.zh;

let engine: Engine;
let compared: ComparedProject[];
beforeAll(async () => {
	engine = await engineOf(sources);
	const loaded = await Promise.all(forms.map(({ id }) => loadCompared(engine, [id])));
	compared = loaded.flat();
}, 60_000);

/** As the project page divides. */
const costsOf = ({ funding, indicators }: Form) =>
	toUnitCosts(
		funding.annualTotal === null ? null : Math.round(funding.annualTotal * 100),
		indicators,
	);
const linesOf = (rows: readonly CompareRow[]) =>
	rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));

// Counted by hand in the 22 forms: rates, the experts of one session and what stands under other
// types are left out.
test('the forms promise 53 counts', () => {
	expect(forms.map((form) => costsOf(form).length)).toEqual([
		...[1, 4, 6, 2, 3, 3, 4, 4, 1, 2, 1],
		...[1, 2, 4, 1, 2, 1, 1, 3, 2, 3, 2],
	]);
});

test('the comparison divides what the project page divides, with the same result', () => {
	forms.forEach((form, i) => {
		const project = compared[i] as ComparedProject;
		const shown = linesOf(toUnitCostRows([project], words));
		const own = costsOf(form).map(({ indicator, fenEach, unit }) => [
			indicator.name,
			`${formatYuan(fenEach)} 元/${unit}`,
		]);
		const said = shown.map(({ name, text }) => [name, text.replace(/^(?:至多|低于|约) /, '')]);
		expect(said.toSorted()).toEqual(own.toSorted());
	});
});

test('the audit reports those costs that are above the limit beside them', () => {
	const above = forms.flatMap((form) =>
		costsOf(form).flatMap(({ indicator, fenEach, limits }) =>
			limits
				.filter(({ fen }) => fenEach > fen)
				.map((limit) => [form.id, indicator.line, limit.indicator.line, formatYuan(fenEach)]),
		),
	);
	const reported = findings
		.filter(({ rule }) => rule === 'C-01')
		.map(({ formId, lines, message }) => [
			formId,
			...lines.slice(1),
			/= ([\d,.]+) 元/.exec(message)?.[1],
		]);
	expect(above).toEqual([['minhang-justice-2023-04', 102, 111, '891.75']]);
	expect(reported).toEqual(above);
});

test('the comparison prints each target as the project page does', () => {
	forms.forEach((form, i) => {
		const project = compared[i] as ComparedProject;
		// A project beside itself: every named indicator has a partner.
		const shown = linesOf(toTargetRows([project, project], words).shared)
			.map(({ text, note }) => [text, note])
			.toSorted();
		const own = form.indicators
			.filter(({ name }) => name !== null)
			.flatMap(({ targetText, target }) => {
				const read = formatTarget(target, targetWords.zh);
				const line = [targetText ?? words.noTarget, read === '' ? null : words.understood(read)];
				return [line, line];
			})
			.toSorted();
		expect(shown.map(([text]) => text)).toEqual(own.map(([text]) => text));
		const numbers = (lines: (string | null | undefined)[][]) =>
			lines.filter(([, note]) => note && /[\d]/.test(note));
		expect(numbers(shown)).toEqual(numbers(own));
	});
});

test('the audit quotes each target as it is printed', () => {
	const quoted = findings.filter(({ rule }) => ['V-05', 'S-05', 'M-03'].includes(rule));
	expect(quoted.length).toBeGreaterThan(20);
	for (const { formId, line, quote } of quoted) {
		const form = forms.find(({ id }) => id === formId);
		const printed = form?.indicators
			.filter((indicator) => indicator.line === line)
			.map(({ name, targetText }) => `${name ?? ''} ${targetText ?? ''}`.trim());
		expect(printed).toContain(quote);
	}
});

test('overview, project page and comparison place the schedules in the same months', async () => {
	const schedules = ({ indicators }: Form | ComparedProject) =>
		indicators.filter(({ target }) => target.kind === 'schedule' && target.months !== null);
	const onPages = countMonths(toCalendar(forms.flatMap(schedules)));
	const overview = toDeliveryMonths(await loadTargets(engine, nothingSelected));
	expect(overview.dated).toBeGreaterThan(0);
	expect(overview.dated).toBe(forms.flatMap(schedules).length);
	expect(overview.months).toEqual(onPages);
	expect(countMonths(toCalendar(compared.flatMap(schedules)))).toEqual(onPages);
});

test('the audit calls vague what the calendar draws over the whole year', () => {
	const drawn = forms.flatMap((form) =>
		toCalendar(form.indicators)
			.filter(({ kind, stretches }) => kind === 'schedule' && stretches[0]?.mark === 'span')
			.filter(({ stretches: [first] }) => first?.months === 12)
			.map(({ line }) => `${form.id} ${line}`),
	);
	const ofTargets = forms.flatMap(({ id, indicators }) =>
		indicators
			.filter(({ target }) => target.months !== null && isWholeYear(target.months))
			.map(({ line }) => `${id} ${line}`),
	);
	const reported = findings
		.filter(({ rule, message }) => rule === 'V-05' && message.startsWith('全年时段'))
		.map(({ formId, line }) => `${formId} ${line}`);
	expect(reported.length).toBeGreaterThan(0);
	expect(drawn.toSorted()).toEqual(reported.toSorted());
	expect(ofTargets.toSorted()).toEqual(reported.toSorted());
});
