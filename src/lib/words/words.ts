// Words that several views share. Text from the data, such as natures and types of indicators, stays
// as printed in every language.
import type { Reading } from '#lib/model/form.ts';
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
	/** Whether something was surely read. */
	reading: Record<Reading, string>;
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
	/** The position of a text in its document, printed before it; '' if unknown. */
	position: (line: number | null, column: number | null) => string;
	noProjects: string;
	loading: string;
	notLoaded: (reason: string) => string;
	retry: string;
	/** Stand where counts do, while they are being calculated and if that failed. */
	calculating: string;
	notCalculated: string;
	clearFilters: string;
	/** Stands above figures that are still those of an earlier selection. */
	olderFigures: (reason: string) => string;
	/** The name of this site. */
	site: string;
	/** Stands for what a form leaves blank. */
	notStated: string;
	unnamedProject: string;
	/** Stands for a label or line that a form does not have. */
	notPrinted: string;
	/** Stands for an empty cell among printed texts. */
	emptyCell: string;
	line: (line: number | string) => string;
	/** An amount in yuan with its unit. */
	yuan: (amount: string) => string;
	/** Heads of columns. */
	project: string;
	indicator: string;
	indicatorCount: string;
	share: string;
	measurableShare: string;
	measurableTargets: string;
	unit: string;
	file: string;
	source: string;
	/** The measure word behind a number of projects or indicators. */
	pieces: string;
	allProjects: string;
	allIndicators: string;
	sortBy: string;
	/** Stands in an empty search field. */
	contains: string;
	download: string;
	compare: string;
	pickToCompare: string;
	onlyDiffering: string;
}

const notStated = defineWords('未填写', 'not stated');
const unnamedProject = defineWords('（未填写项目名称）', '(no project name)');
const notPrinted = defineWords('未印出', 'not printed');

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
	shortLevel2: (level2) => withoutLastWord(level2) || notPrinted.zh,
	natureName: (nature) => nature || notStated.zh,
	levelName: (level) => level,
	groupName: (group) => group,
	projectName: (name) => name || unnamedProject.zh,
	reading: { sure: '读取确切', doubtful: '读取存疑' },
	gloss: () => undefined,
	glossed: (printed) => printed,
	lines: (lines, most = Infinity) =>
		lines.length === 0 ? '' : `第 ${firstOf(lines, most, '、')} 行`,
	amount: (fen, unit) => (fen === null ? notStated.zh : formatMoney(fen, unit)),
	unitName: { yuan: '元', wan: '万元', yi: '亿元' },
	unitExplained: { yuan: '元', wan: '万元', yi: '亿元' },
	otherProjects: (count) => `其余 ${count} 个项目`,
	position: (line, column) =>
		line === null ? '' : `第 ${line} 行${column === null ? '' : `第 ${column} 列`}：`,
	noProjects: '没有符合筛选条件的项目。',
	loading: '正在载入…',
	notLoaded: (reason) => `未能载入。原因：${reason}`,
	retry: '重试',
	calculating: '正在计算…',
	notCalculated: '未能计算',
	clearFilters: '清除筛选（Esc）',
	olderFigures: (reason) => `未能按所选条件计算，仍是先前条件的结果。原因：${reason}`,
	site: '绩效透镜',
	notStated: notStated.zh,
	unnamedProject: unnamedProject.zh,
	notPrinted: notPrinted.zh,
	emptyCell: '（空白）',
	line: (line) => `第 ${line} 行`,
	yuan: (amount) => `${amount} 元`,
	project: '项目',
	indicator: '指标',
	indicatorCount: '指标数',
	share: '占比',
	measurableShare: '可衡量占比',
	measurableTargets: '可衡量的指标值',
	unit: '单位',
	file: '文件',
	source: '来源',
	pieces: '个',
	allProjects: '全部项目',
	allIndicators: '指标清单',
	sortBy: '排序',
	contains: '含有的文字',
	download: '下载',
	compare: '对比',
	pickToCompare: '加入对比',
	onlyDiffering: '只看不同',
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
	shortLevel2: (level2) => withoutLastWord(level2) || notPrinted.en,
	natureName: (nature) => nature || notStated.en,
	levelName: (level) => englishLevels.get(level) ?? level,
	groupName: (group) => englishGroups.get(group) ?? group,
	projectName: (name) => name || unnamedProject.en,
	reading: { sure: 'Surely read', doubtful: 'Reading in doubt' },
	gloss: (printed) => english.get(printed),
	glossed: (printed) => [printed, english.get(printed)].filter(Boolean).join(' '),
	lines: (lines, most = Infinity) =>
		lines.length === 0
			? ''
			: `${lines.length === 1 ? 'line' : 'lines'} ${firstOf(lines, most, ', ')}`,
	amount: (fen, unit) => (fen === null ? notStated.en : formatMoney(fen, unit)),
	unitName: zh.unitName,
	unitExplained: {
		yuan: '元 (yuan)',
		wan: '万元 (10,000 yuan)',
		yi: '亿元 (100 million yuan)',
	},
	otherProjects: (count) => `${count} other projects`,
	position: (line, column) =>
		line === null ? '' : `line ${line}${column === null ? '' : `, column ${column}`}: `,
	noProjects: 'No project fits these filters.',
	loading: 'Loading…',
	notLoaded: (reason) => `Could not be loaded: ${reason}`,
	retry: 'Try again',
	calculating: 'Calculating…',
	notCalculated: 'Could not be calculated',
	clearFilters: 'Clear filters (Esc)',
	olderFigures: (reason) =>
		`The chosen filters could not be calculated; the figures are those of before. Reason: ${reason}`,
	site: 'Jixiao Lens',
	notStated: notStated.en,
	unnamedProject: unnamedProject.en,
	notPrinted: notPrinted.en,
	emptyCell: '(blank)',
	line: (line) => `line ${line}`,
	yuan: (amount) => `${amount} yuan`,
	project: 'Project',
	indicator: 'Indicator',
	indicatorCount: 'Number of indicators',
	share: 'Share',
	measurableShare: 'Measurable share',
	measurableTargets: 'Measurable target values',
	unit: 'Unit',
	file: 'File',
	source: 'Source',
	pieces: '',
	allProjects: 'All projects',
	allIndicators: 'All indicators',
	sortBy: 'Sort by',
	contains: 'contains…',
	download: 'Download',
	compare: 'Compare',
	pickToCompare: 'Compare',
	onlyDiffering: 'Only what differs',
};

export const sharedWords = defineWords(zh, en);
