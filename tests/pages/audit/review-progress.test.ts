import { beforeAll, expect, test } from 'vitest';
import { newFindingOpinion, newOverallOpinion, newOwnOpinion } from '#lib/desk/opinion.ts';
import type { Opinion } from '#lib/desk/opinion.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadReviews, countProjects } from '#lib/pages/audit/review-progress/load-reviews.ts';
import { begunForms, toProgress } from '#lib/pages/audit/review-progress/review-progress.ts';
import { saidBy, toItems, type Review } from '#lib/pages/shared/desk/review.ts';
import { loadCorpus, type Corpus } from '#lib/server/corpus.ts';
import { loadAuditEngine, loadIndicatorEngine } from '#lib/server/page-engines.ts';

const asFound = { off: [], levels: {} };
let engine: Engine;
let corpus: Corpus;
beforeAll(async () => {
	corpus = await loadCorpus();
	const [audit, forms] = await Promise.all([loadAuditEngine(), loadIndicatorEngine()]);
	engine = { query: (sql, params) => (/FROM form/.test(sql) ? forms : audit).query(sql, params) };
}, 120_000);

test('a form out of the tables has the same items as on its own page', async () => {
	const reviews = await loadReviews(engine, null);
	const forms = (corpus.sources ?? []).flatMap((source) => source.forms);
	expect(reviews.map(({ formId }) => formId)).toEqual(forms.map(({ id }) => id));
	expect(await countProjects(engine)).toBe(forms.length);
	const keysOf = (findings: Review['findings']) =>
		toItems(findings)
			.map(({ key }) => key)
			.toSorted();
	for (const { formId, findings, unit, annualFen, doubtCount } of reviews) {
		const own = (corpus.findings ?? []).filter((one) => one.formId === formId);
		expect(keysOf(findings)).toEqual(keysOf(own));
		const form = forms.find(({ id }) => id === formId) ?? expect.fail();
		expect([unit, doubtCount]).toEqual([form.unit, form.doubts.length]);
		const { annualTotal } = form.funding;
		expect(annualFen).toBe(annualTotal === null ? null : Math.round(annualTotal * 100));
	}
});

test('ids that no form has are left out', async () => {
	const [first] = await loadReviews(engine, null);
	const { formId } = first ?? expect.fail();
	expect(await loadReviews(engine, [formId, "x' OR 1=1 --"])).toEqual([first]);
	expect(await loadReviews(engine, [])).toEqual([]);
});

test('a project is reviewed once every item is decided and the whole is graded', async () => {
	const [review = expect.fail()] = await loadReviews(engine, null);
	const { formId } = review;
	const items = toItems(review.findings);
	const verdicts: Opinion[] = items.map((item, i) => ({
		...newFindingOpinion({ formId, key: item.key }, saidBy(item)),
		verdict: i === 0 ? 'rejected' : 'adopted',
	}));
	const own: Opinion = { ...newOwnOpinion(formId, 1), text: '另有意见' };
	const stale: Opinion = {
		...newFindingOpinion({ formId, key: 'finding-old' }, { rule: 'V-01', lines: [], message: '' }),
		verdict: 'adopted',
	};
	const elsewhere: Opinion = { ...own, formId: 'elsewhere' };
	const all = [...verdicts, own, stale, elsewhere];
	expect(toProgress(review, all, asFound)).toMatchObject({
		itemCount: items.length,
		decidedCount: items.length,
		adoptedCount: items.length - 1,
		ownCount: 1,
		staleCount: 1,
		grade: null,
		isReviewed: false,
	});
	const graded: Opinion = { ...newOverallOpinion(formId), grade: 'good' };
	expect(toProgress(review, [...all, graded], asFound)).toMatchObject({
		grade: 'good',
		isReviewed: true,
	});
	expect(toProgress(review, [...verdicts.slice(1), graded], asFound).isReviewed).toBe(false);
	const nothing: Opinion = { ...newOwnOpinion('nothing-said', 1), isRemoved: true };
	expect(begunForms([...all, nothing])).toEqual([formId, 'elsewhere']);
});
