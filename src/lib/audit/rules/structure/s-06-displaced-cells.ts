import { mode } from 'd3-array';
import { dataQuality } from '#lib/audit/basis.ts';
import { eachForm, findingAt, quoteAll } from '#lib/audit/finding-at.ts';
import type { Indicator } from '#lib/model/form.ts';
import type { Rule } from '#lib/audit/rule.ts';

export const s06: Rule = {
	id: 'S-06',
	group: '指标结构',
	level: '低',
	title: { zh: '指标表的单元格错列', en: 'Cells of the indicator table are displaced' },
	explanation: {
		zh: '标签、名称或值错列，机器按位置读就会归错类；本站已校正，并保留印刷位置。',
		en: 'A program that reads by position puts displaced cells under the wrong label. This site repairs them and keeps the printed position.',
	},
	checks: {
		zh: '指标名称不在本表多数名称所在的列，或标签经过校正；每表报一次，列出全部有关行。',
		en: 'A name is not in the column of most names of the form, or its label was repaired. One finding per form, with all lines.',
	},
	mending: { zh: '把错列的单元格移回原列。', en: 'Move the cells back into their columns.' },
	basis: [dataQuality],
	reads: ['table'],
	check: eachForm((form) => {
		const columns = form.indicators.flatMap(({ places }) => places.name?.column ?? []);
		// Most tables are printed in order.
		const isEven = columns.every((column) => column === columns[0]);
		if (isEven && form.indicators.every(({ repair }) => repair === null)) return [];
		const usual = mode(columns);
		const usualTarget = mode(form.indicators.flatMap(({ places }) => places.target?.column ?? []));
		const displaced = form.indicators.filter(
			({ places, repair }) =>
				repair !== null || (places.name !== null && places.name.column !== usual),
		);
		if (displaced.length === 0 || columns.length < 3) return [];
		return [
			findingAt(
				form,
				displaced.map(({ line }) => line),
				{
					quote: quoteAll(displaced.map(({ name }) => name ?? '')),
					message: `${displaced.length} 行的标签、名称或值疑似错列（${describe(displaced, usual, usualTarget)}），建议核对列位。`,
					suggestion: movedBack(displaced, usual),
				},
			),
		];
	}),
};

/** The columns of the table by their names, as those of most rows have them: two to the left of the names are levels. */
function columnName(column: number, usual: number, usualTarget: number | undefined): string | null {
	if (column === usual) return '三级列';
	if (column === usualTarget) return '指标值列';
	if (column === usual - 1) return '二级列';
	return column === usual - 2 ? '一级列' : null;
}

/** Which lines are displaced how, the first three of them: 第 26 行：名称在二级列、值在三级列. */
function describe(
	displaced: readonly Indicator[],
	usual: number | undefined,
	usualTarget: number | undefined,
): string {
	const each = displaced.map(({ line, places, repair }) => {
		const column = places.name?.column;
		if (column === undefined || usual === undefined || column === usual) {
			return `第 ${line} 行：${repair === null ? '标签错列' : '标签经校正'}`;
		}
		const by = Math.abs(column - usual);
		const name = columnName(column, usual, usualTarget);
		if (name === null) return `第 ${line} 行：名称${column < usual ? '左' : '右'}移 ${by} 列`;
		const target = places.target?.column;
		const value =
			target === undefined || target === usualTarget
				? null
				: columnName(target, usual, usualTarget);
		return `第 ${line} 行：名称在${name}${value === null ? '' : `、值在${value}`}`;
	});
	return `${each.slice(0, 3).join('；')}${each.length > 3 ? '等' : ''}`;
}

/** Where all names are off by as much, how far their rows have to move back. */
function movedBack(displaced: readonly Indicator[], usual: number | undefined): string | null {
	const moved = displaced.flatMap(({ line, places }) =>
		places.name && usual !== undefined && places.name.column !== usual
			? [{ line, by: usual - places.name.column }]
			: [],
	);
	const [first] = moved;
	if (!first || moved.some(({ by }) => by !== first.by)) return null;
	const lines = moved.slice(0, 5).map(({ line }) => line);
	const where = `第 ${lines.join('、')} 行${moved.length > 5 ? `等 ${moved.length} 行` : ''}`;
	return `${where}的名称应${first.by > 0 ? '右' : '左'}移 ${Math.abs(first.by)} 列，与其他名称同列`;
}
