import { expect, test } from 'vitest';
import { toAxis } from '#lib/charts/value-axis.ts';

const labels = (axis: ReturnType<typeof toAxis>) => axis.ticks.map(({ label }) => label);

test('percentages have the whole scale, or its upper half if all are there', () => {
	const whole = toAxis({ min: 0.5, max: 100, unit: '%', log: false });
	expect([whole.coordinate(0), whole.coordinate(50), whole.coordinate(100)]).toEqual([0, 0.5, 1]);
	const upper = toAxis({ min: 75, max: 95, unit: '%', log: false });
	expect([upper.coordinate(50), upper.coordinate(75), upper.coordinate(100)]).toEqual([0, 0.5, 1]);
	expect(labels(upper)).toEqual(['50', '60', '70', '80', '90', '100']);
});

test('other values begin at zero and end at a round number', () => {
	const axis = toAxis({ min: 12, max: 94, unit: '件', log: false });
	expect([axis.coordinate(0), axis.coordinate(100)]).toEqual([0, 1]);
	expect(axis.coordinate(94)).toBeCloseTo(0.94);
});

test('values that span decades: all decades have the same length', () => {
	const axis = toAxis({ min: 2, max: 4240, unit: '人次', log: true });
	expect(labels(axis)).toEqual(['1', '10', '100', '1,000', '10,000']);
	expect(axis.ticks.map(({ coordinate }) => coordinate)).toEqual([0, 0.25, 0.5, 0.75, 1]);
	expect(axis.coordinate(100)).toBeCloseTo(0.5);
});

test.each([
	[0, 0, '起'],
	[100, 100, '%'],
	[0, 0, '%'],
	[1, 1, '次'],
	[-3, -3, '%'],
	[0.01, 0.02, '元'],
	[150, 300, '%'],
])('from %d to %d %s: both ends are on the axis', (min, max, unit) => {
	const axis = toAxis({ min, max, unit, log: false });
	for (const value of [min, max]) {
		expect(axis.coordinate(value)).toBeGreaterThanOrEqual(0);
		expect(axis.coordinate(value)).toBeLessThanOrEqual(1);
	}
	for (const { coordinate } of axis.ticks)
		expect(coordinate >= -1e-9 && coordinate <= 1 + 1e-9).toBe(true);
	expect(new Set(labels(axis)).size).toBe(axis.ticks.length);
});
