SELECT
	form_id,
	line,
	reading,
	level2,
	name,
	target_text,
	kind,
	comparator,
	implicit,
	value,
	upper_value,
	unit,
	basis,
	first_month,
	last_month,
	qualifier
FROM indicator
WHERE form_id IN ($1, $2, $3, $4)
ORDER BY form_id, ordinal
