// Words that several views share. Text from the data, such as natures and types of indicators, stays
// as printed in every language.
import type { MoneyUnit } from '#lib/model/money.ts';
import type { Asked } from '#lib/model/satisfaction.ts';
import type { TargetKind } from '#lib/model/target.ts';
import { formatMoney } from './format.ts';
import { defineWords } from './language.ts';

export interface SharedWords {
	/** Kinds of target values; '' stands for empty targets and those that were not understood. */
	kindName: Record<TargetKind | '', string>;
	/** Whose satisfaction is measured. */
	askedName: Record<Asked, string>;
	/** The name of a measurable kind, marked as measurable. */
	measurableKind: (name: string) => string;
	/** 数量指标 -> 数量, for headings that already speak of indicators. */
	shortLevel2: (level2: string) => string;
	natureName: (nature: string) => string;
	/** 级别 and 规则类别 of a finding. */
	levelName: (level: string) => string;
	groupName: (group: string) => string;
	projectName: (name: string | null) => string;
	/** The meaning of a printed nature or type; undefined if the reader needs none. */
	gloss: (printed: string) => string | undefined;
	/** The printed word, followed by its gloss. */
	glossed: (printed: string) => string;
	/** The first `most` lines of a document; '' without any. */
	lines: (lines: readonly number[], most?: number) => string;
	/** An amount in a unit, without the unit's name; null is 未填写. */
	amount: (fen: number | null, unit: MoneyUnit) => string;
	/** The short form beside figures. */
	unitName: Record<MoneyUnit, string>;
	/** The long form in captions. */
	unitExplained: Record<MoneyUnit, string>;
	/** The projects without a bar or row of their own, taken together. */
	otherProjects: (count: string) => string;
	/** Where a text stands in its document, before that text; '' where nobody knows. */
	place: (line: number | null, column: number | null) => string;
	noProjects: string;
	loading: string;
	notLoaded: (reason: string) => string;
	retry: string;
	/** Stand where counts do, while they are being calculated and if that failed. */
	calculating: string;
	notCalculated: string;
	clearFilters: string;
}

const withoutLastWord = (level2: string) => level2.replace(/指标$/, '');

/** The first items, with … if there are more. */
const firstOf = (items: readonly number[], most: number, separator: string) =>
	items.slice(0, most).join(separator) + (items.length > most ? '…' : '');

const zh: SharedWords = {
	kindName: {
		quantity: '定量',
		duration: '时限',
		frequency: '频次',
		schedule: '日程',
		qualitative: '定性描述',
		composite: '多项要求',
		'': '空白或未读懂',
	},
	askedName: {
		superior: '主管、出资单位',
		staff: '本单位人员',
		user: '使用单位',
		public: '群众',
		served: '服务对象',
		other: '其他',
	},
	measurableKind: (name) => `${name}·可衡量`,
	shortLevel2: (level2) => withoutLastWord(level2) || '未印出',
	natureName: (nature) => nature || '未填写',
	levelName: (level) => level,
	groupName: (group) => group,
	projectName: (name) => name || '（未填写项目名称）',
	gloss: () => undefined,
	glossed: (printed) => printed,
	lines: (lines, most = Infinity) =>
		lines.length === 0 ? '' : `第 ${firstOf(lines, most, '、')} 行`,
	amount: (fen, unit) => (fen === null ? '未填写' : formatMoney(fen, unit)),
	unitName: { yuan: '元', wan: '万元', yi: '亿元' },
	unitExplained: { yuan: '元', wan: '万元', yi: '亿元' },
	otherProjects: (count) => `其余 ${count} 个项目`,
	place: (line, column) =>
		line === null ? '' : `第 ${line} 行${column === null ? '' : `第 ${column} 列`}：`,
	noProjects: '没有符合筛选条件的项目。',
	loading: '正在载入…',
	notLoaded: (reason) => `未能载入。原因：${reason}`,
	retry: '重试',
	calculating: '正在计算…',
	notCalculated: '未能计算',
	clearFilters: '清除筛选（Esc）',
};

const english = new Map([
	['经常性项目', 'Recurring project'],
	['阶段性项目', 'Phased project'],
	['一次性项目', 'One-off project'],
	['产出指标', 'Output'],
	['效益指标', 'Benefit'],
	['满意度指标', 'Satisfaction'],
	['数量指标', 'Quantity'],
	['质量指标', 'Quality'],
	['时效指标', 'Timeliness'],
	['成本指标', 'Cost'],
	['经济成本指标', 'Economic cost'],
	['社会成本指标', 'Social cost'],
	['生态环境成本指标', 'Environmental cost'],
	['经济效益指标', 'Economic benefit'],
	['社会效益指标', 'Social benefit'],
	['生态效益指标', 'Ecological benefit'],
	['可持续影响指标', 'Sustainable impact'],
	['服务对象满意度指标', 'Satisfaction of those served'],
]);

const englishLevels = new Map([
	['高', 'High'],
	['中', 'Medium'],
	['低', 'Low'],
	['提示', 'Hint'],
]);

const englishGroups = new Map([
	['资金', 'Funding'],
	['基本信息', 'Profile'],
	['文本', 'Prose'],
	['目标与指标匹配', 'Goal match'],
	['指标结构', 'Structure'],
	['指标值', 'Targets'],
	['满意度', 'Satisfaction'],
	['横向比较', 'Comparison'],
]);

const en: SharedWords = {
	kindName: {
		quantity: 'Quantity',
		duration: 'Time limit',
		frequency: 'Frequency',
		schedule: 'Schedule',
		qualitative: 'Qualitative',
		composite: 'Several demands',
		'': 'Blank or unread',
	},
	askedName: {
		superior: 'Superior or payer',
		staff: 'Own staff',
		user: 'Users',
		public: 'The public',
		served: 'Those served',
		other: 'Others',
	},
	measurableKind: (name) => `${name} · measurable`,
	shortLevel2: (level2) => withoutLastWord(level2) || 'not printed',
	natureName: (nature) => nature || 'blank',
	levelName: (level) => englishLevels.get(level) ?? level,
	groupName: (group) => englishGroups.get(group) ?? group,
	projectName: (name) => name || '(no project name)',
	gloss: (printed) => english.get(printed),
	glossed: (printed) => [printed, english.get(printed)].filter(Boolean).join(' '),
	lines: (lines, most = Infinity) =>
		lines.length === 0
			? ''
			: `${lines.length === 1 ? 'line' : 'lines'} ${firstOf(lines, most, ', ')}`,
	amount: (fen, unit) => (fen === null ? 'blank' : formatMoney(fen, unit)),
	unitName: zh.unitName,
	unitExplained: {
		yuan: '元 (yuan)',
		wan: '万元 (10,000 yuan)',
		yi: '亿元 (100 million yuan)',
	},
	otherProjects: (count) => `${count} other projects`,
	place: (line, column) =>
		line === null ? '' : `line ${line}${column === null ? '' : `, column ${column}`}: `,
	noProjects: 'No project fits these filters.',
	loading: 'Loading…',
	notLoaded: (reason) => `Could not be loaded: ${reason}`,
	retry: 'Try again',
	calculating: 'Calculating…',
	notCalculated: 'Could not be calculated',
	clearFilters: 'Clear filters (Esc)',
};

export const sharedWords = defineWords(zh, en);
