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
	f.shared,
	f.item,
	p.project_name,
	p.document_order,
	CAST(p.annual_total_fen AS DOUBLE) AS annual_total_fen,
	p.source_id,
	p.file
FROM selected_finding AS f
JOIN project AS p ON p.form_id = f.form_id
