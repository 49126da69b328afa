SELECT
	level2,
	kind,
	asked,
	percent,
	first_month,
	last_month
FROM target_class
ORDER BY target_class
