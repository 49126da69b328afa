import { expect, test } from 'vitest';
import { level2s } from '#lib/model/taxonomy.ts';
import { loadFacets } from '#lib/pages/overview/facets.ts';
import { engineOf } from '../../corpus/engine-of.ts';
import { handForm, handIndicator, handSource } from '../../corpus/hand-made.ts';

const withNature = (nature: string | null, i: number) => handForm({ id: `hand-${i}`, nature });

test(
	'natures by number of forms, equal ones by their text; a blank one is a value',
	{ timeout: 60_000 },
	async () => {
		const natures = ['丙', '乙', '甲', '乙', null, null, '乙'];
		const engine = await engineOf([handSource(natures.map(withNature))]);
		// 丙 is U+4E19 and 甲 U+7532.
		const { nature, level2 } = await loadFacets(engine);
		expect({ nature, level2 }).toEqual({ nature: ['乙', '', '丙', '甲'], level2: [] });
	},
);

test(
	'types in the taxonomy’s order, only those that occur, the missing one last',
	{ timeout: 60_000 },
	async () => {
		const printed = [null, '服务对象满意度指标', '成本指标', '数量指标', '成本指标'] as const;
		const indicators = printed.map((level2) => handIndicator({ level2 }));
		const { level2 } = await loadFacets(await engineOf([handSource([handForm({ indicators })])]));
		expect(level2).toEqual(['数量指标', '成本指标', '服务对象满意度指标', '']);

		const all = level2s.toReversed().map((one) => handIndicator({ level2: one }));
		const whole = await engineOf([handSource([handForm({ indicators: all })])]);
		expect((await loadFacets(whole)).level2).toEqual(level2s);
	},
);

test('an empty corpus has no facet value', { timeout: 60_000 }, async () => {
	expect(await loadFacets(await engineOf([]))).toEqual({
		year: [],
		department: [],
		nature: [],
		level2: [],
		lacking: [],
		reading: [],
		severity: [],
		ruleGroup: [],
	});
});

test(
	'levels and groups of rules that have findings, in their order',
	{ timeout: 60_000 },
	async () => {
		const cell = { line: 5, column: 2, address: null };
		const unsummed = handForm({
			funding: { annualTotal: 3, annualFiscal: 2 },
			blanks: { annualCarryover: cell, annualOther: cell },
			department: '文化局(汇总)',
		});
		const { severity, ruleGroup } = await loadFacets(await engineOf([handSource([unsummed])]));
		expect({ severity, ruleGroup }).toEqual({
			severity: ['高', '低'],
			ruleGroup: ['资金', '基本信息'],
		});
	},
);
