import { beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '#lib/server/corpus.ts';
import { loadIndex } from '#lib/pages/projects/project-index.ts';
import { loadProjectPage, projectSlugs } from '#lib/server/project-pages.ts';

beforeAll(() => loadCorpus(), 120_000);

test('each form has a page', async () => {
	const slugs = await projectSlugs();
	expect(slugs).toHaveLength(22);
	expect(slugs[7]).toBe('minhang-justice-2023-08');
	for (const slug of slugs) expect((await loadProjectPage(slug))?.form.id).toBe(slug);
	expect(await loadProjectPage('minhang-justice-2023-23')).toBeUndefined();
});

test('a blank total stays blank and has no rank; the amounts of the year are in fen', async () => {
	const page = await loadProjectPage('minhang-justice-2023-08');
	expect(page?.form.fundingFen).toEqual({
		total: null,
		fiscal: null,
		otherTotal: null,
		annualTotal: 19_150_000,
		annualFiscal: 19_150_000,
		annualCarryover: 0,
		annualOther: 0,
	});
	expect(page?.figures.total).toEqual({ value: null, standing: null });
	// 17 indicators; 一格多项 (line 223), 定性 (225, 227, 230, 231) are not measurable.
	expect(page?.measurableCount).toBe(12);
	expect(page?.figures.measurableShare.value).toBe(12 / 17);
});

test('the largest project is the first of those that state the amount', async () => {
	// 司法政府雇员经费 asks for 6,498,715 yuan. Form 8 states no total, so 21 of 22 do.
	const page = await loadProjectPage('minhang-justice-2023-05');
	const first = { rank: 1, ties: 1 };
	expect(page?.figures.annualTotal.standing).toEqual({ ...first, count: 22, below: 21 });
	expect(page?.figures.total.standing).toEqual({ ...first, count: 21, below: 20 });
	// 人民调解业务经费, the second largest, is the nearest of its nature.
	expect(page?.near[0]).toMatchObject({ name: '人民调解业务经费', annualFen: 378_100_000 });
	expect(page?.near.every(({ nature }) => nature === '经常性项目')).toBe(true);
});

test('forms that a finding compares with are listed with the names of their projects', async () => {
	const pages = await Promise.all((await projectSlugs()).map(loadProjectPage));
	const compared = pages.flatMap((page) =>
		(page?.findings ?? []).flatMap(({ others }) =>
			others.map(({ formId }) => [formId, page?.otherNames[formId]]),
		),
	);
	expect(compared.length).toBeGreaterThan(0);
	const { sources } = await loadCorpus();
	const forms = sources?.flatMap(({ forms }) => forms) ?? [];
	for (const [id, name] of compared) {
		expect(name).toBe(forms.find((form) => form.id === id)?.projectName);
	}
});

test('the index lists all projects, or only the largest if there are very many', async () => {
	const { engine } = await loadCorpus();
	const all = await loadIndex(engine, 22);
	expect(all).toHaveLength(22);
	expect(all[0]).toEqual({
		year: null,
		formId: 'minhang-justice-2023-05',
		name: '司法政府雇员经费',
		nature: '经常性项目',
		annualFen: 649_871_500,
		indicatorCount: 12,
		isDoubtful: false,
		measurableCount: 9,
	});
	expect(await loadIndex(engine, 22, 5)).toEqual(all.slice(0, 5));
	expect(await loadIndex(engine, 0)).toEqual([]);
});
