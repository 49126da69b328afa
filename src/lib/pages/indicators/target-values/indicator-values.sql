SELECT
	unit,
	value,
	CAST(count(*) AS INTEGER) AS indicator_count
FROM selected_indicator
WHERE value IS NOT NULL AND upper_value IS NULL AND basis IS NULL
GROUP BY unit, value
ORDER BY unit, value
