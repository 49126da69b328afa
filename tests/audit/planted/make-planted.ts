// A seed -> a document with one planted fault, and the same document without it.
import type { Cell, Composed, Draft, TruthForm } from '../../zoo/draft.ts';
import { level1Under } from '#lib/model/taxonomy.ts';
import { Random } from '../../fuzz/random.ts';
import { compose } from '../../zoo/compose.ts';
import type { Content } from '../../zoo/contents.ts';
import type { ZooFormat } from '../../zoo/formats/formats.ts';
import { zooFormats } from '../../zoo/formats/formats.ts';
import { pickFormat } from '../../zoo/make-zoo-document.ts';
import { Vocabulary } from '../../zoo/vocabulary.ts';
import { cleanContent } from './clean-content.ts';
import type { Plant, Planted } from './plant.ts';

export interface PlantedDocument {
	name: string;
	rule: string;
	/** What differs from the clean document. */
	planted: Planted;
	/** Which of its forms has the fault. */
	form: number;
	forms: number;
	bytes: Uint8Array;
	clean: Uint8Array;
	parts: string[];
}

/** Most layouts print most faults: some amounts and dates stand in few. */
const mostLayouts = 200;

/** The fault in the first layout of the seed that prints it, and the layout of the clean document. */
export function makePlanted(seed: number, plant: Plant): PlantedDocument {
	for (let layout = 0; layout < mostLayouts; layout += 1) {
		const made = tryLayout(seed, layout, plant);
		if (made) return made;
	}
	throw new Error(`no layout prints the fault of ${plant.rule}, seed ${seed}`);
}

interface Printed {
	composed: Composed;
	contents: Content[];
	format: ZooFormat;
	parts: string[];
}

function tryLayout(seed: number, layout: number, plant: Plant): PlantedDocument | null {
	const own = Math.imul(seed, 0x9e3779b1) ^ Math.imul(layout + 1, 0x85ebca6b);
	const clean = printed(own, null);
	const forms = clean.composed.drafts.length;
	if (forms === 0 || !isClean(clean)) return null;
	// Documents of several projects leave out what was made first.
	const form = new Random(own ^ 0x2545f491).below(forms);
	const made = clean.contents.length - forms + form;
	const chance = new Random(own ^ 0x1b873593);
	let planted: Planted | null = null;
	const broken = printed(own, (content, i) => {
		if (i !== made) return content;
		planted = plant.plant(content, chance);
		return planted?.content ?? content;
	});
	const draft = broken.composed.drafts[form];
	if (!planted || !draft || broken.composed.drafts.length !== forms) return null;
	if (!isShown(planted, draft.truth()) || !reprinted(planted, draft, broken)) return null;
	const { format, parts } = broken;
	return {
		...{ planted, form, forms, parts, rule: plant.rule },
		name: `planted-${seed}.${format.extension}`,
		bytes: format.toBytes(broken.composed.blocks),
		clean: clean.format.toBytes(clean.composed.blocks),
	};
}

type Change = (content: ReturnType<typeof cleanContent>, i: number) => Content;

function printed(seed: number, change: Change | null): Printed {
	const random = new Random(seed);
	const vocabulary = new Vocabulary(random, 0);
	const format = pickFormat(vocabulary, zooFormats);
	const contents: Content[] = [];
	const composed = compose(random, vocabulary, format, (stream) => {
		const content = cleanContent(stream);
		const own = change ? change(content, contents.length) : content;
		contents.push(own);
		return own;
	});
	return { composed, contents, format, parts: vocabulary.parts };
}

/** Whether all that the layouts leave out leaves forms that break no rule of level 高. */
function isClean({ composed, contents }: Printed): boolean {
	const { drafts } = composed;
	const shown = contents.slice(contents.length - drafts.length);
	return drafts.every((draft, i) => {
		const { facts } = draft.truth();
		const has = (at: string): boolean => facts.some((fact) => fact.at === at);
		const { amounts } = shown[i] as Content;
		const isWhole = amounts.annualCarryover === 0 || has('funding.annualCarryover');
		return (!has('funding.annualFiscal') || isWhole) && hasLevels(draft);
	});
}

const wanted = ['产出指标', '效益指标', '满意度指标'] as const;

function hasLevels(draft: Draft): boolean {
	const said = draft
		.truth()
		.facts.flatMap(({ at, right }) => (/^indicators\.\d+\.level1$/.test(at) ? right : []));
	return wanted.every((level) => said.includes(level));
}

/** Whether the document says what shows the fault, and says it clearly. */
function isShown(planted: Planted, truth: TruthForm): boolean {
	const { fields = [], indicators = [], isTyped, isOfTable, content } = planted;
	const { facts } = truth;
	const says = (at: string) =>
		facts.some((fact) => fact.at === at && !fact.right.includes(null) && fact.printed.length > 0);
	const places = {
		...{ startDate: '', endDate: '', projectName: '', department: '', unit: '', nature: '' },
		...{ category: '', fiscalYear: '', overallGoal: '', annualGoal: '' },
	};
	// A list with one column of goals may print the annual goal under the name of the overall one.
	const hasGoals = (['overallGoal', 'annualGoal'] as const).every(
		(field) =>
			!fields.includes(field) ||
			facts.some((fact) => fact.at === field && fact.right.includes(content[field])),
	);
	// The projects of a list share the year that is printed once above them.
	const hasYear =
		!fields.includes('fiscalYear') ||
		facts.some(({ at, right }) => at === 'fiscalYear' && right.includes(content.year));
	const hasFields =
		hasGoals &&
		hasYear &&
		fields.every((field) => says(field in places ? field : `funding.${field}`));
	const hasIndicators = indicators.every(({ name, text }) => {
		const at = facts.find(
			(fact) => /^indicators\.\d+\.name$/.test(fact.at) && fact.right.includes(name),
		)?.at;
		if (at === undefined || !says(at)) return false;
		if (isTyped && !says(at.replace(/name$/, 'level2'))) return false;
		const target = facts.find((fact) => fact.at === at.replace(/name$/, 'targetText'));
		if (!target || target.right.includes(null)) return false;
		return text === undefined || target.right[0] === text;
	});
	// A table that leaves out rows of its own shows nothing by what it lacks.
	const isWhole = content.indicators.every(({ name, level2 }) =>
		facts.some(
			(fact) =>
				/^indicators\.\d+\.level1$/.test(fact.at) &&
				fact.right.includes(level1Under(level2)) &&
				facts.some((f) => f.at === fact.at.replace('level1', 'name') && f.right.includes(name)),
		),
	);
	return hasFields && hasIndicators && (!isOfTable || isWhole);
}

function reprinted({ reprint }: Planted, draft: Draft, { composed, format }: Printed): boolean {
	if (!reprint) return true;
	const rows = composed.blocks.flatMap((block) =>
		'table' in block ? block.table : [],
	) as Cell[][];
	return reprint(draft, { cells: new Set(rows.flat()), rows, isDense: format.isDense });
}
