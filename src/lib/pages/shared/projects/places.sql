SELECT place
FROM selected_project
