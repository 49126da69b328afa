SELECT
	message,
	line,
	"column"
FROM problem
WHERE form_id = $1
ORDER BY line NULLS LAST, "column"
