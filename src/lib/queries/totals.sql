SELECT
	types,
	CAST(sum(project_count) AS INTEGER) AS project_count,
	CAST(sum(blank_total_count) AS INTEGER) AS blank_total_count,
	CAST(sum(blank_fiscal_count) AS INTEGER) AS blank_fiscal_count,
	CAST(sum(annual_total_fen) AS DOUBLE) AS annual_total_fen,
	CAST(sum(annual_fiscal_fen) AS DOUBLE) AS annual_fiscal_fen
FROM selected_group
GROUP BY types
