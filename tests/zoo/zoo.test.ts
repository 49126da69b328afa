// A short run of `npm run zoo`, and what its figures rest on.
import { expect, test } from 'vitest';
import type { Form, Indicator } from '#lib/model/form.ts';
import { noFunding } from '#lib/forms/parts/parse-funding.ts';
import { parseTarget } from '#lib/forms/targets/parse-target.ts';
import { readForms, type ReadForms } from '#lib/forms/read-forms.ts';
import { pdfResources } from '#lib/server/pdf-resources.ts';
import type { TruthForm } from './draft.ts';
import { makeZooDocument } from './make-zoo-document.ts';
import { withheld } from './parts/withheld.ts';
import { scoreReading } from './score.ts';
import { known } from './vocabulary.ts';
import { readBatch } from './zoo-reader.ts';

test('a document is the same for the same seed and another for another', () => {
	const [once, again, other] = [7, 7, 8].map((seed) => makeZooDocument(seed));
	expect(again).toEqual(once);
	expect(other?.truth).not.toEqual(once?.truth);
});

test('the steps of a plan are no doubt', async () => {
	let plans = 0;
	for (let seed = 100; seed < 500; seed += 1) {
		const { bytes, name, parts } = makeZooDocument(seed);
		if (!parts.includes('plan:a step a row') || !parts.includes('damage:none')) continue;
		plans += 1;
		const { forms } = await readForms(bytes, { file: name, stem: 'zoo' }, { pdf: pdfResources });
		const texts = forms.flatMap(({ doubts }) => doubts.map(({ text }) => text));
		expect(texts.filter((text) => text !== null && /前期准备|组织实施和/.test(text))).toEqual([]);
	}
	expect(plans).toBeGreaterThan(5);
});

test('no word is both known and withheld', () => {
	const words = new Set(Object.values(known).flat());
	const both = Object.values(withheld).filter((list) => list.some((word) => words.has(word)));
	expect(both).toEqual([]);
});

const paths =
	/^(projectName|fiscalYear|nature|category|nature\|category|department|unit|startDate|endDate|overallGoal|annualGoal|overallGoal\|annualGoal|funding\.\w+(\|funding\.\w+)?|indicators\.\d+\.(level1|level2|name|targetText|weight|target\.(kind|comparator|value|unit)))$/;

test('the truth is well formed', () => {
	for (let seed = 1; seed <= 40; seed += 1) {
		const { truth, parts } = makeZooDocument(seed, { withhold: 0.1, noise: 0.5 });
		expect(new Set(parts).size).toBe(parts.length);
		for (const { facts, indicators } of truth) {
			const named = facts.map(({ at }) => at);
			expect(new Set(named).size, `seed ${seed}: a fact said twice`).toBe(named.length);
			for (const { at, right } of facts) {
				expect(at).toMatch(paths);
				expect(right.length).toBeGreaterThan(0);
			}
			const indexes = facts.flatMap(({ at }) => /^indicators\.(\d+)/.exec(at)?.[1] ?? []);
			expect(new Set(indexes).size).toBe(indicators);
		}
	}
});

const truth: TruthForm = {
	facts: [
		{ at: 'projectName', right: ['甲项目'], printed: ['甲项目'] },
		{ at: 'funding.total|funding.annualTotal', right: [18_000_000], printed: ['1,800.00'] },
		{ at: 'nature', right: ['经常性项目'], printed: ['经常性项目'] },
		{ at: 'indicators.0.name', right: ['里程'], printed: ['里程'] },
		{ at: 'indicators.0.targetText', right: ['≥10公里'], printed: ['≥10公里'] },
		{ at: 'indicators.0.target.value', right: [10], printed: ['≥10公里'] },
	],
	indicators: 1,
	open: ['unit'],
	forbidden: ['张某'],
};

const blank = {
	line: 2,
	level1: null,
	level2: null,
	level2Printed: null,
	repair: null,
	weight: null,
	reading: 'sure' as const,
};

function indicator(name: string | null, targetText: string | null): Indicator {
	const places = { name: null, target: null };
	return { ...blank, name, targetText, target: parseTarget(targetText), places };
}

const place = { line: 1, column: 1, address: null };

/** A reading with one form: what it took, and the texts that it lists. */
function reading(form: Partial<Form>, unread: string[] = []): ReadForms {
	const own = {
		...{ projectName: null, fiscalYear: null, nature: null, category: null, department: null },
		...{ unit: null, startDate: null, endDate: null, overallGoal: null, annualGoal: null },
		...{ funding: noFunding, indicators: [], problems: [] },
		unread: unread.map((text) => ({ ...place, text })),
		...form,
	};
	const forms = [own as unknown as Form];
	return { format: 'text', encoding: 'utf-8', forms, unread: [], problems: [] };
}

function outcomesOf(read: ReadForms): string[] {
	return scoreReading([truth], read).map(({ at, outcome }) => `${at} ${outcome}`);
}

const right = {
	projectName: '甲项目',
	nature: '经常性项目',
	funding: { ...noFunding, annualTotal: 18_000_000 },
	indicators: [indicator('里程', '≥10公里')],
};

test('what is read as printed is right, in either of two fields', () => {
	const scores = scoreReading([truth], reading(right));
	expect(scores.map(({ outcome }) => outcome)).toEqual(Array(6).fill('right'));
});

test.each<[string, Partial<Form>, string[], string]>([
	['listed', { ...right, nature: null }, ['经常性项目'], '0.nature listed'],
	['silent', { ...right, nature: null }, [], '0.nature silent'],
	['wrong', { ...right, nature: '一次性项目' }, [], '0.nature wrong unflagged'],
	['flagged', { ...right, nature: '一次性项目' }, ['经常性项目'], '0.nature wrong flagged'],
	['invented field', { ...right, department: '乙局' }, [], '0.department invented'],
	['person', { ...right, unit: '张某' }, [], '0.unit invented'],
	[
		'invented indicator',
		{ ...right, indicators: [...right.indicators, indicator('审核意见', '同意')] },
		[],
		'0.indicators invented',
	],
	['lost indicator', { ...right, indicators: [] }, ['里程'], '0.indicators.0.target.value listed'],
	[
		'wrong target',
		{ ...right, indicators: [indicator('里程', '≥1公里')] },
		[],
		'0.indicators.0.target.value wrong unflagged',
	],
])('%s', (_, form, unread, expected) => {
	expect(outcomesOf(reading(form, unread))).toContain(expected);
});

test('a form that is none is invented, and so are its indicators', () => {
	const scores = scoreReading([], reading(right));
	expect(scores.map(({ outcome }) => outcome)).toEqual(['invented', 'invented']);
});

test('the reader does not fall below what it reaches', { timeout: 30_000 }, async () => {
	const { total, documents } = await readBatch({
		...{ first: 1, end: 64, withhold: 0, noise: 0, keep: 0 },
		// The library that reads PDFs takes longer to load than all others to read.
		...{ only: null, skip: 'format:pdf' },
	});
	expect(documents).toBeGreaterThan(55);
	const all = Object.values(total).reduce((sum, count) => sum + count, 0);
	expect(all).toBeGreaterThan(3_000);
	expect(total.right / all).toBeGreaterThan(0.45);
	expect(total['wrong unflagged'] / all).toBeLessThan(0.02);
	expect(total.silent / all).toBeLessThan(0.04);
	expect(total.invented / all).toBeLessThan(0.03);
});
