WITH ranked AS (
	SELECT
		form_id,
		project_name,
		annual_total_fen,
		row_number() OVER (ORDER BY annual_total_fen DESC NULLS LAST, form_id) AS place,
		sum(annual_total_fen) OVER (
			ORDER BY annual_total_fen DESC NULLS LAST, form_id
			ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
		) AS cumulative_fen,
		sum(annual_total_fen) OVER () AS sum_fen,
		count(*) OVER () AS project_count
	FROM selected_form
)
SELECT
	CAST(place AS INTEGER) AS place,
	form_id,
	project_name,
	CAST(annual_total_fen AS DOUBLE) AS annual_total_fen,
	CAST(coalesce(cumulative_fen, 0) AS DOUBLE) AS cumulative_fen,
	CAST(coalesce(sum_fen, 0) AS DOUBLE) AS sum_fen,
	CAST(project_count AS INTEGER) AS project_count
FROM ranked
WHERE place <= 30
ORDER BY place
