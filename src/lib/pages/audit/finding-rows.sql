SELECT
	f.form_id,
	f.ordinal,
	f.rule,
	f.rule_group,
	f.level,
	f.line,
	f.lines,
	f.quote,
	f.message,
	f.suggestion,
	f.others,
	p.project_name,
	p.source_id,
	p.file
FROM selected_finding AS f
JOIN project AS p ON p.form_id = f.form_id
