// What a scanner and a copy of a page make of texts: look-alikes, blanks, specks, broken lines, lost bars.
import type { Random } from '../fuzz/random.ts';
import type { Composed, Draft } from './draft.ts';
import type { Vocabulary } from './vocabulary.ts';

export const scans = {
	clean: 3,
	'look-alikes in numbers': 2,
	'look-alikes in amounts': 2,
	'blanks between characters': 2,
	specks: 1,
	'broken lines': 2,
	'lost bars': 1,
	'page heads doubled': 1,
};
export type Scan = keyof typeof scans;

/** Stand for what a scan does to the finished text: a line that breaks, a bar that is lost. */
const broken = '\ue001';
const barless = '\ue002';

/** Scans a composed document. What a person cannot tell any more may be listed. */
export function scan(composed: Composed, vocabulary: Vocabulary): void {
	const kind = vocabulary.arrange('scan', scans);
	const { random } = vocabulary;
	for (const draft of composed.drafts) {
		if (kind === 'look-alikes in numbers') blur(draft, /\.(targetText)$/, random);
		if (kind === 'look-alikes in amounts') blur(draft, /^funding/, random);
		if (kind === 'blanks between characters') spread(draft, random);
		if (kind === 'specks') speckle(draft, random);
		if (kind === 'broken lines' || kind === 'lost bars') {
			mark(draft, random, kind === 'broken lines' ? broken : barless);
		}
	}
	if (kind === 'page heads doubled') doubleHeads(composed, random);
}

/** The finished text with what the scan did to it. */
export function withScan(text: string): string {
	return text
		.replaceAll(broken, '\n')
		.replace(/\ue002([ \t]*)[|\t]?/g, (_, blanks: string) => (blanks === '' ? ' ' : blanks));
}

function some<Each>(random: Random, all: readonly Each[], most: number): Each[] {
	const few = 1 + random.below(most);
	return Array.from({ length: Math.min(few, all.length) }, () => random.pick(all));
}

const alike: Record<string, readonly string[]> = { 0: ['O', '〇', 'o'], 1: ['l', 'I'] };

function blur(draft: Draft, at: RegExp, random: Random): void {
	const cells = draft.cellsOf(at).filter(({ text }) => /\d[\d.,]*[01]|[01][\d.,]*\d/.test(text));
	for (const cell of new Set(some(random, cells, 3))) {
		const spots = [...cell.text.matchAll(/(?<=[\d.,])[01]|[01](?=[\d.,])/g)];
		if (spots.length === 0) continue;
		const { index } = random.pick(spots);
		const sign = random.pick(alike[cell.text[index] ?? ''] ?? ['?']);
		draft.mar(cell, cell.text.slice(0, index) + sign + cell.text.slice(index + 1));
	}
}

/** Blanks between all Chinese characters of a label or a value. */
function spread(draft: Draft, random: Random): void {
	const cells = draft.cellsOf(/^(projectName|department|unit)|indicators\.\d+\.(name|level[12])/);
	for (const cell of new Set(some(random, cells, 6))) {
		if (cell.text.length <= 20) {
			draft.reword(cell, cell.text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '));
		}
	}
}

function speckle(draft: Draft, random: Random): void {
	const cells = draft.cellsOf(/^(projectName|department|unit)|indicators\.\d+\.name/);
	for (const cell of new Set(some(random, cells, 4))) {
		const at = 1 + random.below(Math.max(1, cell.text.length - 1));
		const speck = random.pick(['.', '·', ',', "'"]);
		draft.reword(cell, cell.text.slice(0, at) + speck + cell.text.slice(at));
	}
}

/** Long texts break where the paper was too narrow. A bar behind a cell is lost. */
function mark(draft: Draft, random: Random, sign: string): void {
	const named = /indicators\.\d+\.(name|targetText)|^(projectName|department|unit)/;
	const cells = draft.cellsOf(sign === broken ? /indicators\.\d+\.name|^projectName/ : named);
	const long = cells.filter(({ text }) => text.length >= 6);
	for (const cell of new Set(some(random, long, 3))) {
		const at = sign === broken ? Math.ceil(cell.text.length * 0.7) : cell.text.length;
		draft.doubtRow(cell);
		draft.reword(cell, cell.text.slice(0, at) + sign + cell.text.slice(at), cell.text);
	}
}

/** The title is printed again at the head of a page, with the page's number. */
function doubleHeads({ blocks }: Composed, random: Random): void {
	const at = blocks.findIndex((each) => 'paragraph' in each && /绩效目标/.test(each.paragraph));
	const title = blocks[at];
	if (!title) return;
	blocks.splice(at + 1, 0, { ...title });
	if (random.below(2) === 0) blocks.splice(at + 1, 0, { paragraph: `— ${1 + random.below(9)} —` });
}

/** Lines in which nothing keeps cells apart: what only the table told may be listed. */
export function doubtRunOn(drafts: readonly Draft[], parts: readonly string[]): void {
	for (const draft of drafts) {
		if (parts.some((part) => part.startsWith('goals:side by side'))) draft.doubt(/Goal/);
		for (const cell of draft.cellsOf(/\.targetText$/)) {
			if (!/^[≥≤=＝≧≦＞＜><\d]/.test(cell.text)) draft.doubtRow(cell);
		}
		for (const cell of draft.cellsOf(/\.weight$/)) draft.doubtRow(cell);
	}
}
