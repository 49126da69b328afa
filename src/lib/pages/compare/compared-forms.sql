SELECT
	form_id,
	reading,
	project_name,
	fiscal_year,
	nature,
	category,
	department,
	unit,
	start_date,
	end_date,
	CAST(total_fen AS DOUBLE) AS total_fen,
	CAST(fiscal_fen AS DOUBLE) AS fiscal_fen,
	CAST(other_total_fen AS DOUBLE) AS other_total_fen,
	CAST(annual_total_fen AS DOUBLE) AS annual_total_fen,
	CAST(annual_fiscal_fen AS DOUBLE) AS annual_fiscal_fen,
	CAST(annual_carryover_fen AS DOUBLE) AS annual_carryover_fen,
	CAST(annual_other_fen AS DOUBLE) AS annual_other_fen
FROM form
WHERE form_id IN ($1, $2, $3, $4)
