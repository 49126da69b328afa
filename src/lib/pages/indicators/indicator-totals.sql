SELECT
	CAST(count(*) AS INTEGER) AS indicator_count,
	CAST(count(DISTINCT form_id) AS INTEGER) AS project_count
FROM selected_indicator
