// A generated form in its layout -> paragraphs and a table with merged cells.
import { level1Under, type Level2 } from '#lib/model/taxonomy.ts';
import type { SaidForm, SaidIndicator } from './round-trip-form.ts';
import type { Layout } from './round-trip-layout.ts';

/** A cell over some columns and rows; `\n` breaks its line. */
export interface TableCell {
	text: string;
	columns: number;
	rows: number;
}

/** What is printed, in order: paragraphs, a row of text that is no table, and tables. */
export type Part = { paragraph: string } | { table: TableCell[][] };

const width = 8;

const cell = (text: string | null, columns = 1, rows = 1): TableCell => ({
	text: text ?? '',
	columns,
	rows,
});

/** Title and narrative as paragraphs, the form as a table of eight columns. */
export function layOut(form: SaidForm, layout: Layout): Part[] {
	const { before, after, title, yearAt, unitAt, unit, footer } = layout;
	const year = `${form.year}年度`;
	const titles =
		yearAt === 'below'
			? [title, `(${year})`]
			: [yearAt === 'behind' ? `${title}（${year}）` : `某局${year}${title}`];
	const alone = unitAt === 'alone' ? [`单位：${unit}`] : [];
	return [
		...[...before, ...titles, ...alone].map((paragraph) => ({ paragraph })),
		{ table: shifted([...upperRows(form, layout), ...indicatorRows(form, layout)], layout.shift) },
		...(footer.length > 0 ? [{ paragraph: footer.join('\t') }] : []),
		...(after.length > 0 ? ['', ...after] : []).map((paragraph) => ({ paragraph })),
	];
}

function shifted(rows: TableCell[][], columns: number): TableCell[][] {
	return columns === 0 ? rows : rows.map((row) => [cell('', columns), ...row]);
}

function label(official: string, { words, gap }: Layout): string {
	return [...words(official)].join(gap);
}

function upperRows(form: SaidForm, layout: Layout): TableCell[][] {
	const { texts, days, amounts, goals } = form;
	const { unit, unitAt, span, tags } = layout;
	const named = (official: string, columns = 1) => cell(label(official, layout), columns);
	const text = (said: string | null, columns = 1) =>
		cell(tags && said !== null ? `<p>${said}</p>` : said, columns);
	const money = (official: string, fen: bigint | null): TableCell[] => {
		const mark = official.startsWith('其中：') ? '其中：' : '';
		const word = layout.words(official.slice(mark.length));
		const beside = unitAt === 'label' ? `（${unit}）` : '';
		return [cell(mark + word + beside, 2), cell(printAmount(fen, unit), 2)];
	};
	const [start, end] = days.map((day) => day && layout.day(day));
	const oneCell = span !== null && start && end;
	return [
		[
			...[named('项目名称', 2), text(texts.projectName), named('项目性质'), text(texts.nature)],
			...[named('项目类别'), text(texts.category, 2)],
		],
		[named('主管部门', 2), text(texts.department, 2), named('实施单位', 2), text(texts.unit, 2)],
		oneCell
			? [named('起止时间', 2), cell(start + span + end, 6)]
			: [
					...[named('计划开始日期', 2), cell(start ?? '', 2)],
					...[named('计划完成日期', 2), cell(end ?? '', 2)],
				],
		[cell(unitAt === 'section' ? `项目资金（${unit}）` : '项目资金', width)],
		[...money('项目资金总额', amounts.total), ...money('年度资金申请总额', amounts.annualTotal)],
		[
			...money('其中：财政资金', amounts.fiscal),
			...money('其中：当年财政拨款', amounts.annualFiscal),
		],
		[cell('', 2), cell('', 2), ...money('上年结转资金', amounts.annualCarryover)],
		[...money('其他资金', amounts.otherTotal), ...money('其他资金', amounts.annualOther)],
		[cell('项目绩效目标', 2, 2), named('项目总目标', 3), named('年度总体目标', 3)],
		[text(goals[0], 3), text(goals[1], 3)],
	];
}

/** Fen -> the amount as printed in its unit, with thousands separators. */
function printAmount(fen: bigint | null, unit: Layout['unit']): string {
	if (fen === null) return '';
	const decimals = unit === '元' ? 2 : 6;
	const digits = String(fen).padStart(decimals + 1, '0');
	const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, ',');
	const fraction = digits.slice(-decimals);
	return `${whole}.${unit === '元' ? fraction : fraction.replace(/0{1,4}$/, '')}`;
}

function indicatorRows({ indicators }: SaidForm, layout: Layout): TableCell[][] {
	const { wide, weight } = layout;
	const named = (official: string, columns = 1) => cell(label(official, layout), columns);
	const heads = wide
		? [
				...[named('三级指标'), named('指标性质'), named('指标值')],
				...(weight ? [named('度量单位'), named('权重')] : [named('度量单位', 2)]),
			]
		: [named('三级指标', 3), named('指标值', 2)];
	const levels = levelCells(indicators, layout);
	return [
		[cell('绩效指标', 1, indicators.length + 1), named('一级指标'), named('二级指标'), ...heads],
		...indicators.map((each, i) => [...(levels[i] ?? []), ...valueCells(each, layout)]),
	];
}

function valueCells({ name, target, weight }: SaidIndicator, layout: Layout): TableCell[] {
	const { sign = '', value = '', unit = '' } = target ?? {};
	if (!layout.wide) return [cell(name, 3), cell(sign + value + unit, 2)];
	const parts = [cell(name), cell(sign), cell(value)];
	return layout.weight
		? [...parts, cell(unit), cell(weight === null ? '' : String(weight))]
		: [...parts, cell(unit, 2)];
}

/** Each label once, over the rows of its group. */
function levelCells(indicators: readonly SaidIndicator[], layout: Layout): TableCell[][] {
	const firsts = (nameOf: (level2: Level2) => string) =>
		indicators.map(({ level2 }, i): TableCell[] => {
			const name = nameOf(level2);
			const before = indicators[i - 1];
			if (before && nameOf(before.level2) === name) return [];
			const rows = indicators.filter((each) => nameOf(each.level2) === name).length;
			return [cell(label(name, layout), 1, rows)];
		});
	const level1 = firsts(level1Under);
	const level2 = firsts((each) => each);
	return indicators.map((_, i) => [...(level1[i] ?? []), ...(level2[i] ?? [])]);
}

/**
 * What an export to text does to merged cells: the places that one reaches down to are dropped, so
 * that what stands right of them moves left, and labels stand in each other's columns.
 */
export function dropMerged(parts: readonly Part[]): Part[] {
	return parts.map((part) =>
		'paragraph' in part
			? part
			: { table: part.table.map((row) => row.map((each) => ({ ...each, rows: 1 }))) },
	);
}
