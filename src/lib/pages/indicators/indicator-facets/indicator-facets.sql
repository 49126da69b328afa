SELECT 'year' AS facet, year AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'year')
GROUP BY year
UNION ALL
SELECT 'level1' AS facet, level1 AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'level1')
GROUP BY level1
UNION ALL
SELECT 'level2' AS facet, level2 AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'level2')
GROUP BY level2
UNION ALL
SELECT 'kind' AS facet, kind AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'kind')
GROUP BY kind
UNION ALL
SELECT 'measurable' AS facet, measurable AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'measurable')
GROUP BY measurable
UNION ALL
SELECT 'comparator' AS facet, comparator AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'comparator')
GROUP BY comparator
UNION ALL
SELECT 'unit' AS facet, unit AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'unit')
GROUP BY unit
UNION ALL
SELECT 'nature' AS facet, nature AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'nature')
GROUP BY nature
UNION ALL
SELECT 'department' AS facet, department AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(form_count) AS INTEGER) AS indicator_count
FROM faceted_form
WHERE missed IN ('', 'department')
GROUP BY department
UNION ALL
SELECT 'carrier' AS facet, carrier AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(form_count) AS INTEGER) AS indicator_count
FROM faceted_form
WHERE missed IN ('', 'carrier')
GROUP BY carrier
UNION ALL
SELECT 'project' AS facet, form_id AS value, min(project_name) AS label, CAST(sum(form_count) AS INTEGER) AS indicator_count
FROM faceted_form
WHERE missed IN ('', 'project')
GROUP BY form_id
UNION ALL
SELECT 'problem' AS facet, has_problem AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'problem')
GROUP BY has_problem
UNION ALL
SELECT 'repair' AS facet, is_repaired AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'repair')
GROUP BY is_repaired
UNION ALL
SELECT 'reading' AS facet, reading AS value, CAST(NULL AS VARCHAR) AS label, CAST(sum(class_count) AS INTEGER) AS indicator_count
FROM faceted_class
WHERE missed IN ('', 'reading')
GROUP BY reading
