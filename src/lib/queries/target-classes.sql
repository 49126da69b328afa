SELECT
	level2,
	kind,
	percent
FROM target_class
ORDER BY target_class
