import { expect, test } from 'vitest';
import { spendHeight, spendOption } from '#lib/views/spend-by-project/spend-by-project.chart.ts';
import {
	cumulativeShare,
	toSpend,
	type SpendRow,
} from '#lib/views/spend-by-project/spend-by-project.ts';
import { draw, printOption, textsOf } from '../components/drawing.ts';
import { handProject, handTotals } from '../queries/hand-rows.ts';

const [narrow, wide] = [300, 720];

/** Rows of these amounts in fen, of which `hidden` further projects ask for the rest of the sum. */
function rowsOf(amounts: (number | null)[], { hidden = 0, rest = 0 } = {}): SpendRow[] {
	const projects = amounts.map((annual_total_fen, i) =>
		handProject(`form-${i + 1}`, { project_name: `项目${i + 1}`, annual_total_fen }),
	);
	const annual_total_fen = amounts.reduce<number>((all, fen) => all + (fen ?? 0), rest);
	const project_count = amounts.length + hidden;
	return toSpend(projects, handTotals({ annual_total_fen, project_count }));
}

test('toSpend(projects, totals): sums project by project, the whole beside them', () => {
	const whole = { sum_fen: 1100, project_count: 5 };
	expect(rowsOf([600, 400, null], { hidden: 2, rest: 100 })).toEqual([
		{
			form_id: 'form-1',
			project_name: '项目1',
			annual_total_fen: 600,
			cumulative_fen: 600,
			...whole,
		},
		{
			form_id: 'form-2',
			project_name: '项目2',
			annual_total_fen: 400,
			cumulative_fen: 1000,
			...whole,
		},
		{
			form_id: 'form-3',
			project_name: '项目3',
			annual_total_fen: null,
			cumulative_fen: 1000,
			...whole,
		},
	]);
	expect(rowsOf([])).toEqual([]);
});

test('toSpend of more than thirty projects: thirty, and the whole of all', () => {
	// 31 + 30 + … + 1 = 496; the thirty largest leave out the one of 1 fen.
	const rows = rowsOf(Array.from({ length: 31 }, (_, i) => 31 - i));
	expect(rows).toHaveLength(30);
	expect(rows[29]).toMatchObject({ cumulative_fen: 495, sum_fen: 496, project_count: 31 });
});

// 600.00, 400.00 万元 and a blank.
const three = rowsOf([600_000_000, 400_000_000, null]);
const none: SpendRow[] = [];
const one = rowsOf([12_345]);

test('cumulativeShare is the part of the sum down to this project, null of nothing', () => {
	expect(three.map(cumulativeShare)).toEqual([0.6, 1, 1]);
	expect(rowsOf([0, null]).map(cumulativeShare)).toEqual([null, null]);
});

test.each([
	['three rows', three],
	['no rows', none],
	['one row', one],
])('option of %s', async (title, rows) => {
	const options = { narrow: spendOption(rows, narrow), wide: spendOption(rows, wide) };
	await expect(printOption(options)).toMatchFileSnapshot(
		`golden/spend-${title.replace(' ', '-')}.txt`,
	);
});

test.each([
	['three rows', three],
	['no rows', none],
	['one row', one],
	['amounts of 0 alone', rowsOf([0, 0])],
	['blanks alone', rowsOf([null, null])],
	['blanks alone, with more of them', rowsOf([null], { hidden: 3 })],
	['a negative amount', rowsOf([100, -50])],
])('a drawing of %s, at every width of a page', (_title, rows) => {
	for (const width of [narrow, 440, 600, wide, 1400]) {
		draw(spendOption(rows, width), width, spendHeight(rows, width));
	}
	expect(spendHeight(rows, narrow)).toBeGreaterThan(0);
});

test('each bar prints its name, its amount in 万元 and the cumulative share', () => {
	const texts = textsOf(draw(spendOption(three, wide), wide, spendHeight(three, wide)));
	expect(texts.toSorted()).toEqual(
		[
			'项目1',
			'项目2',
			'项目3',
			'600.00',
			'400.00',
			'未填写',
			'60.0%',
			'100.0%',
			'100.0%',
		].toSorted(),
	);
});

test('nothing to share prints a dash', () => {
	const rows = rowsOf([0]);
	const texts = textsOf(draw(spendOption(rows, narrow), narrow, spendHeight(rows, narrow)));
	expect(texts.toSorted()).toEqual(['0.00', '—', '项目1'].toSorted());
});

test('more than thirty projects: one bar more for the rest, in another colour', () => {
	// Thirty of 3.00 万元, eleven others that make up the last 10.00 of 100.00 万元.
	const rows = rowsOf(Array<number>(30).fill(3_000_000), { hidden: 11, rest: 10_000_000 });
	const svg = draw(spendOption(rows, wide), wide, spendHeight(rows, wide));
	expect(textsOf(svg)).toEqual(expect.arrayContaining(['其余 11 个项目', '10.00', '90.0%']));
	expect(svg.match(/fill="var\(--accent\)" ecmeta/g)).toHaveLength(30);
	expect(svg.match(/fill="var\(--line-strong\)" ecmeta/g)).toHaveLength(1);
	expect(spendHeight(rows, wide)).toBe(31 * 26 + 8);
	expect(spendHeight(rows, narrow)).toBe(31 * 40 + 8);
});

test('thirty projects that are all there are: no bar for a rest', () => {
	const rows = rowsOf(Array<number>(30).fill(1));
	expect(textsOf(draw(spendOption(rows, wide), wide, 788)).join()).not.toContain('其余');
	expect(spendHeight(rows, wide)).toBe(788);
});

test('the height is one below the width where names move above the bars, and one from there on', () => {
	const heights = (widths: number[]) => new Set(widths.map((width) => spendHeight(three, width)));
	expect([...heights([0, 300, 439, 439.9])]).toEqual([3 * 40 + 8]);
	expect([...heights([440, 720, 2000])]).toEqual([3 * 26 + 8]);
	expect(spendHeight(none, wide)).toBe(26 + 8);
});

test.each([narrow, wide])(
	'a name too long for a width of %d is cut, the amount is not',
	(width) => {
		const long = '闵行区人民法院先行调解案件增量辅助工作政府购买服务'.repeat(4);
		const rows = rowsOf([600_000_000]).map((row) => ({ ...row, project_name: long }));
		const texts = textsOf(draw(spendOption(rows, width), width, spendHeight(rows, width)));
		expect(texts.some((text) => /^闵行区.*(…|\.\.\.)$/.test(text))).toBe(true);
		expect(texts).toContain('600.00');
		expect(texts.join()).not.toContain(long);
	},
);

test('a name of mark-up is drawn as text', () => {
	const rows = rowsOf([1]).map((row) => ({ ...row, project_name: '<b onclick="x">&{a|b}' }));
	const texts = textsOf(draw(spendOption(rows, wide), wide, spendHeight(rows, wide)));
	expect(texts.join()).toContain('&lt;b onclick=');
});

test('the tooltip says the amount with its unit and the share, and a blank as one', () => {
	const { tooltip } = spendOption(three, wide) as {
		tooltip: { formatter: (params: { dataIndex: number }[]) => string };
	};
	const [first, blank] = [0, 2].map((dataIndex) => tooltip.formatter([{ dataIndex }]));
	expect(first).toBe('项目1\n年度资金申请总额 600.00 万元\n累计占比 60.0%');
	expect(blank).toBe('项目3\n年度资金申请总额 未填写\n累计占比 100.0%');
	expect(tooltip.formatter([])).toBe(first);
});
