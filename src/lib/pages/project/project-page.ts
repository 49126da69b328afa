import type { SharedBy } from '#lib/corpus/findings/shared-findings.ts';
import type { Finding } from '#lib/model/finding.ts';
import type { PrintedForm } from './project-form/printed-form.ts';
import type { AlikeProject, NearProject } from '#lib/figures/project-neighbours.ts';
import type { OtherYear, ProjectYear } from '#lib/figures/years/project-years.ts';
import type { ChangeCounts, ProjectChange } from './project-years/project-change.ts';
import type { FigureName } from './project-standing/figure-names.ts';
import type { Standing } from '#lib/figures/ranking.ts';
import type { Language } from '#lib/words/language.ts';

/** A finding, and among how many forms it is common; null where it is the form's own. */
export interface ProjectFinding extends Finding {
	shared: SharedBy | null;
}

/** What the build computed for the page of one project. */
export interface ProjectPage {
	form: PrintedForm;
	source: { title: string | null; folder: string };
	figures: Record<FigureName, { value: number | null; standing: Standing | null }>;
	ownYear: ProjectYear;
	/** The same project in other years, the latest first. */
	otherYears: OtherYear[];
	/** What its form says beside the one of the year before; null where that is none or several. */
	change: ProjectChange | null;
	/** What became of the indicators of each year since the year before, by form id. */
	changeCounts: Record<string, ChangeCounts>;
	/** The year of all projects that it is compared with, '' if not known; null where there is one year. */
	comparedYear: string | null;
	measurableCount: number;
	near: NearProject[];
	alike: AlikeProject[];
	/**
	 * Its own, then those that nearly all forms share; each gravest first. Without the findings of other
	 * forms that compare with this one.
	 */
	findings: ProjectFinding[];
	/** Names of the projects that the findings compare with, by form id. */
	otherNames: Record<string, string | null>;
}

/** What the page of a project shows apart from words; `name` is for its title. */
export interface BesideProject {
	name: string | null;
	project: ProjectPage;
	/** The links to the cells of the problems and unread cells, in their order. */
	notePaths: (string | null)[];
	/** Titles of the rules that found something, by id. */
	titles: Partial<Record<Language, Record<string, string>>>;
}
