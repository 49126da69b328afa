WITH shared AS (
	SELECT
		name AS shared_name,
		year AS shared_year,
		CAST(count(*) AS INTEGER) AS indicator_count,
		CAST(count(DISTINCT form_id) AS INTEGER) AS project_count,
		CASE WHEN count(DISTINCT CASE
			WHEN value IS NULL OR upper_value IS NOT NULL OR basis IS NOT NULL OR kind = 'composite' THEN coalesce(target_text, '')
			ELSE concat(comparator, ' ', CAST(value AS VARCHAR), ' ', unit)
		END) > 1 THEN 1 ELSE 0 END AS differs
	FROM selected_indicator
	WHERE name IS NOT NULL
	GROUP BY name, year
	HAVING count(DISTINCT form_id) > 1
), sized AS (
	SELECT
		*,
		max(differs) OVER (PARTITION BY shared_name) AS any_differs,
		max(project_count) OVER (PARTITION BY shared_name) AS most_projects,
		max(indicator_count) OVER (PARTITION BY shared_name) AS most_indicators
	FROM shared
), ranked AS (
	SELECT
		shared_name,
		shared_year,
		indicator_count,
		project_count,
		row_number() OVER (ORDER BY any_differs DESC, most_projects DESC, most_indicators DESC, shared_name, shared_year DESC) AS name_rank,
		CAST(count(*) OVER () AS INTEGER) AS name_count
	FROM sized
), bounded AS (
	SELECT
		*,
		sum(CASE WHEN indicator_count > 24 THEN 24 ELSE indicator_count END) OVER (ORDER BY name_rank) AS member_total
	FROM ranked
	WHERE name_rank <= 40
), members AS (
	SELECT
		r.name_rank,
		r.name_count,
		r.shared_name AS name,
		r.shared_year AS year,
		r.indicator_count,
		r.project_count,
		i.form_id,
		i.ordinal,
		i.project_name,
		i.level2,
		i.kind,
		i.comparator,
		CASE WHEN i.upper_value IS NULL AND i.basis IS NULL THEN i.value END AS value,
		i.unit,
		i.target_text,
		row_number() OVER (PARTITION BY r.shared_name, r.shared_year ORDER BY i.amount_rank, i.ordinal) AS member_rank
	FROM bounded AS r
	JOIN selected_indicator AS i ON i.name = r.shared_name AND i.year = r.shared_year
	WHERE r.member_total <= 300
)
SELECT
	name_count,
	name,
	year,
	indicator_count,
	project_count,
	form_id,
	project_name,
	level2,
	kind,
	comparator,
	value,
	unit,
	target_text
FROM members
WHERE member_rank <= 24
ORDER BY name_rank, member_rank
