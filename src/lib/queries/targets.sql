SELECT
	level2,
	kind,
	percent,
	CAST(sum(indicator_count) AS INTEGER) AS indicator_count
FROM selected_target
GROUP BY level2, kind, percent
ORDER BY level2, kind, percent
