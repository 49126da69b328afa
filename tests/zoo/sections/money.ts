// The rows of a form that print its amounts, in the arrangements that circulate.
import { happens } from '../chance.ts';
import { filledIn, label, type Composer } from '../composer.ts';
import type { Amounts } from '../contents.ts';
import { cell, type Cell } from '../draft.ts';
import { printAmount } from '../print-values.ts';
import type { WordRole } from '../vocabulary.ts';

type MoneyRole = Extract<WordRole, `money.${string}`>;
type Field = keyof Amounts;

const arrangements = {
	'project beside year': 4,
	'year in rows': 5,
	'mid-term beside year': 3,
	'columns of periods': 1,
	'one pair': 3,
	'pairs in one row': 2,
	'heads above values': 1,
	'in one cell': 1,
	'parts of the budget': 1,
	'sources beside the year': 1,
	none: 1,
};

export function moneyRows(composer: Composer): Cell[][] {
	const arrangement = composer.vocabulary.arrange('money', arrangements);
	switch (arrangement) {
		case 'project beside year':
			return besideYear(composer, true);
		case 'mid-term beside year':
			return besideYear(composer, false);
		case 'year in rows':
			return yearInRows(composer);
		case 'columns of periods':
			return columnsOfPeriods(composer);
		case 'one pair':
			return [anyPair(composer)].map((cells) =>
				composer.money.at === 'section' ? [section(composer, 1), ...cells] : cells,
			);
		case 'pairs in one row':
			return [pairsInOneRow(composer)];
		case 'heads above values':
			return headsAboveValues(composer);
		case 'in one cell':
			return inOneCell(composer);
		case 'parts of the budget':
			return partsOfTheBudget(composer);
		case 'sources beside the year':
			return sourcesBesideYear(composer);
		case 'none':
			return [];
	}
}

function unitBehind({ money }: Composer, at: 'label' | 'section'): string {
	return money.at === at ? `（${money.unit}）` : '';
}

/** What heads the amounts, over so many rows. */
function section(composer: Composer, rows: number): Cell {
	const word = label(composer, 'moneySection').replace(/：$/, '');
	return cell(word + unitBehind(composer, 'section'), { rows });
}

function amountLabel(composer: Composer, role: MoneyRole): string {
	const { content, vocabulary } = composer;
	const word = filledIn(vocabulary.word(role), content) + unitBehind(composer, 'label');
	return composer.decoration === 'colon' ? `${word}：` : word;
}

function amount(composer: Composer, field: Field, at: string = `funding.${field}`): Cell {
	const { content, draft, money } = composer;
	const fen = content.amounts[field];
	const behind = money.at === 'value' ? money.unit : '';
	const made = cell(printAmount(fen, money.unit, money.style) + behind, { isWide: true });
	if (!behind) {
		const value = money.unit === '元' ? fen / 100 : fen / 1_000_000;
		made.number = { value, format: money.style === 'grouped' ? '#,##0.00' : 'General' };
	}
	// Where no unit is printed, yuan is what the reader takes.
	draft.say(
		at,
		money.at === 'nowhere' ? [fen / 100, null] : fen / 100,
		[made],
		money.at === 'nowhere',
	);
	return made;
}

function pair(composer: Composer, role: MoneyRole, field: Field): Cell[] {
	return [cell(amountLabel(composer, role)), amount(composer, field)];
}

/** The project's amounts on the left, the year's on the right. */
function besideYear(composer: Composer, isWhole: boolean): Cell[][] {
	const rows = [
		[
			...pair(composer, 'money.total', 'total'),
			...pair(composer, 'money.annualTotal', 'annualTotal'),
		],
		[
			...pair(composer, 'money.fiscal', 'fiscal'),
			...pair(composer, 'money.annualFiscal', 'annualFiscal'),
		],
		...(isWhole && !composer.isDense
			? [
					[
						cell(''),
						cell('', { isWide: true }),
						...pair(composer, 'money.carryover', 'annualCarryover'),
					],
				]
			: []),
		[
			...pair(composer, 'money.other', 'otherTotal'),
			...pair(composer, 'money.annualOther', 'annualOther'),
		],
	];
	rows[0]?.unshift(section(composer, rows.length));
	return rows;
}

function yearInRows(composer: Composer): Cell[][] {
	const { content, random } = composer;
	const rows = [
		pair(composer, 'money.annualTotal', 'annualTotal'),
		pair(composer, 'money.annualFiscal', 'annualFiscal'),
	];
	if (content.amounts.annualCarryover > 0 && happens(random, 0.5)) {
		rows.push(pair(composer, 'money.carryover', 'annualCarryover'));
	}
	rows.push(pair(composer, 'money.annualOther', 'annualOther'));
	rows[0]?.unshift(section(composer, rows.length));
	return rows;
}

