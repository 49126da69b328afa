SELECT
	CAST(f.project_count AS INTEGER) AS project_count,
	CAST(f.blank_total_count AS INTEGER) AS blank_total_count,
	CAST(f.blank_fiscal_count AS INTEGER) AS blank_fiscal_count,
	CAST(coalesce(f.annual_total_fen, 0) AS DOUBLE) AS annual_total_fen,
	CAST(coalesce(f.annual_fiscal_fen, 0) AS DOUBLE) AS annual_fiscal_fen,
	CAST(i.indicator_count AS INTEGER) AS indicator_count,
	CAST(coalesce(i.measurable_count, 0) AS INTEGER) AS measurable_count
FROM (
	SELECT
		count(*) AS project_count,
		count(*) - count(annual_total_fen) AS blank_total_count,
		count(*) - count(annual_fiscal_fen) AS blank_fiscal_count,
		sum(annual_total_fen) AS annual_total_fen,
		sum(annual_fiscal_fen) AS annual_fiscal_fen
	FROM selected_form
) AS f
CROSS JOIN (
	SELECT
		count(*) AS indicator_count,
		sum(CASE WHEN measurable THEN 1 ELSE 0 END) AS measurable_count
	FROM selected_indicator
) AS i
