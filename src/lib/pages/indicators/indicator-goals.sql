SELECT
	form_id,
	project_name,
	overall_goal,
	annual_goal,
	CAST(count(*) OVER () AS INTEGER) AS goal_count
FROM selected_goal
ORDER BY amount_rank
LIMIT 20
