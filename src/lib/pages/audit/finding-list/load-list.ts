// The findings that are not shared by nearly all forms, in sections of a project or of a rule.
import type { Engine } from '#lib/engine/engine.ts';
import { findingLevels, ruleGroups } from '#lib/model/finding.ts';
import {
	loadFindingsOfEach,
	rankOf,
	withOtherNames,
	type FindingRow,
} from '#lib/pages/audit/finding-rows.ts';
import { overFindings } from '#lib/selection/audit-predicate.ts';
import type { AuditOrder, AuditSelection } from '#lib/selection/audit-selection.ts';

export interface ListSection {
	/** The id of its form, or its rule. */
	key: string;
	/** Of a project; null for a section of a rule. */
	project_name: string | null;
	/** 年度资金申请总额 of the project. */
	annual_total_fen: number | null;
	finding_count: number;
	/** The findings on the same lines taken together; each alone in a section of a rule. */
	item_count: number;
	/** The number of findings of each level, in the order of `findingLevels`. */
	levels: number[];
}

export interface LoadedList {
	/** How many there are in all; 0 where none follows. */
	section_count: number;
	sections: ListSection[];
	/** All findings of the first of these sections; the others have none here. */
	rows: FindingRow[];
}

/** The number of sections that load at once. */
export const sectionsAtOnce = 30;
/** The first sections come with their findings until there are this many. */
const rowsAtOnce = 240;
/** The most findings that are listed of a section. */
export const rowsOfSection = 300;

/** The sections from this index on (0 is the first), in the selection's order. */
export async function loadFindingList(
	engine: Engine,
	selection: AuditSelection,
	from = 0,
): Promise<LoadedList> {
	const { sections, section_count } = await loadSections(engine, selection, from);
	let before = 0;
	const open = sections.filter(({ finding_count }, i) => {
		before += Math.min(finding_count, rowsOfSection);
		return i === 0 || before <= rowsAtOnce;
	});
	const rows = await loadSectionRows(
		engine,
		selection,
		open.map(({ key }) => key),
	);
	return { section_count, sections, rows };
}

type SectionRow = Omit<ListSection, 'levels'> & { section_count: number } & Record<
		`level_${number}`,
		number
	>;

async function loadSections(
	engine: Engine,
	selection: AuditSelection,
	from: number,
): Promise<Omit<LoadedList, 'rows'>> {
	const rows = await engine.query<SectionRow>(
		overFindings(`${sectionsSql[selection.by]} LIMIT ${sectionsAtOnce} OFFSET ${from}`, selection),
	);
	const sections = rows.map((row) => ({
		key: row.key,
		project_name: row.project_name,
		annual_total_fen: row.annual_total_fen,
		finding_count: row.finding_count,
		item_count: row.item_count,
		levels: findingLevels.map((_, i) => row[`level_${i}`] ?? 0),
	}));
	return { section_count: rows[0]?.section_count ?? 0, sections };
}

const byLevel = rankOf('f.level', findingLevels);
const counts = `CAST(count(*) AS INTEGER) AS finding_count,
	CAST(count(*) OVER () AS INTEGER) AS section_count,
	${findingLevels.map((level, i) => `CAST(count(CASE WHEN f.level = '${level}' THEN 1 END) AS INTEGER) AS level_${i}`).join(',\n\t')}`;

const projectsSql = (order: string) => `SELECT
	f.form_id AS key,
	p.project_name,
	CAST(p.annual_total_fen AS DOUBLE) AS annual_total_fen,
	CAST(count(DISTINCT f.item) AS INTEGER) AS item_count,
	${counts}
FROM selected_finding AS f
JOIN project AS p ON p.form_id = f.form_id
WHERE NOT f.shared
GROUP BY f.form_id, p.project_name, p.annual_total_fen, p.document_order
ORDER BY ${order}`;

const sectionsSql: Record<AuditOrder, string> = {
	// The money concerned decides among projects whose gravest finding has the same level.
	level: projectsSql(`min(${byLevel}), p.annual_total_fen DESC NULLS LAST, p.document_order`),
	project: projectsSql('p.document_order'),
	rule: `SELECT
	f.rule AS key,
	NULL AS project_name,
	NULL AS annual_total_fen,
	CAST(count(*) AS INTEGER) AS item_count,
	${counts}
FROM selected_finding AS f
WHERE NOT f.shared
GROUP BY f.rule, f.rule_group
ORDER BY ${rankOf('f.rule_group', ruleGroups)}, f.rule`,
};

/** The findings of these sections. */
export async function loadSectionRows(
	engine: Engine,
	selection: AuditSelection,
	keys: readonly string[],
): Promise<FindingRow[]> {
	if (keys.length === 0) return [];
	const rows = await loadFindingsOfEach(engine, selection, {
		shared: false,
		by: selection.by === 'rule' ? 'rule' : 'form_id',
		limit: rowsOfSection,
		values: keys,
		order: 'level',
	});
	return withOtherNames(engine, rows);
}
