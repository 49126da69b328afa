// Raised and lowered glyphs, and glyphs that are not painted.
import { describe, expect, test } from 'vitest';
import { readPdf } from '#lib/documents/pdf/read-pdf.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import { gridLines, line, text, tinyPdf, type TinyPage } from './tiny-pdf.ts';

async function read(page: TinyPage) {
	const { sheets, problems } = await readPdf(tinyPdf({ pages: [page] }), pdfResources);
	const [sheet] = sheets;
	const rows = (sheet?.rows ?? []).filter((row) => row.length > 0);
	return {
		rows: rows.map((row) => row.map((cell) => cell.text)),
		codes: [...problems, ...(sheet?.problems ?? [])].map(({ code }) => code),
	};
}
const small = (x: number, y: number, piece: string): string =>
	text(x, y, piece).replace('/F 10', '/F 6');
const unseen = (content: string): string => `3 Tr ${content} 0 Tr\n`;
const table = gridLines([10, 70, 190], [10, 30, 50]);
const labels = text(15, 25, '甲') + text(15, 45, '乙') + text(75, 45, '5');

describe('small glyphs in a cell', () => {
	test.each([
		['a note mark', text(75, 25, '>12') + small(90, 21, '1'), '>12'],
		['a power', text(75, 25, '>10') + small(90, 21, '4'), '>10⁴'],
		['another raised digit', text(75, 25, '>12') + small(90, 21, '3'), '>12³'],
		['a unit', text(75, 25, '500m') + small(95, 21, '2'), '500m²'],
		['a lowered digit', text(75, 25, 'CO') + small(85, 27, '2'), 'CO2'],
		['a small unit on the line', text(75, 25, '>12') + small(90, 25, '5'), '>125'],
		['a small unit in the middle of the line', text(75, 25, '12') + small(86, 23.5, '条'), '12条'],
		['a mark of a note behind a word', text(75, 25, '数量') + small(95, 21, '1'), '数量'],
		['a cell of small text', small(75, 21, '12'), '12'],
	])('%s', async (_, content, says) => {
		expect((await read({ content: table + labels + content })).rows[0]?.[1]).toBe(says);
	});
});

describe('text that is not painted', () => {
	test('is left out beside painted text', async () => {
		const content = table + labels + text(75, 25, '12') + unseen(text(100, 25, '999'));
		expect(await read({ content })).toEqual({ rows: [['甲', '12'], ['乙', '5']], codes: [] });
	});

	test('is the text of a scanned page, and unsure', async () => {
		const content = `q 400 0 0 300 0 0 cm /Im Do Q ${unseen(text(20, 30, '项目名称'))}`;
		const { rows, codes } = await read({ content, image: true });
		expect(rows).toEqual([['项目名称']]);
		expect(codes).toEqual(['unsure-reading']);
	});
});

describe('lines through text', () => {
	test('what is struck is left out with a problem, and the table keeps its lines', async () => {
		const struck = text(75, 25, '>8') + line(75, 21.2, 85, 21.2) + text(90, 25, '>12');
		expect(await read({ content: table + labels + struck })).toEqual({
			rows: [['甲', '>12'], ['乙', '5']],
			codes: ['struck-text'],
		});
		const whole = text(75, 25, '>12') + line(75, 21.2, 90, 21.2);
		expect((await read({ content: table + labels + whole })).rows).toEqual([['甲', ''], ['乙', '5']]);
	});

	test('an underline and a line of the table strike nothing', async () => {
		const content = table + labels + text(75, 25, '>12') + line(75, 26, 90, 26) + line(70, 21, 190, 21);
		const { rows, codes } = await read({ content });
		expect(rows.flat().join('')).toContain('>12');
		expect(codes).toEqual([]);
	});
});

test('letters above a word that say how to pronounce it are no text', async () => {
	const high = gridLines([10, 70, 190], [10, 40, 60]);
	const guide = small(77, 21, 'he') + small(87, 21, 'dao').replace('/F 6', '/F 5') + text(75, 30, '河道');
	const content = high + text(15, 30, '甲') + guide + text(15, 55, '乙') + text(75, 55, '5');
	expect((await read({ content })).rows).toEqual([['甲', '河道'], ['乙', '5']]);
});

describe('lines outside of a table', () => {
	const below = gridLines([10, 70, 190], [50, 70]) + text(15, 65, '甲') + text(75, 65, '乙');
	const rowsWith = async (content: string): Promise<string[][]> =>
		(await read({ content: content + below })).rows.slice(0, -1);

	test('a title that the width breaks is one row', async () => {
		const title = text(10, 20, '某某区二〇二五年度项目支出绩效目标') + text(70, 34, '申报表');
		expect(await rowsWith(title)).toEqual([['某某区二〇二五年度项目支出绩效目标申报表']]);
	});

	test.each([
		['a short line', '项目支出绩效目标表', '绿道养护项目'],
		['a year', '某某区二〇二五年度项目支出绩效目标', '（2025年度）'],
		['a label', '某某区二〇二五年度项目支出绩效目标', '项目名称：绿道'],
		['the end of a sentence', '某某区二〇二五年度项目支出已批准。', '绩效目标表'],
	])('%s stays', async (_, first, second) => {
		expect(await rowsWith(text(10, 20, first) + text(10, 34, second))).toEqual([[first], [second]]);
	});
});
