// The tables that the pages query, derived from the tables of the dataset by SQL: one row per project
// with its indicators counted by type, and sums that are enough for filters by facet. Their columns are
// narrow, so that 250,000 projects fit in a browser tab.
import { doubtedFields } from './findings/doubted-fields.ts';
import { findingLevels, groupCode, levelCode, ruleGroups } from '#lib/model/finding.ts';
import { askedWords } from '#lib/model/satisfaction.ts';
import { level2Code, level2s } from '#lib/model/taxonomy.ts';

/** A type of indicator in the browse tables. */
export interface IndicatorType {
	/** 二级指标, '' if none is printed. */
	level2: string;
	/** The beginning of its column names: `<code>_count`, `<code>_measurable`. */
	code: string;
	/** Its bit in `types`. */
	bit: number;
}

/** All types in the order of the taxonomy. The blank type is last. */
export const indicatorTypes: readonly IndicatorType[] = [
	...level2s.map((level2) => ({ level2: level2 as string, code: level2Code[level2] })),
	{ level2: '', code: 'untyped' },
].map((type, i) => ({ ...type, bit: 2 ** i }));

export const browseTableNames = [
	'target_class',
	'project',
	'project_group',
	'target_group',
	'body',
] as const;
export type BrowseTableName = (typeof browseTableNames)[number];

const each = (column: (type: IndicatorType) => string) => indicatorTypes.map(column).join(',\n\t');

/**
 * The columns that count findings per rule group and per level, such as `funding_findings`, without those
 * that nearly all forms share.
 */
export const findingColumns: readonly {
	column: string;
	key: 'rule_group' | 'level';
	value: string;
}[] = [
	...ruleGroups.map((group) => ({
		column: `${groupCode[group]}_findings`,
		key: 'rule_group' as const,
		value: group,
	})),
	...findingLevels.map((level) => ({
		column: `${levelCode[level]}_findings`,
		key: 'level' as const,
		value: level,
	})),
];

/** The bit of each rule group in `high_groups`, the groups with a finding of level 高. */
const groupBits = `CASE rule_group ${ruleGroups.map((group, i) => `WHEN '${group}' THEN ${2 ** i}`).join(' ')} END`;

/** The bit of each field that a finding can doubt, in `doubted`. */
const doubtedBits = `CASE ${doubtedFields.map(({ rules }, i) => `WHEN rule IN (${rules.map((rule) => `'${rule}'`).join(', ')}) THEN ${2 ** i}`).join(' ')} ELSE 0 END`;

/** For each of these fields, whether it is doubted, as `nature_doubted`. */
const eachDoubted = (column: (doubted: string) => string) =>
	doubtedFields
		.map(
			({ field }, i) =>
				`${column(`CASE WHEN doubted & ${2 ** i} <> 0 THEN 1 ELSE 0 END`)} AS ${field}_doubted`,
		)
		.join(',\n\t');

/** The columns of a group with a single project. Runs on DuckDB and ClickHouse. */
export const groupOfOne = `1 AS project_count,
	CASE WHEN doubt_count > 0 THEN 1 ELSE 0 END AS doubtful_count,
	CASE WHEN annual_total_fen IS NULL THEN 1 ELSE 0 END AS blank_total_count,
	CASE WHEN annual_fiscal_fen IS NULL THEN 1 ELSE 0 END AS blank_fiscal_count,
	coalesce(annual_total_fen, 0) AS annual_total_fen,
	coalesce(annual_fiscal_fen, 0) AS annual_fiscal_fen,
	coalesce(annual_carryover_fen, 0) AS annual_carryover_fen,
	coalesce(annual_other_fen, 0) AS annual_other_fen,
	CASE WHEN unexplained_fen > 0 THEN unexplained_fen ELSE 0 END AS unsaid_fen,
	CASE WHEN unexplained_fen < 0 THEN -unexplained_fen ELSE 0 END AS excess_fen,
	${eachDoubted((doubted) => doubted)}`;

