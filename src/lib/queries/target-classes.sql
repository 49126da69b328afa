SELECT
	level2,
	kind,
	percent,
	first_month,
	last_month
FROM target_class
ORDER BY target_class
