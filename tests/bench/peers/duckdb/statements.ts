import { spendRows, tableRows, type Filter, type ViewName } from '../rows.ts';

/** One statement per view, in the order in which they must run. */
export function statements({ nature, level2, search }: Filter): Record<ViewName, string> {
	const conditions = [
		nature === '' ? null : `nature = ${quote(nature)}`,
		search === '' ? null : `contains(project_name, ${quote(search)})`,
		level2 === '' ? null : `id IN (SELECT form_id FROM indicator WHERE level2 = ${quote(level2)})`,
	].filter((condition) => condition !== null);
	const all = conditions.length === 0;
	const forms = `SELECT * FROM form WHERE ${all ? 'true' : conditions.join(' AND ')}`;
	const ofType = level2 === '' ? 'true' : `level2 = ${quote(level2)}`;
	const ofForms = all ? 'true' : `form_id IN (SELECT id FROM (${forms}))`;
	const indicators = `FROM indicator WHERE ${ofType} AND ${ofForms}`;
	return {
		headline: `SELECT count(*)::DOUBLE AS forms, coalesce(sum(annual_total), 0) AS annual,
			coalesce(sum(annual_fiscal), 0) AS fiscal, (SELECT count(*)::DOUBLE ${indicators}) AS indicators
			FROM (${forms})`,
		spend: `SELECT project_name AS name, annual_total AS annual FROM (${forms})
			ORDER BY annual DESC LIMIT ${spendRows}`,
		treemap: `SELECT nature, category, sum(annual_total) AS annual FROM (${forms})
			GROUP BY 1, 2 ORDER BY 1, 2`,
		structure: `SELECT level1, level2, count(*)::DOUBLE AS count ${indicators}
			GROUP BY 1, 2 ORDER BY 1, 2`,
		targets: `SELECT least(95, floor(value / 5) * 5) AS "from", count(*)::DOUBLE AS count
			${indicators} AND kind = 'percent' GROUP BY 1 ORDER BY 1`,
		table: `SELECT project_name, nature, category, department, fiscal_year, total, annual_total,
			annual_fiscal FROM (${forms}) ORDER BY annual_total DESC LIMIT ${tableRows}`,
	};
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
