WITH ranked AS (
	SELECT
		form_id,
		project_name,
		row_number() OVER (ORDER BY annual_total_fen DESC NULLS LAST, form_id) AS place
	FROM selected_form
), counted AS (
	SELECT form_id, coalesce(level2, '') AS level2, count(*) AS indicator_count
	FROM selected_indicator
	GROUP BY form_id, coalesce(level2, '')
)
SELECT
	CAST(r.place AS INTEGER) AS place,
	r.form_id AS form_id,
	r.project_name AS project_name,
	c.level2 AS level2,
	CAST(coalesce(c.indicator_count, 0) AS INTEGER) AS indicator_count,
	CAST(1 AS INTEGER) AS project_count
FROM ranked AS r
LEFT JOIN counted AS c ON c.form_id = r.form_id
WHERE r.place <= 30
UNION ALL
SELECT
	CAST(0 AS INTEGER),
	NULL,
	NULL,
	level2,
	CAST(sum(indicator_count) AS INTEGER),
	CAST(count(*) AS INTEGER)
FROM counted
GROUP BY level2
ORDER BY place, level2
