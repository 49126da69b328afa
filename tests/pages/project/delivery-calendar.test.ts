import { expect, test } from 'vitest';
import { countMonths, toCalendar } from '#lib/pages/project/delivery-calendar/delivery-calendar.ts';
import { handIndicator } from '../../corpus/hand-made.ts';

const schedule = (months: [number, number] | null) =>
	handIndicator({ name: '验收', targetText: '…', target: { kind: 'schedule', months } });
const frequency = (unit: string) =>
	handIndicator({ target: { kind: 'frequency', unit, value: 1 } });
const duration = handIndicator({ target: { kind: 'duration', value: 30, unit: '天' } });

const stretchesOf = (indicator: ReturnType<typeof handIndicator>) =>
	toCalendar([indicator])[0]?.stretches.map(({ months, mark }) => `${months} ${mark}`);

test.each([
	[
		[10, 11],
		['9 none', '2 span', '1 none'],
	],
	[[1, 12], ['12 span']],
	[
		[12, 12],
		['11 none', '1 span'],
	],
	[null, ['12 open']],
] as [[number, number] | null, string[]][])('a schedule of %j', (months, stretches) => {
	expect(stretchesOf(schedule(months))).toEqual(stretches);
});

test.each([
	['次/月', Array(12).fill('1 turn')],
	['次/天', Array(12).fill('1 turn')],
	['次/季度', Array(4).fill('3 turn')],
	['次/半年', Array(2).fill('6 turn')],
	['次/年', ['12 turn']],
	['次/2月', Array(6).fill('2 turn')],
	// Twelve months are no whole number of two years or of five months.
	['次/2年', ['12 open']],
	['次/5月', ['12 open']],
])('a frequency of %s', (unit, stretches) => {
	expect(stretchesOf(frequency(unit))).toEqual(stretches);
});

test('a duration names no month', () => {
	expect(stretchesOf(duration)).toEqual(['12 open']);
});

test('every row covers twelve months', () => {
	for (let first = 1; first <= 12; first++) {
		for (let last = first; last <= 12; last++) {
			const [row] = toCalendar([schedule([first, last])]);
			expect(row?.stretches.reduce((sum, { months }) => sum + months, 0)).toBe(12);
		}
	}
});

test('schedules by their beginning, then frequencies, then durations; other targets have no time', () => {
	const rows = toCalendar([
		duration,
		frequency('次/月'),
		schedule(null),
		schedule([7, 12]),
		schedule([1, 9]),
		handIndicator({ target: { kind: 'quantity', value: 3 } }),
		handIndicator(),
	]);
	expect(rows.map(({ kind, stretches: [first] }) => [kind, first?.months, first?.mark])).toEqual([
		['schedule', 9, 'span'],
		['schedule', 6, 'none'],
		['schedule', 12, 'open'],
		['frequency', 1, 'turn'],
		['duration', 12, 'open'],
	]);
});

test('a month counts what is due in it, and nothing that names no month', () => {
	const rows = toCalendar([schedule([10, 11]), schedule([11, 11]), duration, frequency('次/半年')]);
	expect(countMonths(rows)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1]);
	expect(countMonths([])).toEqual(Array(12).fill(0));
});
