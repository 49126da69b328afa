SELECT
	coalesce(level2, '') AS level2,
	coalesce(kind, '') AS kind,
	CASE WHEN kind = 'quantity' AND unit = '%' AND upper_value IS NULL AND basis IS NULL THEN value ELSE NULL END AS percent,
	CAST(count(*) AS INTEGER) AS indicator_count
FROM selected_indicator
GROUP BY
	coalesce(level2, ''),
	coalesce(kind, ''),
	CASE WHEN kind = 'quantity' AND unit = '%' AND upper_value IS NULL AND basis IS NULL THEN value ELSE NULL END
ORDER BY level2, kind, percent
