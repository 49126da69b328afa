import { expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { doubtedFields } from '#lib/corpus/findings/doubted-fields.ts';
import { saysDoubt } from '#lib/pages/overview/doubted-figures/doubted-figures.ts';
import { doubtedFiguresWords } from '#lib/pages/overview/doubted-figures/doubted-figures.words.ts';
import { loadTotals } from '#lib/pages/overview/rows/totals.ts';
import { nothingSelected } from '#lib/selection/selection.ts';
import { loadCorpus } from '#lib/server/corpus.ts';
import { handTotals } from '../shared/hand-rows.ts';

const say = (field: Parameters<typeof saysDoubt>[0], totals: Parameters<typeof saysDoubt>[1]) =>
	saysDoubt(field, totals, doubtedFiguresWords.zh, (nature) => nature || '未填写');

test('each field is doubted by rules that there are, and no rule doubts two', () => {
	const known = new Set(rules.map(({ id }) => id));
	const named = doubtedFields.flatMap((one) => [...one.rules]);
	expect(named.filter((rule) => !known.has(rule))).toEqual([]);
	expect(new Set(named).size).toBe(named.length);
});

test('nothing is said where no finding doubts', () => {
	for (const { field } of doubtedFields) expect(say(field, handTotals())).toBe('');
});

test('the natures are named that are doubted', () => {
	const natures = [
		{ nature: '经常性项目', nature_doubted: 0 },
		{ nature: '阶段性项目', nature_doubted: 7 },
		{ nature: '', nature_doubted: 1 },
	];
	expect(say('nature', { ...handTotals({ nature_doubted: 8 }), natures })).toBe(
		'7 个阶段性项目、1 个未填写疑似填错性质',
	);
});

test('the first corpus: seven of seven 阶段性 are doubted, and two sums', async () => {
	const totals = await loadTotals((await loadCorpus()).engine, nothingSelected);
	expect(say('nature', totals)).toBe('7 个阶段性项目疑似填错性质');
	expect(say('sum', totals)).toContain('2 个项目');
	expect(totals.natures.map(({ nature_doubted }) => nature_doubted)).toEqual([0, 7]);
	// The figures themselves stay as they are.
	expect([totals.annual_total_fen, totals.annual_fiscal_fen]).toEqual([
		2_434_850_400, 2_435_487_600,
	]);
	const search = await loadTotals((await loadCorpus()).engine, {
		...nothingSelected,
		search: '党建经费',
	});
	expect([search.sum_doubted, search.nature_doubted]).toEqual([1, 0]);
});
