// The sections of a form -> blocks, and whole documents of one kind or another.
import type { Random } from '../fuzz/random.ts';
import { happens } from './chance.ts';
import { filledIn, type Composer, type MakeContent, type UnitAt } from './composer.ts';
import { makeContent } from './contents.ts';
import { cell, Draft, type Block, type Cell, type Composed } from './draft.ts';
import { fitRows, widthOf } from './fit-rows.ts';
import { composeList } from './lists.ts';
import { composeListInCells } from './lists-in-cells.ts';
import { composeBrackets, composeLabels } from './plain-forms.ts';
import { emptyStatements } from './parts/frames.ts';
import { reachedHeadings } from './parts/headings.ts';
import { headLines, noteLines, tailRowsOf, titleLines } from './sections/frame.ts';
import { goalRows } from './sections/goals.ts';
import { headerRows } from './sections/header.ts';
import { indicatorRows } from './sections/indicator-variants.ts';
import { moneyRows } from './sections/money.ts';
import { planRows } from './sections/plan.ts';
import type { Vocabulary } from './vocabulary.ts';

const kinds = {
	'one form': 80,
	'several forms': 8,
	list: 6,
	'list in cells': 2,
	'labels without a table': 3,
	'list in brackets': 2,
	evaluation: 4,
	'whole department': 1,
	empty: 2,
};

export function compose(
	random: Random,
	vocabulary: Vocabulary,
	{ isDense, extension }: { isDense: boolean; extension: string },
	make: MakeContent = makeContent,
): Composed {
	const isCsv = extension === 'csv';
	const kind = vocabulary.arrange('document', {
		...kinds,
		...(isDense ? { list: 0, 'list in cells': 0 } : {}),
		...(isCsv ? { 'labels without a table': 0, 'list in brackets': 0 } : {}),
	});
	const first = makeComposer(random, vocabulary, isDense, make);
	switch (kind) {
		case 'one form':
			return composeForms([first]);
		case 'several forms': {
			const more = Array.from({ length: 1 + random.below(2) }, () => ({
				...first,
				draft: new Draft(),
				content: make(random),
			}));
			return composeForms([first, ...more]);
		}
		case 'list':
			return composeList(first);
		case 'list in cells':
			return composeListInCells(first);
		case 'labels without a table':
			return composeLabels(first);
		case 'list in brackets':
			return composeBrackets(first);
		case 'evaluation':
			return evaluation(first);
		case 'whole department':
			return wholeDepartment(first);
		case 'empty':
			return emptyForm(first);
	}
}

function makeComposer(
	random: Random,
	vocabulary: Vocabulary,
	isDense: boolean,
	make: MakeContent,
): Composer {
	const unit = vocabulary.arrange('money unit', { 万元: 3, 元: 1 });
	const places: Record<UnitAt, number> = {
		label: 2,
		section: 4,
		line: 3,
		'beside the year': 1,
		value: 1,
		nowhere: unit === '元' ? 1 : 0,
	};
	return {
		random,
		vocabulary,
		isDense,
		make,
		draft: new Draft(),
		content: make(random),
		decoration: vocabulary.arrange('labels', {
			none: 14,
			colon: 2,
			blanks: isDense ? 0 : 1,
			break: isDense ? 0 : 1,
			star: 1,
		}),
		money: {
			unit,
			at: vocabulary.arrange('money unit stands', places),
			style: random.pick(['plain', 'grouped']),
		},
		dayStyle: vocabulary.arrange('day', { iso: 4, slashes: 1, Chinese: 2, dots: 1 }),
	};
}

function composeForms(composers: readonly Composer[]): Composed {
	const blocks = composers.flatMap((composer, i) => [
		...(i > 0 ? [{ paragraph: '' }] : []),
		...composeForm(composer, i === 0),
	]);
	return { blocks, drafts: composers.map(({ draft }) => draft) };
}

function composeForm(composer: Composer, isFirst: boolean): Block[] {
	const { content, vocabulary } = composer;
	const title = filledIn(vocabulary.word('title'), content);
	const rows = [
		...headerRows(composer),
		...moneyRows(composer),
		...planRows(composer),
		...goalRows(composer),
		...indicatorRows(composer),
		...tailRowsOf(composer),
	];
	const lines = titleLines(composer, title);
	const place = vocabulary.arrange('title stands', { above: 5, 'in the table': 2 });
	const isAbove = place === 'above';
	const table = isAbove ? rows : [...lines.map((line) => [cell(line, { isWide: true })]), ...rows];
	return [
		...(isFirst ? headLines(composer, title) : []).map((paragraph) => ({ paragraph })),
		...(isAbove ? lines.map((paragraph) => ({ paragraph })) : []),
		{ table: fitRows(table, widthOf(table)) },
		...noteLines(composer).map((paragraph) => ({ paragraph })),
	];
}

/** A form with a column of what was reached, or with a title that says so: no declaration. */
function evaluation(composer: Composer): Composed {
	const { content, random, vocabulary } = composer;
	const title = filledIn(vocabulary.word('evaluationTitle'), content);
	const reached = random.pick(reachedHeadings);
	vocabulary.note(`reached:${reached}`);
	const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', reached, '分值'];
	const body = content.indicators.map(({ level2, name, target, weight }): Cell[] => {
		const value = target.value + target.unit;
		const texts = [vocabulary.word(`level2.${level2}`), name, value, value, String(weight)];
		return [cell(happens(random, 0.3) ? '产出指标' : ''), ...texts.map((text) => cell(text))];
	});
	const rows = [...headerRows(composer), heads.map((head) => cell(head)), ...body];
	const lines = [title, `（${content.year}年度）`].map((paragraph) => ({ paragraph }));
	return { blocks: [...lines, { table: fitRows(rows, widthOf(rows)) }], drafts: [] };
}

function wholeDepartment(composer: Composer): Composed {
	const { content, vocabulary } = composer;
	const title = filledIn(vocabulary.word('wholeTitle'), content);
	const heads = ['一级指标', '二级指标', '三级指标', '指标值'];
	const rows = [
		[cell('部门名称'), cell(content.department, { isWide: true })],
		[cell('年度总体目标'), cell(content.annualGoal, { isWide: true })],
		heads.map((head) => cell(head)),
		...content.indicators.map(({ level2, name, target }) =>
			['', level2, name, target.value + target.unit].map((text) => cell(text)),
		),
	];
	const lines = [title, `（${content.year}年度）`].map((paragraph) => ({ paragraph }));
	return { blocks: [...lines, { table: fitRows(rows, widthOf(rows)) }], drafts: [] };
}

/** A title, perhaps a head of a table, and a sentence that there is nothing. */
function emptyForm(composer: Composer): Composed {
	const { content, random, vocabulary } = composer;
	const title = filledIn(vocabulary.word('title'), content);
	const statement = filledIn(random.pick(emptyStatements), content);
	const blank = ['项目名称', '主管部门', '一级指标', '二级指标', '三级指标', '指标值'];
	const hasTable = happens(random, 0.4);
	vocabulary.note(`empty:${hasTable ? 'with a blank table' : 'a sentence alone'}`);
	const table = [
		[cell(blank[0] ?? ''), cell(''), cell(blank[1] ?? ''), cell('')],
		blank.slice(2).map((head) => cell(head)),
	];
	const lines = [title, `（${content.year}年度）`].map((paragraph) => ({ paragraph }));
	return {
		blocks: [...lines, ...(hasTable ? [{ table }] : []), { paragraph: statement }],
		drafts: [],
	};
}