/** The counts and sums of a group of projects. Runs on DuckDB and ClickHouse. */
const groupColumns = `CAST(count(*) AS INTEGER) AS project_count,
	CAST(sum(CASE WHEN doubt_count > 0 THEN 1 ELSE 0 END) AS INTEGER) AS doubtful_count,
	CAST(count(*) - count(annual_total_fen) AS INTEGER) AS blank_total_count,
	CAST(count(*) - count(annual_fiscal_fen) AS INTEGER) AS blank_fiscal_count,
	CAST(coalesce(sum(annual_total_fen), 0) AS BIGINT) AS annual_total_fen,
	CAST(coalesce(sum(annual_fiscal_fen), 0) AS BIGINT) AS annual_fiscal_fen,
	CAST(coalesce(sum(annual_carryover_fen), 0) AS BIGINT) AS annual_carryover_fen,
	CAST(coalesce(sum(annual_other_fen), 0) AS BIGINT) AS annual_other_fen,
	CAST(coalesce(sum(CASE WHEN unexplained_fen > 0 THEN unexplained_fen END), 0) AS BIGINT) AS unsaid_fen,
	CAST(coalesce(sum(CASE WHEN unexplained_fen < 0 THEN -unexplained_fen END), 0) AS BIGINT) AS excess_fen,
	${eachDoubted((doubted) => `CAST(sum(${doubted}) AS INTEGER)`)}`;

/** A percentage that is a level to reach, so not a range and not a change from another year. */
const percent = `CASE WHEN kind = 'quantity' AND unit = '%' AND upper_value IS NULL AND basis IS NULL THEN value END`;

/** The first or last month of a schedule. Null for all other kinds. */
const month = (which: 'first' | 'last') =>
	`CASE WHEN kind = 'schedule' THEN ${which}_month END AS ${which}_month`;

/** Whose satisfaction is measured. Blank for all other types. */
const asked = `CASE WHEN coalesce(level2, '') <> '服务对象满意度指标' THEN '' ${Object.entries(
	askedWords,
)
	.map(([group, words]) => `WHEN regexp_matches(name, '${words.join('|')}') THEN '${group}'`)
	.join(' ')} ELSE 'other' END AS asked`;

/** The columns that all indicators of a class have in common. */
const classColumns = `coalesce(level2, '') AS level2, coalesce(kind, '') AS kind, ${asked},
		${percent} AS percent, ${month('first')}, ${month('last')}`;

/**
 * The statements that create the tables, in this order and in the dialect of DuckDB. They read `form`,
 * `source`, `indicator` and `finding`; `name_order` and `nature_order`, which hold each text with its
 * index in Chinese order (DuckDB cannot sort Chinese) and the `nameBits` of its search form;
 * `department_name`, which holds the name of each printed department; and `name_keys`, which holds what
 * the name of a department or unit is found by.
 *
 * `budget_year` is the year under which a project is counted: as printed, else that of its source, else
 * the only year of the corpus. It is null where that is not known. `is_latest` marks the latest year.
 */
