import type { Engine } from '#lib/engine/engine.ts';
import { linesOf, type FindingRow } from '#lib/pages/audit/finding-rows.ts';
import { literal } from '#lib/selection/sql-text.ts';

/** A row of a form's indicator table. */
export interface EvidenceRow {
	line: number;
	level2: string | null;
	name: string | null;
	target_text: string | null;
}

/** The amounts of a form in fen; null if blank. */
export interface EvidenceFunding {
	total_fen: number | null;
	fiscal_fen: number | null;
	other_total_fen: number | null;
	annual_total_fen: number | null;
	annual_fiscal_fen: number | null;
	annual_carryover_fen: number | null;
	annual_other_fen: number | null;
}

/** The part of the form around a finding. */
export interface Evidence {
	/** Only for findings about money. */
	funding: EvidenceFunding | null;
	/** The indicators on the lines of the finding and next to them. */
	rows: EvidenceRow[];
}

const amounts = [
	'total_fen',
	'fiscal_fen',
	'other_total_fen',
	'annual_total_fen',
	'annual_fiscal_fen',
	'annual_carryover_fen',
	'annual_other_fen',
];

export async function loadEvidence(
	engine: Engine,
	{ formId, lines, isOfMoney }: { formId: string; lines: readonly number[]; isOfMoney: boolean },
): Promise<Evidence> {
	const form = `form_id = ${literal(formId)}`;
	const near = lines.map((line) => `line BETWEEN ${line - 1} AND ${line + 1}`).join(' OR ');
	const [rows, [funding = null]] = await Promise.all([
		lines.length === 0
			? []
			: engine.query<EvidenceRow>(
					`SELECT line, level2, name, target_text FROM indicator WHERE ${form} AND (${near}) ORDER BY ordinal`,
				),
		isOfMoney
			? engine.query<EvidenceFunding>(
					`SELECT ${amounts.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ')} FROM form WHERE ${form}`,
				)
			: [],
	]);
	return { funding, rows };
}

/** The part of the form around findings on the same lines. */
export function evidenceOf(engine: Engine, points: readonly FindingRow[]): Promise<Evidence> {
	const [{ form_id: formId = '', lines = '' } = {}] = points;
	return loadEvidence(engine, {
		formId,
		lines: linesOf({ lines }),
		isOfMoney: points.some(({ rule, rule_group }) => rule_group === '资金' || rule === 'C-01'),
	});
}
