import { expect, test } from 'vitest';
import { holdAgainst } from '#lib/pages/overview/headline-figures/held-against.ts';
import { nothingSelected } from '#lib/selection/selection.ts';

const facets = { year: ['2026', '2025', ''] };
const yardsticks = {
	population: { 2026: 4 },
	budgets: { 甲局: { 2026: 10, 2025: 20 }, toString: { 2026: 5 } },
};
const hold = (chosen: object, fen = 500) =>
	holdAgainst({ ...nothingSelected, ...chosen }, { annual_total_fen: fen }, facets, yardsticks);

test('the latest year is held against its inhabitants, no other year against them', () => {
	expect(hold({})).toEqual({ perHead: { fen: 125, population: 4 }, ofBudget: null });
	expect(hold({ year: '2025' }).perHead).toBeNull();
	expect(hold({ year: '' }).perHead).toBeNull();
});

test('one department is held against its budget of that year, several against none', () => {
	expect(hold({ department: ['甲局'] }).ofBudget).toEqual({ share: 0.5, budgetFen: 1000 });
	expect(hold({ department: ['甲局'], year: '2025' }).ofBudget).toEqual({
		share: 0.25,
		budgetFen: 2000,
	});
	expect(hold({ department: ['甲局', '乙局'] }).ofBudget).toBeNull();
	expect(hold({ department: ['constructor'] }).ofBudget).toBeNull();
	expect(hold({ department: [''] }).ofBudget).toBeNull();
});