export const browseStatements: Record<BrowseTableName, string> = {
	target_class: `CREATE TABLE target_class AS
SELECT
	CAST(row_number() OVER (ORDER BY level2, kind, asked, percent, first_month, last_month) - 1 AS INTEGER) AS target_class,
	level2, kind, asked, percent, first_month, last_month
FROM (SELECT DISTINCT ${classColumns} FROM indicator)`,
	project: `CREATE TABLE project AS
WITH classed AS (
	SELECT i.form_id, i.measurable, c.level2, c.target_class
	FROM (
		SELECT form_id, measurable, ${classColumns}
		FROM indicator
	) AS i
	JOIN target_class AS c
		ON c.level2 = i.level2 AND c.kind = i.kind AND c.asked = i.asked AND c.percent IS NOT DISTINCT FROM i.percent
			AND c.first_month IS NOT DISTINCT FROM i.first_month
			AND c.last_month IS NOT DISTINCT FROM i.last_month
), counted AS (
	SELECT
		form_id,
		list(target_class ORDER BY target_class) AS targets,
		${each(({ level2, code }) => `count(*) FILTER (level2 = '${level2}') AS ${code}_count`)},
		${each(({ level2, code }) => `count(*) FILTER (level2 = '${level2}' AND measurable) AS ${code}_measurable`)}
	FROM classed
	GROUP BY form_id
), found AS (
	SELECT
		form_id,
		${findingColumns.map(({ column, key, value }) => `count(*) FILTER (${key} = '${value}' AND NOT shared) AS ${column}`).join(',\n\t\t')},
		bit_or(CASE WHEN level = '高' THEN ${groupBits} ELSE 0 END) AS high_groups,
		bit_or(${doubtedBits}) AS doubted
	FROM finding
	GROUP BY form_id
), numbered AS (
	SELECT *, CAST(row_number() OVER () - 1 AS INTEGER) AS document_order FROM form
), dated AS (
	SELECT f.*, coalesce(f.fiscal_year, s.fiscal_year) AS said_year
	FROM numbered AS f JOIN source AS s ON s.source_id = f.source_id AND s.file = f.file
), years AS (
	SELECT max(said_year) AS latest, count(DISTINCT said_year) = 1 AS is_one FROM dated
)
SELECT
	CAST(row_number() OVER (ORDER BY f.annual_total_fen DESC NULLS LAST, f.form_id) AS INTEGER) AS amount_rank,
	f.document_order,
	f.form_id,
	f.project_name,
	f.name_search,
	n.sort_index AS name_order,
	n.bits AS name_bits,
	f.nature,
	o.sort_index AS nature_order,
	CAST(coalesce(f.said_year, CASE WHEN y.is_one THEN y.latest END) AS SMALLINT) AS budget_year,
	coalesce(f.said_year, CASE WHEN y.is_one THEN y.latest END) IS NOT DISTINCT FROM y.latest AS is_latest,
	d.name AS department,
	f.unit,
	f.annual_total_fen,
	f.annual_fiscal_fen,
	f.annual_carryover_fen,
	f.annual_other_fen,
	f.annual_total_fen - coalesce(f.annual_fiscal_fen, 0) - coalesce(f.annual_carryover_fen, 0)
		- coalesce(f.annual_other_fen, 0) AS unexplained_fen,
	f.total_fen,
	f.problem_count,
	f.doubt_count,
	f.source_id,
	f.file,
	f.start_line,
	CAST(${indicatorTypes.map(({ code, bit }) => `CASE WHEN c.${code}_count > 0 THEN ${bit} ELSE 0 END`).join(' + ')} AS INTEGER) AS types,
	${each(({ code }) => `CAST(coalesce(c.${code}_count, 0) AS USMALLINT) AS ${code}_count`)},
	${each(({ code }) => `CAST(coalesce(c.${code}_measurable, 0) AS USMALLINT) AS ${code}_measurable`)},
	${findingColumns.map(({ column }) => `CAST(coalesce(a.${column}, 0) AS USMALLINT) AS ${column}`).join(',\n\t')},
	CAST(coalesce(a.high_groups, 0) AS USMALLINT) AS high_groups,
	CAST(coalesce(a.doubted, 0) AS USMALLINT) AS doubted,
	coalesce(c.targets, []) AS targets
FROM dated AS f CROSS JOIN years AS y
LEFT JOIN counted AS c ON c.form_id = f.form_id
LEFT JOIN found AS a ON a.form_id = f.form_id
LEFT JOIN name_order AS n ON n.text = f.project_name
LEFT JOIN nature_order AS o ON o.text = f.nature
LEFT JOIN department_name AS d ON d.text = f.department
ORDER BY amount_rank`,
	project_group: `CREATE TABLE project_group AS
SELECT budget_year, is_latest, coalesce(nature, '') AS nature, types, ${groupColumns}
FROM project
GROUP BY ALL
ORDER BY budget_year, nature, types`,
	target_group: `CREATE TABLE target_group AS
SELECT budget_year, is_latest, nature, target_class, CAST(count(*) AS INTEGER) AS indicator_count
FROM (
	SELECT budget_year, is_latest, coalesce(nature, '') AS nature, unnest(targets) AS target_class
	FROM project
) AS p
GROUP BY ALL
ORDER BY budget_year, nature, target_class`,
	body: `CREATE TABLE body AS
SELECT kind, name, k.search AS name_search, k.initials, project_count
FROM (
	SELECT 'department' AS kind, department AS name, CAST(count(*) AS INTEGER) AS project_count
	FROM project
	GROUP BY department
	UNION ALL
	SELECT 'carrier' AS kind, unit AS name, CAST(count(*) AS INTEGER) AS project_count
	FROM project
	GROUP BY unit
) AS b
JOIN name_keys AS k ON k.text = b.name
ORDER BY kind DESC, project_count DESC, name`,
};
