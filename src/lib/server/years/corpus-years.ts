// The forms of the corpus by the year under which they are counted, and which of them are of one project.
import { departmentName } from '#lib/corpus/department-name.ts';
import {
	projectYears,
	type OtherYear,
	type ProjectYear,
} from '#lib/figures/years/project-years.ts';
import type { YearlyForm } from '#lib/figures/years/year-change.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import type { Form } from '#lib/model/form.ts';
import { loadCorpus, type Corpus } from '#lib/server/corpus.ts';

/** A form with what it is compared by. */
export interface DatedForm extends ProjectYear, YearlyForm {
	annualFen: number | null;
	/** As it is counted, without the additions of the budget system. */
	department: string | null;
	isDoubtful: boolean;
}

export interface CorpusYears {
	/** All forms in the order of their documents; none where only tables are given. */
	forms: DatedForm[];
	byId: Map<string, DatedForm>;
	/** The latest first. */
	years: number[];
	/** The other years of a form's project, the latest first. */
	othersOf: (own: Pick<DatedForm, 'formId'>) => OtherYear<DatedForm>[];
}

let loaded: Promise<CorpusYears> | undefined;

export function loadCorpusYears(): Promise<CorpusYears> {
	loaded ??= loadCorpus().then(toYears);
	return loaded;
}

async function toYears({ engine, sources, links }: Corpus): Promise<CorpusYears> {
	const rows = await engine.query<{ form_id: string; budget_year: number | null }>(
		'SELECT form_id, budget_year FROM project',
	);
	const yearOf = new Map(rows.map(({ form_id, budget_year }) => [form_id, budget_year]));
	const forms = (sources ?? []).flatMap((source) =>
		source.forms.map((form) => toDated(form, yearOf.get(form.id) ?? null)),
	);
	const years = new Set(forms.flatMap(({ year }) => year ?? []));
	return {
		forms,
		byId: new Map(forms.map((form) => [form.formId, form])),
		years: [...years].toSorted((a, b) => b - a),
		othersOf: projectYears(forms, links),
	};
}

function toDated(form: Form, year: number | null): DatedForm {
	const { annualTotal } = form.funding;
	return {
		formId: form.id,
		year,
		body: form.unit ?? form.department,
		name: form.projectName,
		annualFen: annualTotal === null ? null : Number(toFen(annualTotal)),
		indicatorCount: form.indicators.length,
		overallGoal: form.overallGoal,
		annualGoal: form.annualGoal,
		indicators: form.indicators,
		doubts: form.doubts,
		department: departmentName(form.department),
		isDoubtful: form.reading === 'doubtful',
	};
}
