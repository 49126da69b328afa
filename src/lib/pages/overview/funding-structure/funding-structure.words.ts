import { defineWords } from '#lib/words/language.ts';
import { formWords } from '#lib/words/form.words.ts';
import { counted } from '#lib/words/plural.ts';
import type { FundingSource } from './funding-structure.ts';

export interface FundingWords {
	title: string;
	/** An amount with its unit, as in a sentence. */
	money: (figure: string, unit: string) => string;
	caption: (total: string) => string;
	largest: (nature: string, share: string) => string;
	gaps: string;
	lacking: (amount: string) => string;
	exceeding: (amount: string) => string;
	blanks: (count: string) => string;
	comma: string;
	semicolon: string;
	end: string;
	unit: (unit: string) => string;
	source: Record<FundingSource, string>;
	excess: string;
	excessLess: string;
	total: string;
	otherNatures: (count: string) => string;
	projects: string;
	nature: string;
	sourceHead: string;
	share: string;
	all: string;
	filterBy: (nature: string) => string;
	hint: string;
	mark: (nature: string, source: string, amount: string, share: string) => string;
	row: (nature: string, amount: string, share: string, parts: string) => string;
}

export const fundingWords = defineWords<FundingWords>(
	{
		title: '钱从哪里来，是什么性质？',
		money: (figure, unit) => `${figure} ${unit}`,
		caption: (total) => `年度资金申请总额合计 ${total}，按项目性质和资金来源`,
		largest: (nature, share) => `；${nature}占 ${share}`,
		gaps: '。各表所列来源与申请总额不符的，差额照列：',
		lacking: (amount) => `少于总额的 ${amount}记作“未说明”`,
		exceeding: (amount) => `多于总额的 ${amount}记作“超出”`,
		blanks: (count) => `。${count} 个项目未填写总额，只计其来源`,
		comma: '，',
		semicolon: '；',
		end: '。',
		unit: (unit) => `单位：${unit}`,
		source: {
			fiscal: formWords.zh.annualFiscal,
			carryover: formWords.zh.annualCarryover,
			other: formWords.zh.otherFunds,
			unsaid: '未说明',
		},
		excess: '超出',
		excessLess: '减：来源超出总额',
		total: formWords.zh.annualTotal,
		otherNatures: (count) => `其余 ${count} 种性质`,
		projects: '项目数',
		nature: formWords.zh.nature,
		sourceHead: '资金来源',
		share: '占总额',
		all: '合计',
		filterBy: (nature) => `按“${nature}”筛选`,
		hint: '指针或方向键可看各段金额；点按一段或按回车，按其性质筛选。',
		mark: (nature, source, amount, share) =>
			`${nature} · ${source} ${amount}，占该性质总额 ${share}`,
		row: (nature, amount, share, parts) => `${nature} ${amount}，占 ${share}（${parts}）`,
	},
	{
		title: 'Where does the money come from, and of what nature is it?',
		money: (figure, unit) => `${figure} ${unit}`,
		caption: (total) =>
			`Annual funding requested, ${total} in all, by nature of project and source of funds`,
		largest: (nature, share) => `; ${nature} is ${share}`,
		gaps: '. Where the sources of a form do not add up to its total, the difference is shown: ',
		lacking: (amount) => `${amount} too little is "not explained"`,
		exceeding: (amount) => `${amount} too much is "in excess"`,
		blanks: (count) =>
			`. Left blank by ${counted(count, 'project')}, of which only the sources are counted`,
		comma: ', ',
		semicolon: '; ',
		end: '.',
		unit: (unit) => `Amounts in ${unit}`,
		source: {
			fiscal: formWords.en.annualFiscal,
			carryover: formWords.en.annualCarryover,
			other: formWords.en.otherFunds,
			unsaid: 'Not explained',
		},
		excess: 'In excess',
		excessLess: 'Less: sources above the total',
		total: formWords.en.annualTotal,
		otherNatures: (count) => `${count} other natures`,
		projects: 'Projects',
		nature: formWords.en.nature,
		sourceHead: 'Source',
		share: 'Of total',
		all: 'All',
		filterBy: (nature) => `Filter by "${nature}"`,
		hint: 'Point at a part or use the arrow keys for its amount; click it or press Enter to filter by its nature.',
		mark: (nature, source, amount, share) =>
			`${nature} · ${source}: ${amount}, ${share} of the total of that nature`,
		row: (nature, amount, share, parts) => `${nature}: ${amount}, ${share} of all (${parts})`,
	},
);
