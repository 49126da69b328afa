// What the page of one project shows, worked out from all forms at build time.
import { group, rollup } from 'd3-array';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { slugOf } from '#lib/corpus/project-path.ts';
import { sharedFindings, type SharedBy } from '#lib/corpus/findings/shared-findings.ts';
import { Neighbours, type Neighbour } from '#lib/figures/project-neighbours.ts';
import { toRanking, type Standing } from '#lib/figures/ranking.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import { gravestFirst, type Finding } from '#lib/model/finding.ts';
import type { Form, Funding } from '#lib/model/form.ts';
import { isMeasurable } from '#lib/model/target.ts';
import type { ProjectPage } from '#lib/pages/project/project-page.ts';
import { figureNames, type FigureName } from '#lib/pages/project/project-standing/figure-names.ts';
import { loadCorpus } from './corpus.ts';
import { pagedSources } from './paged/page-kind.ts';
import { loadCorpusYears, type CorpusYears } from './years/corpus-years.ts';
import { toHistory } from './years/project-history.ts';

interface Paged {
	source: Source;
	form: Form;
	/** Null where it is not known. */
	year: number | null;
	figures: Figures;
	neighbour: Neighbour;
}

/** What a project is compared with: the projects of its year. */
interface OfYear {
	standings: Record<FigureName, (figure: number | null) => Standing | null>;
	neighbours: Neighbours;
}

interface Known {
	/** By the folder of the page. */
	forms: Map<string, Paged>;
	years: Map<number | null, OfYear>;
	findings: Map<string, Finding[]>;
	shared: Map<Finding, SharedBy>;
	corpusYears: CorpusYears;
}

type Figures = Record<FigureName, number | null>;

const nearShown = 6;
const alikeShown = 8;

let known: Promise<Known> | undefined;

function loadKnown(): Promise<Known> {
	known ??= loadCorpus().then(async (corpus) =>
		toKnown(pagedSources(corpus), corpus.findings ?? [], await loadCorpusYears()),
	);
	return known;
}

function toKnown(
	sources: readonly Source[],
	findings: readonly Finding[],
	corpusYears: CorpusYears,
): Known {
	const all = sources.flatMap((source) =>
		source.forms.map((form) => ({
			source,
			form,
			year: corpusYears.byId.get(form.id)?.year ?? null,
			figures: figuresOf(form),
			neighbour: toNeighbour(form),
		})),
	);
	return {
		forms: new Map(all.map((one) => [slugOf(one.form.id), one])),
		years: rollup(all, toYear, ({ year }) => year),
		findings: group(findings, ({ formId }) => formId),
		shared: sharedFindings(sources, findings),
		corpusYears,
	};
}

function toYear(projects: readonly Paged[]): OfYear {
	const ranking = (name: FigureName) => toRanking(projects.map(({ figures }) => figures[name]));
	return {
		standings: Object.fromEntries(
			figureNames.map((name) => [name, ranking(name)]),
		) as OfYear['standings'],
		neighbours: new Neighbours(projects.map(({ neighbour }) => neighbour)),
	};
}

/** The folders of all project pages. */
export async function projectSlugs(): Promise<string[]> {
	return [...(await loadKnown()).forms.keys()];
}

export async function hasProjectPage(slug: string): Promise<boolean> {
	return (await loadKnown()).forms.has(slug);
}

/** The page in this folder, undefined if there is none. */
export async function loadProjectPage(slug: string): Promise<ProjectPage | undefined> {
	const { forms, years, findings, shared, corpusYears } = await loadKnown();
	const one = forms.get(slug);
	const ofYear = years.get(one?.year ?? null);
	const dated = corpusYears.byId.get(one?.form.id ?? '');
	if (!one || !ofYear || !dated) return undefined;
	const { source, form, year, figures, neighbour } = one;
	const own = (findings.get(form.id) ?? [])
		.map((finding) => ({ ...finding, shared: shared.get(finding) ?? null }))
		.toSorted(
			(a, b) => Number(a.shared !== null) - Number(b.shared !== null) || gravestFirst(a, b),
		);
	const others = own.flatMap(({ others }) => others.map(({ formId }) => formId));
	const standing = (name: FigureName) => ({
		value: figures[name],
		standing: ofYear.standings[name](figures[name]),
	});
	return {
		form: { ...form, fundingFen: fundingFen(form.funding) },
		source: { title: source.note.title, folder: source.folder },
		figures: Object.fromEntries(
			figureNames.map((name) => [name, standing(name)]),
		) as ProjectPage['figures'],
		...toHistory(dated, corpusYears),
		comparedYear: years.size > 1 ? String(year ?? '') : null,
		measurableCount: measurableCount(form),
		near: ofYear.neighbours.nearest(neighbour, nearShown),
		alike: ofYear.neighbours.sharing(neighbour, alikeShown),
		findings: own,
		otherNames: Object.fromEntries(
			others.map((id) => [id, forms.get(slugOf(id))?.form.projectName ?? null]),
		),
	};
}

function figuresOf(form: Form): Figures {
	const { annualTotal, annualFiscal, total } = fundingFen(form.funding);
	const count = form.indicators.length;
	return {
		annualTotal,
		annualFiscal,
		total,
		indicators: count,
		measurableShare: count === 0 ? null : measurableCount(form) / count,
	};
}

function measurableCount({ indicators }: Form): number {
	return indicators.filter(({ target }) => isMeasurable(target.kind)).length;
}

function fundingFen(funding: Funding): Record<keyof Funding, number | null> {
	const entries = Object.entries(funding) as [keyof Funding, number | null][];
	return Object.fromEntries(
		entries.map(([key, yuan]) => [key, yuan === null ? null : Number(toFen(yuan))]),
	) as Record<keyof Funding, number | null>;
}

function toNeighbour(form: Form): Neighbour {
	return {
		formId: form.id,
		name: form.projectName,
		nature: form.nature,
		annualFen: fundingFen(form.funding).annualTotal,
		indicators: form.indicators.flatMap(({ name }) => name ?? []),
	};
}
