SELECT
	target_class,
	CAST(sum(indicator_count) AS INTEGER) AS indicator_count
FROM selected_target
GROUP BY target_class
ORDER BY target_class
