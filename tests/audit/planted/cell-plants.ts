// Faults in how a form is printed, and faults of money, costs and weights.
import { Random } from '../../fuzz/random.ts';
import { between } from '../../zoo/chance.ts';
import type { ContentIndicator } from '../../zoo/contents.ts';
import type { Cell, Draft } from '../../zoo/draft.ts';
import { inWords, quantity, type CleanContent } from './clean-content.ts';
import { changed, changedOne, ofContent, ofIndicator, type Page, type Plant } from './plant.ts';

const isOnPage = ({ cells }: Page, own: readonly Cell[]): boolean =>
	own.length > 0 && own.every((cell) => cells.has(cell));

/** A project of one year without other money and without any carried over. */
function plainMoney({ amounts, year }: CleanContent): Partial<CleanContent> {
	const fen = amounts.annualFiscal;
	return {
		days: [`${year}-01-01`, `${year}-12-31`],
		amounts: {
			...{ total: fen, fiscal: fen, otherTotal: 0, annualTotal: fen, annualFiscal: fen },
			...{ annualCarryover: 0, annualOther: 0 },
		},
	};
}

/** Blanks the cells of a field; false where they are not printed or leave no trace. */
function blankField(draft: Draft, page: Page, at: RegExp): boolean {
	const own = draft.cellsOf(at);
	if (page.isDense || !isOnPage(page, own)) return false;
	for (const cell of own) draft.blank(cell);
	return true;
}

const blankOther: Plant = {
	rule: 'F-05',
	plant: (content) => ({
		content: { ...content, ...plainMoney(content) },
		fields: ['annualOther', 'otherTotal'],
		reprint: (draft, page) => blankField(draft, page, /^funding\.otherTotal$/),
	}),
};

const otherFormat: Plant = {
	rule: 'F-06',
	plant: (content) => ({
		content,
		fields: ['annualTotal', 'annualFiscal'],
		reprint: (draft, page) => {
			const own = draft.cellsOf(/^funding\.annualFiscal$/);
			if (!isOnPage(page, own)) return false;
			return own.every((cell) => {
				if (!/^[\d,]+(?:\.\d+)?$/.test(cell.text)) return false;
				const isWhole = !cell.text.includes('.');
				draft.reword(cell, isWhole ? `${cell.text}.00` : `${cell.text}0`);
				return true;
			});
		},
	}),
};

const labels = new Set([
	'项目名称',
	'主管部门',
	'实施单位',
	'年度绩效目标',
	'项目总目标',
	'年度目标',
]);

const blanksInLabel: Plant = {
	rule: 'T-08',
	plant: (content) => ({
		content,
		fields: ['projectName'],
		reprint: (draft, { rows }) => {
			// The labels above a list are of no project.
			const own = new Set(draft.cellsOf(/./));
			const label = rows
				.filter((row) => row.some((cell) => own.has(cell)))
				.flat()
				.find(({ text }) => labels.has(text));
			if (!label) return false;
			label.text = [...label.text].join(' ');
			return true;
		},
	}),
};

const tagInGoal = ofContent('T-01', ['annualGoal'], ({ annualGoal }, random) => ({
	annualGoal: `${annualGoal}${random.pick(['<br/>', '<p></p>', '<br>'])}`,
}));

const blankGoal: Plant = {
	rule: 'T-10',
	plant: (content) => ({
		content,
		fields: ['annualGoal', 'overallGoal'],
		reprint: (draft, page) => blankField(draft, page, /^overallGoal$/),
	}),
};

const displacedName: Plant = {
	rule: 'S-06',
	plant: (content) => {
		// The second of its type stands beside a blank cell of the type.
		const second = content.indicators.find(
			({ level2 }, i) => level2 === content.indicators[i - 1]?.level2,
		);
		if (!second) return null;
		return {
			content,
			indicators: [{ name: second.name }],
			isOfTable: true,
			reprint: (draft, { rows, isDense }) => {
				const own = draft
					.cellsOf(/^indicators\.\d+\.name$/)
					.find(({ text }) => text === second.name);
				const row = rows.find((cells) => own && cells.includes(own));
				const at = own && row ? row.indexOf(own) : -1;
				const before = row?.[at - 1];
				if (!own || !row || !before || isDense) return false;
				if (before.text !== '' || before.columns !== 1 || before.rows !== 1) return false;
				row.splice(at - 1, 2, own, before);
				return true;
			},
		};
	},
};

const weightsOff: Plant = {
	rule: 'V-12',
	plant: (content) => {
		const last = content.indicators.at(-1);
		if (!last) return null;
		return {
			content: changedOne(content, last, { weight: last.weight + 7 }),
			indicators: content.indicators.map(({ name }) => ({ name })),
			isOfTable: true,
			reprint: (draft) => {
				const { facts, indicators } = draft.truth();
				const printed = facts.filter(
					({ at, right }) => /^indicators\.\d+\.weight$/.test(at) && !right.includes(null),
				);
				return printed.length === indicators;
			},
		};
	},
};

