// The quality of the latest year's forms as fractions, and the sums of money on each basis with the forms
// that make them differ. The fractions leave out forms whose reading is in doubt: the rules are silent
// about these, so that they would count as good. The sums hold every form, and the doubtful ones are
// marked.
import { sum } from 'd3-array';
import { indicatorTypes } from '#lib/corpus/browse-tables.ts';
import type { Engine } from '#lib/engine/engine.ts';

export interface Share {
	count: number;
	of: number;
}

/** A form that makes two sums differ, and the difference in fen. */
export interface Difference {
	form_id: string;
	project_name: string | null;
	/** Null if the compared amount is blank, so that the whole other amount is missing. */
	fen: number | null;
	/** The amount without a counterpart, if `fen` is null. */
	missing_fen: number | null;
	doubt_count: number;
}

export interface AuditQuality {
	/** The forms that the fractions leave out. */
	doubtful_count: number;
	/** Measurable targets, of all indicators. */
	measurable: Share;
	/** Forms with a valid cost indicator, of those with indicators. */
	cost: Share;
	/** Forms with quantity, quality and timeliness, of those with outputs. */
	outputs: Share;
	/** Forms whose amounts add up, of those that print all amounts needed. */
	sums: Share;
	/** Forms with a blank required amount, of all that are surely read. */
	blanks: Share;
	money: {
		project_fen: number;
		project_blanks: number;
		annual_fen: number;
		annual_blanks: number;
		/** 当年财政拨款 + 上年结转资金 + 其他资金. */
		parts_fen: number;
		fiscal_fen: number;
		fiscal_blanks: number;
		/** 年度资金申请总额 less its parts by form, the largest first, and the number of such forms. */
		parts: Difference[];
		parts_count: number;
		/** 年度资金申请总额 less 项目资金总额, likewise. */
		project: Difference[];
		project_count: number;
	};
}

/** The most forms that are named for a difference. */
const named = 12;

/** Money is not added over years. */
const ofYear = '(SELECT * FROM project WHERE is_latest) AS of_year';

/** The findings in the forms that the fractions count. */
const ofSureForms = `(
	SELECT * FROM finding WHERE form_id IN (SELECT form_id FROM ${ofYear} WHERE doubt_count = 0)
) AS sure`;

export async function loadAuditQuality(engine: Engine): Promise<AuditQuality> {
	const counts = indicatorTypes.map(({ code }) => `${code}_count`);
	const measurables = indicatorTypes.map(({ code }) => `${code}_measurable`);
	const [figures = {}] = await engine.query<Record<string, number>>(`SELECT
	CAST(count(*) AS INTEGER) AS forms,
	CAST(sum(${counts.join(' + ')}) AS INTEGER) AS indicators,
	CAST(sum(${measurables.join(' + ')}) AS INTEGER) AS measurable,
	CAST(sum(CASE WHEN ${counts.join(' + ')} > 0 THEN 1 ELSE 0 END) AS INTEGER) AS with_indicators,
	CAST(sum(CASE WHEN quantity_count + quality_count + timeliness_count + cost_count > 0 THEN 1 ELSE 0 END) AS INTEGER) AS with_outputs,
	CAST(sum(CASE WHEN annual_total_fen IS NOT NULL AND annual_fiscal_fen IS NOT NULL THEN 1 ELSE 0 END) AS INTEGER) AS summed
FROM ${ofYear}
WHERE doubt_count = 0`);
	const [money = {}] = await engine.query<Record<string, number>>(`SELECT
	CAST(sum(CASE WHEN doubt_count > 0 THEN 1 ELSE 0 END) AS INTEGER) AS doubtful_count,
	CAST(coalesce(sum(total_fen), 0) AS DOUBLE) AS project_fen,
	CAST(count(*) - count(total_fen) AS INTEGER) AS project_blanks,
	CAST(coalesce(sum(annual_total_fen), 0) AS DOUBLE) AS annual_fen,
	CAST(count(*) - count(annual_total_fen) AS INTEGER) AS annual_blanks,
	CAST(coalesce(sum(annual_fiscal_fen), 0) AS DOUBLE) AS fiscal_fen,
	CAST(count(*) - count(annual_fiscal_fen) AS INTEGER) AS fiscal_blanks,
	CAST(coalesce(sum(coalesce(annual_fiscal_fen, 0) + coalesce(annual_carryover_fen, 0) + coalesce(annual_other_fen, 0)), 0) AS DOUBLE) AS parts_fen
FROM ${ofYear}`);
	const rules = await engine.query<{ rule: string; forms: number }>(
		`SELECT rule, CAST(count(DISTINCT form_id) AS INTEGER) AS forms FROM ${ofSureForms} GROUP BY rule`,
	);
	const [unsummed] = await engine.query<{ forms: number }>(
		`SELECT CAST(count(DISTINCT form_id) AS INTEGER) AS forms FROM ${ofSureForms} WHERE rule IN ('F-02', 'F-03', 'F-04')`,
	);
	const broken = (rule: string) => sum(rules, (one) => (one.rule === rule ? one.forms : 0));
	const figure = (name: string) => figures[name] ?? 0;
	const amount = (name: string) => money[name] ?? 0;
	const [parts, project] = await Promise.all([
		loadDifferences(engine, 'unexplained_fen', 'unexplained_fen <> 0', 'NULL'),
		loadDifferences(
			engine,
			'annual_total_fen - total_fen',
			'annual_total_fen <> total_fen OR (total_fen IS NULL AND annual_total_fen <> 0)',
			'CASE WHEN total_fen IS NULL THEN annual_total_fen END',
		),
	]);
	return {
		doubtful_count: amount('doubtful_count'),
		measurable: { count: figure('measurable'), of: figure('indicators') },
		cost: {
			count: figure('with_indicators') - broken('S-02'),
			of: figure('with_indicators'),
		},
		outputs: { count: figure('with_outputs') - broken('S-04'), of: figure('with_outputs') },
		sums: { count: figure('summed') - (unsummed?.forms ?? 0), of: figure('summed') },
		blanks: { count: broken('F-01'), of: figure('forms') },
		money: {
			project_fen: amount('project_fen'),
			project_blanks: amount('project_blanks'),
			annual_fen: amount('annual_fen'),
			annual_blanks: amount('annual_blanks'),
			parts_fen: amount('parts_fen'),
			fiscal_fen: amount('fiscal_fen'),
			fiscal_blanks: amount('fiscal_blanks'),
			parts: parts.rows,
			parts_count: parts.count,
			project: project.rows,
			project_count: project.count,
		},
	};
}

async function loadDifferences(
	engine: Engine,
	difference: string,
	differs: string,
	missing: string,
): Promise<{ rows: Difference[]; count: number }> {
	const [all] = await engine.query<{ forms: number }>(
		`SELECT CAST(count(*) AS INTEGER) AS forms FROM ${ofYear} WHERE ${differs}`,
	);
	const rows = await engine.query<Difference>(`SELECT
	form_id,
	project_name,
	CAST(${difference} AS DOUBLE) AS fen,
	CAST(${missing} AS DOUBLE) AS missing_fen,
	doubt_count
FROM ${ofYear}
WHERE ${differs}
ORDER BY abs(coalesce(${difference}, ${missing})) DESC, form_id
LIMIT ${named}`);
	return { rows, count: all?.forms ?? 0 };
}
