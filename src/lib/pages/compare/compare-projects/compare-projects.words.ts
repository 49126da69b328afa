import type { MoneyUnit } from '#lib/model/money.ts';
import { defineWords } from '#lib/words/language.ts';
import { targetWords } from '#lib/words/target.words.ts';
import { formWords } from '#lib/words/form.words.ts';
import { sharedWords } from '#lib/words/words.ts';

export const compareProjectsWords = defineWords(
	{
		blank: sharedWords.zh.notStated,
		none: '无',
		noIndicator: '无此指标',
		unnamed: '（未填写名称）',
		unnamedProject: sharedWords.zh.unnamedProject,
		untyped: '未印出类型',
		sections: {
			basics: { title: '基本情况', caption: '照申报表所印，空白印作“未填写”。' },
			money: {
				title: '资金',
				caption: '占比以本项目的项目资金总额或年度资金申请总额为分母；空白不按 0 计。',
			},
			structure: {
				title: '指标结构',
				caption: '各类二级指标的个数，其中可衡量的指定量、时限、频次、日程四类。',
			},
			targets: {
				title: '相同或相近指标的指标值',
				caption:
					'先对三级指标同名的，再对同一二级指标下名称相近的（相邻两字的重合度不低于 0.6），后者标“相近”。只有单位、方向（不低于或不高于）和附注都相同的，才标出要求更严的一个。（=）表示原文没有印比较符，按等于理解。',
			},
			alone: { title: '没有对应的指标', caption: '其他所选项目中没有同名或相近名称的指标。' },
			unitCosts: {
				title: '隐含单位成本',
				caption:
					'年度资金申请总额 ÷ 数量指标的指标值，只算全年的计数；率、标准、上限和每场、每月的数量不算。一个项目的钱要办多件事，这里假设全用于这一件，只供核对量级，不是实际单价。',
			},
		},
		money: {
			total_fen: formWords.zh.total,
			fiscal_fen: formWords.zh.ofFiscal,
			other_total_fen: '其中：其他资金',
			annual_total_fen: formWords.zh.annualTotal,
			annual_fiscal_fen: formWords.zh.ofAnnualFiscal,
			annual_carryover_fen: '其中：上年结转资金',
			annual_other_fen: '其中：其他资金（年度）',
		},
		basics: {
			nature: formWords.zh.nature,
			category: formWords.zh.category,
			department: formWords.zh.department,
			unit: formWords.zh.unit,
			fiscal_year: formWords.zh.fiscalYear,
			start_date: formWords.zh.startDate,
			end_date: formWords.zh.endDate,
		},
		share: (share: string) => `占总额 ${share}`,
		/** Before the caption of what is in a unit of money. */
		inUnit: (unit: MoneyUnit) => `单位：${sharedWords.zh.unitExplained[unit]}。`,
		apart: (amount: string, unit: MoneyUnit) =>
			`最多与最少相差 ${amount} ${sharedWords.zh.unitName[unit]}`,
		indicators: '指标合计',
		measurable: sharedWords.zh.measurableShare,
		count: (count: string) => `${count} 个`,
		measurableOf: (count: string) => `可衡量 ${count} 个`,
		understood: (text: string) => `理解为 ${text}`,
		target: targetWords.zh,
		/** Kinds of targets that have neither a number nor a month. */
		kinds: { schedule: '日程', qualitative: '定性描述', composite: '一格多项要求' },
		notUnderstood: '未能读懂',
		noTarget: '指标值空白',
		countOf: (unit: string) => `每${unit}`,
		each: (yuan: string, unit: string) => `${yuan} 元/${unit}`,
		relations: { '=': '', '<=': '至多', '<': '低于', '~': '约', '..': '' },
		division: (yuan: string, count: string, unit: string) => `${yuan} 元 ÷ ${count} ${unit}`,
		marks: { largest: '最多', stricter: '更严' },
		like: '相近',
		differs: '不同',
		equal: '相同',
		allEqual: '这一部分各项目都相同。',
		nothingToCompare: '所选项目在这一部分都没有内容。',
		chosen: '所选项目',
		legend: '≠ 各项目不同　＝ 相同',
		onlyDiffering: sharedWords.zh.onlyDiffering,
		remove: (name: string) => `移除 ${name}`,
	},
	{
		blank: sharedWords.en.notStated,
		none: 'none',
		noIndicator: 'no such indicator',
		unnamed: '(no name)',
		unnamedProject: sharedWords.en.unnamedProject,
		untyped: 'no type printed',
		sections: {
			basics: { title: 'Basics', caption: 'As printed in the declaration forms.' },
			money: {
				title: 'Money',
				caption:
					'Shares are of the project’s own total project funding or annual funding requested; a blank is not counted as 0.',
			},
			structure: {
				title: 'Structure of indicators',
				caption:
					'Indicators by level 2, and how many of them are measurable: quantity, time limit, frequency or schedule.',
			},
			targets: {
				title: 'Targets of equal or like indicators',
				caption:
					'First indicators of the same name, then those of like names under the same level 2 (Dice coefficient of neighbouring characters of at least 0.6), marked “like”. The stricter target is marked only where unit, direction (at least or at most) and remark are the same. “(=)” means that the form prints no comparator.',
			},
			alone: {
				title: 'Indicators without a partner',
				caption: 'No other chosen project has an indicator of the same or a like name.',
			},
			unitCosts: {
				title: 'Implied unit cost',
				caption:
					'Annual funding requested ÷ the target of each quantity indicator that counts things over the year. Rates, standards, upper limits and numbers per event or month are left out. The money pays for several promises. Here all of it is set against one, to check the order of magnitude: this is not a price.',
			},
		},
		money: {
			total_fen: formWords.en.total,
			fiscal_fen: formWords.en.ofFiscal,
			other_total_fen: 'of which other',
			annual_total_fen: formWords.en.annualTotal,
			annual_fiscal_fen: formWords.en.ofAnnualFiscal,
			annual_carryover_fen: 'of which carry-over',
			annual_other_fen: 'of which other (annual)',
		},
		basics: {
			nature: formWords.en.nature,
			category: formWords.en.category,
			department: formWords.en.department,
			unit: formWords.en.unit,
			fiscal_year: formWords.en.fiscalYear,
			start_date: formWords.en.startDate,
			end_date: formWords.en.endDate,
		},
		share: (share) => `${share} of the total`,
		inUnit: (unit) => `Unit: ${sharedWords.en.unitExplained[unit]}. `,
		apart: (amount, unit) => `most and least are ${amount} ${sharedWords.en.unitName[unit]} apart`,
		indicators: 'All indicators',
		measurable: sharedWords.en.measurableShare,
		count: (count) => count,
		measurableOf: (count) => `${count} measurable`,
		understood: (text) => `understood as ${text}`,
		target: targetWords.en,
		kinds: {
			schedule: 'a schedule',
			qualitative: 'a qualitative statement',
			composite: 'several demands in one cell',
		},
		notUnderstood: 'not understood',
		noTarget: 'no target value',
		countOf: (unit) => `per ${unit}`,
		each: (yuan, unit) => `${yuan} yuan/${unit}`,
		relations: { '=': '', '<=': 'at most', '<': 'below', '~': 'about', '..': '' },
		division: (yuan, count, unit) => `${yuan} yuan ÷ ${count} ${unit}`,
		marks: { largest: 'most', stricter: 'stricter' },
		like: 'like',
		differs: 'differs',
		equal: 'equal',
		allEqual: 'The projects are equal in this part.',
		nothingToCompare: 'The chosen projects have nothing in this part.',
		chosen: 'Chosen projects',
		legend: '≠ differs\u2002＝ equal',
		onlyDiffering: sharedWords.en.onlyDiffering,
		remove: (name) => `Remove ${name}`,
	},
);

export type CompareProjectsWords = (typeof compareProjectsWords)['zh'];