/** A head for each period, the amounts below: the right column is the year's. */
function columnsOfPeriods(composer: Composer): Cell[][] {
	const { random } = composer;
	const heads = random.pick([
		['实施期', '年度'],
		['中期', '当年'],
		['项目总额', '本年度'],
	]);
	const row = (word: string, fields: [Field, Field]): Cell[] => [
		cell(word + unitBehind(composer, 'label')),
		...fields.map((field) => amount(composer, field)),
	];
	const rows = [
		[cell('资金来源'), ...heads.map((head) => cell(head, { isWide: true }))],
		row('资金总额', ['total', 'annualTotal']),
		row('其中：财政拨款', ['fiscal', 'annualFiscal']),
		row('其他资金', ['otherTotal', 'annualOther']),
	];
	rows[0]?.unshift(section(composer, rows.length));
	return rows;
}

/** A label that says neither the project nor the year: either field is right. */
function anyPair(composer: Composer): Cell[] {
	const at = 'funding.total|funding.annualTotal';
	return [cell(amountLabel(composer, 'money.any')), amount(composer, 'annualTotal', at)];
}

function pairsInOneRow(composer: Composer): Cell[] {
	return [
		section(composer, 1),
		...pair(composer, 'money.annualTotal', 'annualTotal'),
		...pair(composer, 'money.annualFiscal', 'annualFiscal'),
		...pair(composer, 'money.annualOther', 'annualOther'),
	];
}

function headsAboveValues(composer: Composer): Cell[][] {
	const columns: [MoneyRole, Field][] = [
		['money.annualTotal', 'annualTotal'],
		['money.annualFiscal', 'annualFiscal'],
		['money.annualOther', 'annualOther'],
	];
	const rows = [
		columns.map(([role]) => cell(amountLabel(composer, role), { isWide: true })),
		columns.map(([, field]) => amount(composer, field)),
	];
	rows[0]?.unshift(section(composer, 2));
	return rows;
}

/** All amounts in the cell beside the section's head: each may be read or the cell be listed. */
function inOneCell(composer: Composer): Cell[][] {
	const { content, draft, money, random } = composer;
	const fields: [Field, string][] = [
		['annualTotal', '年度资金总额'],
		['annualFiscal', '其中：财政拨款'],
		['annualOther', '其他资金'],
	];
	const texts = fields.map(
		([field, word]) =>
			`${word}：${printAmount(content.amounts[field], money.unit, money.style)}${money.unit}`,
	);
	const made = cell(texts.join(random.pick(['\n', '；', '，'])), { isWide: true });
	for (const [field] of fields) {
		draft.say(`funding.${field}`, [content.amounts[field] / 100, null], [made], true);
	}
	return [[section(composer, 1), made]];
}

/** The year's amount above its funds and sources: only what the contract has a field for is said. */
function partsOfTheBudget(composer: Composer): Cell[][] {
	const { content, money } = composer;
	const part = (word: string, fen: number): Cell[] => [
		cell(word),
		cell(printAmount(fen, money.unit, money.style), { isWide: true }),
	];
	const rows = [
		pair(composer, 'money.annualTotal', 'annualTotal'),
		[cell('（一）财政拨款小计'), amount(composer, 'annualFiscal')],
		part('1、一般公共预算', content.amounts.annualFiscal),
		part('2、政府性基金', 0),
		part('3、国有资本经营预算', 0),
		part('（二）自有资金小计', content.amounts.annualOther),
	];
	// Own money is the other money of a form that names no other: either reading is right.
	composer.draft.open.add('funding.annualOther').add('funding.otherTotal');
	rows[0]?.unshift(section(composer, rows.length));
	return rows;
}

/** 资金来源 and 年初安排金额 head the amounts: the label beside each says neither project nor year. */
function sourcesBesideYear(composer: Composer): Cell[][] {
	const head = composer.random.pick(['年初安排金额', '年度安排金额', '本年度金额']);
	const row = (word: string, field: Field, whole: Field): Cell[] => [
		cell(word),
		amount(composer, field, `funding.${field}|funding.${whole}`),
	];
	const rows = [
		[cell('资金来源'), cell(head + unitBehind(composer, 'label'), { isWide: true })],
		row('资金总额', 'annualTotal', 'total'),
		row('其中：财政拨款数', 'annualFiscal', 'fiscal'),
		row('其他资金', 'annualOther', 'otherTotal'),
	];
	rows[0]?.unshift(section(composer, rows.length));
	return rows;
}
