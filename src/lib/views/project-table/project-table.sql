SELECT
	f.form_id AS form_id,
	f.project_name AS project_name,
	f.nature AS nature,
	f.category AS category,
	CAST(f.annual_total_fen AS DOUBLE) AS annual_total_fen,
	CAST(f.annual_fiscal_fen AS DOUBLE) AS annual_fiscal_fen,
	CAST(f.total_fen AS DOUBLE) AS total_fen,
	CAST(coalesce(i.indicator_count, 0) AS INTEGER) AS indicator_count,
	CAST(coalesce(i.measurable_count, 0) AS INTEGER) AS measurable_count,
	CAST(f.problem_count AS INTEGER) AS problem_count,
	f.source_id AS source_id,
	f.file AS file,
	CAST(f.start_line AS INTEGER) AS start_line
FROM selected_form AS f
LEFT JOIN (
	SELECT
		form_id,
		count(*) AS indicator_count,
		sum(CASE WHEN measurable THEN 1 ELSE 0 END) AS measurable_count
	FROM selected_indicator
	GROUP BY form_id
) AS i ON i.form_id = f.form_id
ORDER BY f.annual_total_fen DESC NULLS LAST, f.form_id