/** A form of a year since 2022 with cost under output. */
const costUnderOutput: Plant = {
	rule: 'S-03',
	plant: (content, random) => {
		if (content.year < 2022) return null;
		const name = `${content.theme.projects[0] ?? ''}支出总额`;
		const own: ContentIndicator = {
			...{ level2: '成本指标', name, weight: 5 },
			target: quantity('<=', String(between(random, 3, 800)), '万元'),
		};
		const without = changed(content, (one) => (one.level2.includes('成本') ? null : one));
		const at = without.indicators.findLastIndex(({ level2 }) => level2 === '质量指标');
		return {
			content: { ...without, indicators: without.indicators.toSpliced(at + 1, 0, own) },
			fields: ['fiscalYear'],
			indicators: [{ name }],
			...{ isTyped: true, isOfTable: true },
		};
	},
};

/** A limit of a yuan for each of the things that the project counts. */
const lowLimit: Plant = {
	rule: 'C-01',
	plant: (content) => {
		const [task] = content.counted;
		if (!task) return null;
		const name = `${task.thing}单位成本`;
		const own: ContentIndicator = {
			...{ level2: '成本指标', name, weight: 5, target: quantity('<=', '0.01', '元') },
		};
		const without = changed(content, (one) => (one.level2.includes('成本') ? null : one));
		const at = without.indicators.findLastIndex(({ level2 }) => level2 === '质量指标');
		return {
			content: { ...without, indicators: without.indicators.toSpliced(at + 1, 0, own) },
			fields: ['annualTotal'],
			indicators: [{ name }, { name: task.name }],
			isTyped: true,
		};
	},
};

/**
 * People who are paid, and the one number of them: null for a project that hires others too, where the
 * money is not that of these.
 */
export function staffed(
	content: CleanContent,
	projectName: string,
	people: number,
): CleanContent | null {
	if (content.indicators.some(({ name }) => name.includes('聘请'))) return null;
	const staff: ContentIndicator[] = [
		{
			level2: '数量指标',
			name: '辅助岗位在岗人数',
			target: quantity('=', String(people), '人'),
			weight: 5,
		},
		{
			level2: '质量指标',
			name: '人员薪酬发放准确率',
			target: quantity('>=', '98', '%'),
			weight: 5,
		},
	];
	const first = content.indicators.findIndex(({ level2 }) => level2 === '数量指标');
	return {
		...content,
		projectName,
		indicators: content.indicators.toSpliced(first, 0, ...staff).toSorted(byPlace(content, staff)),
	};
}

/** The staff's indicators stand with those of their types. */
function byPlace(content: CleanContent, staff: readonly ContentIndicator[]) {
	const place = (one: ContentIndicator): number => {
		const at = content.indicators.findIndex(({ level2 }) => level2 === one.level2);
		return staff.includes(one) ? at - 0.5 : content.indicators.indexOf(one);
	};
	return (a: ContentIndicator, b: ContentIndicator): number => place(a) - place(b);
}

const staffAsService: Plant = {
	rule: 'C-06',
	plant: (clean) => {
		const content = staffed(clean, '窗口辅助政府购买服务', 12);
		return (
			content && {
				content,
				fields: ['projectName', 'annualTotal'],
				indicators: [{ name: '辅助岗位在岗人数' }, { name: '人员薪酬发放准确率' }],
				...{ isTyped: true, isOfTable: true },
			}
		);
	},
};

const statedOtherwise = ofContent(
	'F-07',
	['annualGoal', 'annualTotal'],
	({ annualGoal, amounts }) => ({
		annualGoal: `${annualGoal}申请预算资金共计${(amounts.annualTotal * 3 + 1_000_000) / 1_000_000}万元。`,
	}),
);

const withoutUnit = ofIndicator(
	'V-13',
	({ level2 }) => level2 === '数量指标',
	({ target }) => {
		const text = `≥${target.value}`;
		return { target: inWords(text), text };
	},
);

const costOfOneKind: Plant = {
	rule: 'S-09',
	plant: (content) => {
		const name = `${content.theme.projects[0] ?? ''}平均单位成本`;
		const planted = costUnderOutput.plant(content, new Random(1));
		if (!planted || content.year < 2025) return null;
		return {
			...planted,
			content: changed(planted.content, (one) =>
				one.level2 === '成本指标' ? { ...one, name, target: quantity('<=', '80', '元') } : one,
			),
			indicators: [{ name }],
		};
	},
};

export const cellPlants: readonly Plant[] = [
	blankOther,
	otherFormat,
	blanksInLabel,
	tagInGoal,
	blankGoal,
	displacedName,
	weightsOff,
	costUnderOutput,
	lowLimit,
	staffAsService,
	statedOtherwise,
	withoutUnit,
	costOfOneKind,
];
