// What the page of one project shows, worked out from all forms at build time.
import { group, sum } from 'd3-array';
import type { Source } from '#lib/corpus/build-corpus.ts';
import { projectPageLimit, slugOf } from '#lib/corpus/project-path.ts';
import {
	nearestByAmount,
	shareIndicators,
	type Neighbour,
} from '#lib/figures/project-neighbours.ts';
import { toRanking, type Standing } from '#lib/figures/ranking.ts';
import { toFen } from '#lib/forms/parts/parse-amount.ts';
import { gravestFirst, type Finding } from '#lib/model/finding.ts';
import type { Form, Funding } from '#lib/model/form.ts';
import { isMeasurable } from '#lib/model/target.ts';
import type { ProjectPage } from '#lib/pages/project/project-page.ts';
import { figureNames, type FigureName } from '#lib/pages/project/project-standing/figure-names.ts';
import { loadCorpus, type Corpus } from './corpus.ts';

interface Known {
	/** By the folder of the page. */
	forms: Map<string, { source: Source; form: Form; figures: Figures; neighbour: Neighbour }>;
	standings: Record<FigureName, (figure: number | null) => Standing | null>;
	neighbours: Neighbour[];
	findings: Map<string, Finding[]>;
}

type Figures = Record<FigureName, number | null>;

const nearShown = 6;
const alikeShown = 8;

let known: Promise<Known> | undefined;

function loadKnown(): Promise<Known> {
	known ??= loadCorpus().then((corpus) => toKnown(pagedSources(corpus), corpus.findings ?? []));
	return known;
}

/**
 * The documents whose projects have pages of their own: none where only tables are given or where there
 * are more forms than `projectPageLimit`.
 */
export function pagedSources({ sources }: Corpus): readonly Source[] {
	const all = sources ?? [];
	return sum(all, ({ forms }) => forms.length) <= projectPageLimit ? all : [];
}

function toKnown(sources: readonly Source[], findings: readonly Finding[]): Known {
	const all = sources.flatMap((source) =>
		source.forms.map((form) => ({
			source,
			form,
			figures: figuresOf(form),
			neighbour: toNeighbour(form),
		})),
	);
	const ranking = (name: FigureName) => toRanking(all.map(({ figures }) => figures[name]));
	return {
		forms: new Map(all.map((one) => [slugOf(one.form.id), one])),
		standings: Object.fromEntries(
			figureNames.map((name) => [name, ranking(name)]),
		) as Known['standings'],
		neighbours: all.map(({ neighbour }) => neighbour),
		findings: group(findings, ({ formId }) => formId),
	};
}

/** The folders of all project pages. */
export async function projectSlugs(): Promise<string[]> {
	return [...(await loadKnown()).forms.keys()];
}

/** The page in this folder, undefined if there is none. */
export async function loadProjectPage(slug: string): Promise<ProjectPage | undefined> {
	const { forms, standings, neighbours, findings } = await loadKnown();
	const one = forms.get(slug);
	if (!one) return undefined;
	const { source, form, figures, neighbour } = one;
	const own = (findings.get(form.id) ?? []).toSorted(gravestFirst);
	const others = own.flatMap(({ others }) => others.map(({ formId }) => formId));
	const standing = (name: FigureName) => ({
		value: figures[name],
		standing: standings[name](figures[name]),
	});
	return {
		form: { ...form, fundingFen: fundingFen(form.funding) },
		source: { title: source.note.title, folder: source.folder },
		figures: Object.fromEntries(
			figureNames.map((name) => [name, standing(name)]),
		) as ProjectPage['figures'],
		measurableCount: measurableCount(form),
		near: nearestByAmount(neighbour, neighbours, nearShown),
		alike: shareIndicators(neighbour, neighbours, alikeShown),
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
