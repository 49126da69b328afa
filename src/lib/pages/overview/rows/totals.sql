SELECT
	nature,
	types,
	CAST(sum(project_count) AS INTEGER) AS project_count,
	CAST(sum(doubtful_count) AS INTEGER) AS doubtful_count,
	CAST(sum(blank_total_count) AS INTEGER) AS blank_total_count,
	CAST(sum(blank_fiscal_count) AS INTEGER) AS blank_fiscal_count,
	CAST(sum(annual_total_fen) AS DOUBLE) AS annual_total_fen,
	CAST(sum(annual_fiscal_fen) AS DOUBLE) AS annual_fiscal_fen,
	CAST(sum(annual_carryover_fen) AS DOUBLE) AS annual_carryover_fen,
	CAST(sum(annual_other_fen) AS DOUBLE) AS annual_other_fen,
	CAST(sum(unsaid_fen) AS DOUBLE) AS unsaid_fen,
	CAST(sum(excess_fen) AS DOUBLE) AS excess_fen,
	CAST(sum(nature_doubted) AS INTEGER) AS nature_doubted,
	CAST(sum(sum_doubted) AS INTEGER) AS sum_doubted,
	CAST(sum(type_doubted) AS INTEGER) AS type_doubted,
	CAST(sum(target_doubted) AS INTEGER) AS target_doubted
FROM selected_group
GROUP BY nature, types
