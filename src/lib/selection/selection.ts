import { sum } from 'd3-array';
import { findingColumns, indicatorTypes } from '#lib/corpus/browse-tables.ts';
import { nameBits } from '#lib/corpus/name-bits.ts';
import { searchWords } from '#lib/corpus/search-form.ts';
import { defaultMoneyUnit, moneyUnits } from '#lib/model/money.ts';
import { defineCodec, type ListName, type SelectionOf } from './codec.ts';
import { amountRange } from './keys/amount-range.ts';
import { choice } from './keys/choice.ts';
import { facet } from './keys/facet.ts';
import { fiscalYear } from './keys/fiscal-year.ts';
import { sort, type SortBy } from './keys/sort.ts';
import { text } from './keys/text.ts';
import { holding } from './sql-text.ts';

/** The columns of the project table that can be sorted by, as the link names them. */
export const sortColumns = [
	'project_name',
	'nature',
	'annual_total',
	'annual_fiscal',
	'total',
	'indicators',
	'measurable',
	'line',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sort = SortBy<SortColumn>;

/** The order of the project table. All its rows are known, so the engine is not asked. */
export const projectSort = sort(
	'sort',
	sortColumns,
	{ column: 'annual_total', direction: 'desc' },
	{
		role: 'screen',
		largestFirst: ['annual_total', 'annual_fiscal', 'total', 'indicators', 'measurable'],
	},
);

/** What a reader of the overview can choose. Conditions are those of a row of `project`. */
const keys = {
	/** 年度. There is always one, since money is never added over years. */
	year: fiscalYear('year'),
	/** 主管部门, by its `departmentName`; '' stands for a blank one. */
	department: facet('department', `coalesce(department, '')`),
	/** 实施单位, as printed. `unit` has long been the unit of money in links. */
	carrier: facet('carrier', `coalesce(unit, '')`),
	/** 项目性质; '' stands for a blank one. */
	nature: facet('nature', `coalesce(nature, '')`),
	/** 二级指标, as repaired; '' stands for none printed. */
	level2: facet('level2', 'types', { where: hasType }),
	/** 二级指标 of which a project has none; several mean none of any of them. */
	lacking: facet('without', 'types', { where: lacksType, hasBlank: false }),
	/** 级别: projects with a finding of one of these levels. */
	severity: facet('severity', 'level', { where: hasFinding }),
	/** 规则类别: projects with a finding of one of these groups of rules. */
	ruleGroup: facet('finding', 'rule_group', { where: hasFinding }),
	/** 读取: whether a project was surely read, 'sure' or 'doubtful'. */
	reading: facet('reading', 'doubt_count', { where: isRead, hasBlank: false }),
	/** Text that the project's name holds. */
	search: text('q', isNamed),
	/** Bounds of 年度资金申请总额. A blank amount lies within none. */
	amount: amountRange('amount', 'annual_total_fen'),
	sort: projectSort,
	/** The unit of every amount on the page. */
	unit: choice('unit', moneyUnits, defaultMoneyUnit, { reason: 'invalid-unit' }),
};

export type Selection = SelectionOf<typeof keys>;
/** The lists of which all values are known. Departments and units can be too many. */
export type FacetName = Exclude<ListName<typeof keys>, 'carrier'>;
/** The values of each facet that occur in the corpus, in the order in which they are shown. */
export interface Facets extends Record<FacetName, string[]> {
	/** The years of the corpus, the latest first; '' last for projects without one. */
	year: string[];
}

/** Departments and units are too many to list them all. */
export const overviewCodec = defineCodec(keys, (facets: Facets) => ({
	values: facets,
	open: ['department' as const, 'carrier' as const],
}));
export const nothingSelected = overviewCodec.nothing;

function hasType(types: string, chosen: readonly string[]): string {
	return `${types} & ${maskOf(chosen)} <> 0`;
}

function lacksType(types: string, chosen: readonly string[]): string {
	return `${types} & ${maskOf(chosen)} = 0`;
}

function maskOf(chosen: readonly string[]): number {
	return sum(indicatorTypes, ({ level2, bit }) => (chosen.includes(level2) ? bit : 0));
}

/** Any finding of one of these levels or groups. */
function hasFinding(key: string, values: readonly string[]): string {
	const columns = findingColumns.filter((one) => one.key === key && values.includes(one.value));
	return `(${columns.map(({ column }) => `${column} > 0`).join(' OR ')})`;
}

/** One value, since both together leave nothing out. */
function isRead(doubts: string, values: readonly string[]): string {
	if (values.length > 1) return 'TRUE';
	return values[0] === 'sure' ? `${doubts} = 0` : `${doubts} > 0`;
}

/** A CASE, since DuckDB would look for the text in every name first and only then at the bits. */
function isNamed(search: string): string {
	const words = searchWords(search);
	const bits = nameBits(words.join(''));
	return `CASE WHEN name_bits & ${bits} = ${bits} THEN ${holding('name_search', words)} ELSE FALSE END`;
}
