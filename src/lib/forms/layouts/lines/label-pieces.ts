import { isLevelLabel } from '#lib/forms/words/labels.ts';
import { isLevelLike } from '#lib/forms/words/level-grammar.ts';
import { toLabel } from '#lib/forms/words/plain-text.ts';
import { level1s, level2s } from '#lib/model/taxonomy.ts';

/** A label or a piece of one, with its vertical position in the table, in rows. */
export interface Fragment {
	text: string;
	height: number;
}

const labels: string[] = [
	...level1s,
	...level2s,
	'绩效指标',
	'社会公众或服务对象满意度指标',
	'年度绩效指标',
];

/** Whether a text is a label of the indicator table or a piece of one. */
export function isFragment(text: string): boolean {
	const label = toLabel(text);
	return label !== '' && labels.some((each) => each.includes(label));
}

interface Search {
	/** Indices of fragments that belong to no label. */
	left: number[];
	/** For each complete label, the indices of its fragments. */
	done: number[][];
	open: { text: string; indices: number[] }[];
	cost: number;
}

export interface JoinedLabels {
	labels: number[][];
	left: number[];
}

/** No table has more labels and pieces. */
const most = 200;
const breadth = 400;
/** Leaving a fragment costs as much as a label whose pieces are this many rows apart. */
const costOfLeaving = 4;

/**
 * Joins fragments, given in printed order, to labels. Each label is a list of indices. `left` are the
 * fragments that belong to no label, as few as possible. The fragments of a label must be close
 * together.
 */
export function joinLabelPieces(fragments: readonly Fragment[]): JoinedLabels {
	if (fragments.length > most) return { labels: [], left: [...fragments.keys()] };
	let searches: Search[] = [{ done: [], open: [], left: [], cost: 0 }];
	fragments.forEach(({ text }, i) => {
		searches = searches
			.flatMap((search) => step(search, toLabel(text), { i, fragments }))
			.toSorted((a, b) => a.cost - b.cost)
			.slice(0, breadth);
	});
	const best = searches.find(({ open }) => open.length === 0);
	return best
		? { labels: best.done, left: best.left }
		: { labels: [], left: [...fragments.keys()] };
}

function step(
	search: Search,
	text: string,
	{ i, fragments }: { i: number; fragments: readonly Fragment[] },
): Search[] {
	const { done, open, left, cost } = search;
	const height = (at: number | undefined): number => fragments[at ?? i]?.height ?? 0;
	const next: Search[] = [{ ...search, left: [...left, i], cost: cost + costOfLeaving }];
	if (isWhole(text)) next.push({ ...search, done: [...done, [i]] });
	if (isStart(text) && open.length < 3) {
		next.push({ ...search, open: [...open, { text, indices: [i] }], cost: cost + 0.1 });
	}
	open.forEach((partial, at) => {
		const whole = partial.text + text;
		const indices = [...partial.indices, i];
		const apart = cost + height(i) - height(partial.indices.at(-1));
		const others = open.filter((_, other) => other !== at);
		if (isWhole(whole)) {
			next.push({ done: [...done, indices], open: others, left, cost: apart });
		}
		if (isStart(whole)) {
			next.push({ done, open: [...others, { text: whole, indices }], left, cost: apart });
		}
	});
	return next;
}

function isWhole(text: string): boolean {
	return labels.includes(text) || (!isFragment(text) && (isLevelLabel(text) || isLevelLike(text)));
}

function isStart(text: string): boolean {
	return labels.some((label) => label.startsWith(text) && label !== text);
}
