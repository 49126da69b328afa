import { toLabel } from '#lib/forms/plain-text.ts';
import { level1s, level2s } from '#lib/model/taxonomy.ts';

/** A label or a piece of one, with its height in the table, in rows. */
export interface Fragment {
	text: string;
	height: number;
}

const labels = [...level1s, ...level2s, '绩效指标', '社会公众或服务对象满意度指标', '年度绩效指标'];

/** Whether a text is a label of the indicator table or a piece of one. */
export function isFragment(text: string): boolean {
	const label = toLabel(text);
	return label !== '' && labels.some((each) => each.includes(label));
}

interface Search {
	/** Indices of the fragments of each label, whole ones first. */
	done: number[][];
	open: { text: string; indices: number[] }[];
	cost: number;
}

const breadth = 400;

/**
 * Fragments in printed order -> the labels that they are, each the indices of its fragments; every
 * fragment is used once, and those of one label stand close together. Null where they make no labels.
 */
export function joinLabelPieces(fragments: readonly Fragment[]): number[][] | null {
	let searches: Search[] = [{ done: [], open: [], cost: 0 }];
	fragments.forEach(({ text }, i) => {
		searches = searches
			.flatMap((search) => step(search, toLabel(text), { i, fragments }))
			.toSorted((a, b) => a.cost - b.cost)
			.slice(0, breadth);
	});
	const whole = searches.filter(({ open }) => open.length === 0);
	return whole[0]?.done ?? null;
}

function step(
	{ done, open, cost }: Search,
	text: string,
	{ i, fragments }: { i: number; fragments: readonly Fragment[] },
): Search[] {
	const height = (at: number | undefined): number => fragments[at ?? i]?.height ?? 0;
	const starts = labels.some((label) => label.startsWith(text));
	const next: Search[] = [];
	if ((labels as string[]).includes(text)) next.push({ done: [...done, [i]], open, cost });
	if (starts && open.length < 3) {
		next.push({ done, open: [...open, { text, indices: [i] }], cost: cost + 0.1 });
	}
	open.forEach((partial, at) => {
		const whole = partial.text + text;
		const indices = [...partial.indices, i];
		const gap = height(i) - height(partial.indices.at(-1));
		const others = open.filter((_, other) => other !== at);
		if ((labels as string[]).includes(whole)) {
			next.push({ done: [...done, indices], open: others, cost: cost + gap });
		}
		if (labels.some((label) => label.startsWith(whole) && label !== whole)) {
			next.push({ done, open: [...others, { text: whole, indices }], cost: cost + gap });
		}
	});
	return next;
}
