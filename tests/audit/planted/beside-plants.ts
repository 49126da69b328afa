// Faults that show only beside other forms: of the unit, or of the year before.
import type { Form, Indicator } from '#lib/model/form.ts';
import type { ContentIndicator } from '../../zoo/contents.ts';
import { quantity } from './clean-content.ts';
import { staffed } from './cell-plants.ts';
import { changed, changedOne, type Plant } from './plant.ts';

const isCount = ({ level2 }: { level2: string | null }): boolean => level2 === '数量指标';

/** The form under another name and with other goals, so that it is another project of the unit. */
function another(form: Form, i: number, changes: Partial<Form> = {}): Form {
	return {
		...form,
		id: `beside-${i}`,
		projectName: `第${i}类别样专题`,
		...{ overallGoal: null, annualGoal: null, blanks: {}, oddLabels: [] },
		...changes,
	};
}

function yearBefore(form: Form, changes: Partial<Form>): Form {
	return { ...form, id: 'before', fiscalYear: (form.fiscalYear ?? 0) - 1, ...changes };
}

function withMoney({ funding }: Form, share: number): Pick<Form, 'funding'> {
	const annualTotal = Math.max(1, Math.floor((funding.annualTotal ?? 0) * share));
	return { funding: { ...funding, annualTotal } };
}

function withValue(indicator: Indicator, value: number): Indicator {
	const { target, targetText } = indicator;
	const text = targetText?.replace(/\d[\d.]*/, String(value)) ?? null;
	return { ...indicator, targetText: text, target: { ...target, value } };
}

const ofUnit = ['unit', 'fiscalYear'] as const;

const sameQuantity: Plant = {
	rule: 'I-07',
	plant: (content) => {
		const one = content.indicators.find(isCount);
		const name = '灾后心理援助人次';
		if (!one) return null;
		return {
			content: changedOne(content, one, { name }),
			fields: ofUnit,
			indicators: [{ name }],
			isOfTable: true,
			beside: (form) => {
				const [first] = form.indicators.filter(isCount);
				const indicators: Indicator[] = first ? [{ ...first, name }] : [];
				return [another(form, 1, { indicators })];
			},
		};
	},
};

/**
 * The clean form has less money than the others. They are so many that a few larger projects of a list
 * leave it in the top fifth.
 */
const known = '应急照明灯杆数';
const muchMoney: Plant = {
	rule: 'S-08',
	plant: (content) => {
		const [first] = content.indicators.filter(isCount);
		if (!first) return null;
		return {
			content: changed(content, (one) =>
				one === first ? { ...one, name: known } : isCount(one) ? null : one,
			),
			fields: [...ofUnit, 'annualTotal'],
			indicators: [{ name: known }],
			isOfTable: true,
			beside: (form) => {
				const isLargest = form.indicators.some(({ name }) => name?.includes(known));
				return Array.from({ length: 20 }, (_, i) =>
					another(form, i, withMoney(form, isLargest ? (i + 1) / 40 : i + 2)),
				);
			},
		};
	},
};

const lowRate: Plant = {
	rule: 'C-02',
	plant: (content) => {
		const one = content.indicators.find(({ level2 }) => level2 === '质量指标');
		if (!one) return null;
		return {
			content: changedOne(content, one, { target: quantity('>=', '52', '%') }),
			fields: ['fiscalYear'],
			indicators: [{ name: one.name }],
			isOfTable: true,
			beside: (form) => {
				const own = form.indicators.filter(({ name }) => name?.includes(one.name));
				const usual = own.map((each) => ({ ...each, target: { ...each.target, value: 95 } }));
				return Array.from({ length: 12 }, (_, i) => another(form, i, { indicators: usual }));
			},
		};
	},
};

const copiedGoal: Plant = {
	rule: 'C-03',
	plant: (content) => {
		const annualGoal = `${content.annualGoal.replace(/。$/, '')}，全年不断线。`;
		return {
			content: { ...content, annualGoal },
			fields: [...ofUnit, 'projectName', 'annualGoal'],
			beside: (form) => [yearBefore(form, { annualGoal })],
		};
	},
};

const loweredTarget: Plant = {
	rule: 'C-04',
	plant: (content) => {
		const one = content.indicators.find((each) => isCount(each) && each.target.comparator === '>=');
		if (!one) return null;
		const value = String(Math.floor(Number(one.target.value) / 2));
		return {
			content: changedOne(content, one, { target: { ...one.target, value } }),
			fields: [...ofUnit, 'projectName', 'annualTotal'],
			indicators: [{ name: one.name }],
			isOfTable: true,
			beside: (form) => [
				yearBefore(form, {
					...withMoney(form, 0.5),
					indicators: form.indicators.map((each) =>
						each.name?.includes(one.name) ? withValue(each, Number(one.target.value)) : each,
					),
				}),
			],
		};
	},
};

const dearStaff: Plant = {
	rule: 'C-05',
	plant: (clean) => {
		const content = staffed(clean, '窗口辅助人员经费', 12);
		return (
			content && {
				content,
				fields: [...ofUnit, 'projectName', 'annualTotal'],
				indicators: [{ name: '辅助岗位在岗人数' }, { name: '人员薪酬发放准确率' }],
				...{ isTyped: true, isOfTable: true },
				beside: (form) => [
					another(form, 1, { ...withMoney(form, 0.5), projectName: '热线接听人员经费' }),
				],
			}
		);
	},
};

const dearThings: Plant = {
	rule: 'C-07',
	plant: (content) => {
		const [task] = content.counted;
		if (!task) return null;
		// A limit of its own would be compared instead.
		const without = changed(content, (one) => (one.level2.includes('成本') ? null : one));
		return {
			content: { ...without, projectName: `${task.thing}专题` },
			fields: [...ofUnit, 'projectName', 'annualTotal'],
			indicators: [{ name: task.name }],
			...{ isTyped: true, isOfTable: true },
			beside: (form) => [
				another(form, 1, {
					...withMoney(form, 0.1),
					projectName: `城郊${task.thing}专题`,
					indicators: form.indicators.filter(({ name }) => name?.includes(task.name)),
				}),
			],
		};
	},
};

const row = { file: 'own.csv', line: 2, source: '' };

const aboveStandard: Plant = {
	rule: 'C-08',
	plant: (content) => {
		const name = '仓库顶棚修补单位成本';
		const at = content.indicators.findLastIndex(({ level2 }) => level2 === '质量指标');
		const cost: ContentIndicator = {
			...{ level2: '成本指标', name, weight: 5, target: quantity('<=', '64', '元/平方米') },
		};
		const without = changed(content, (one) => (one.level2.includes('成本') ? null : one));
		return {
			content: { ...without, indicators: without.indicators.toSpliced(at + 1, 0, cost) },
			indicators: [{ name }],
			standards: {
				library: [],
				spending: [
					{
						...row,
						name: '仓库顶棚修补',
						unit: '元/平方米',
						limitFen: 50_00,
						scope: [],
						year: null,
					},
				],
			},
		};
	},
};

const unlikeLibrary: Plant = {
	rule: 'S-10',
	plant: (content) => {
		const one = content.indicators.find(({ level2 }) => level2 === '质量指标');
		if (!one) return null;
		const { name } = one;
		const usual = { ...row, name, level2: '质量指标', unit: '%', direction: '>=' as const };
		return {
			content: changedOne(content, one, { target: quantity('>=', '61', '%') }),
			indicators: [{ name }],
			standards: { spending: [], library: [{ ...usual, reference: 80 }] },
		};
	},
};

export const besidePlants: readonly Plant[] = [
	sameQuantity,
	muchMoney,
	lowRate,
	copiedGoal,
	loweredTarget,
	dearStaff,
	dearThings,
	aboveStandard,
	unlikeLibrary,
];
